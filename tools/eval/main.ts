import { printLinkEvaluation } from './links';
import { main as pages } from './pages';
import { main as texts } from './texts';

async function links(): Promise<number> {
  printLinkEvaluation((line) => console.log(line));
  return 0;
}

const PARTS = { links, texts, pages };

/**
 * `npm run eval`: measures links, texts and saved pages against their labels and prints what is wrong.
 * `npm run eval -- pages --browser firefox` measures one part, with that part's own options.
 */
export async function main(args: readonly string[]): Promise<number> {
  const [first, ...rest] = args;
  if (first !== undefined && Object.hasOwn(PARTS, first)) return PARTS[first as keyof typeof PARTS](rest);
  for (const part of Object.values<(args: readonly string[]) => Promise<number>>(PARTS)) {
    const code = await part(args);
    if (code !== 0) return code;
  }
  return 0;
}
