import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languageFiles } from './language';
import { platformFiles, withAdapter } from './platform';
import { programFile } from './program';

const TOP = fileURLToPath(new URL('../../', import.meta.url));
const USAGE = `Usage: npm run new -- program ID    an affiliate program: src/rules/programs/ID.ts
       npm run new -- language TAG  a language (BCP 47, such as ro or zh-HK): its files in src/rules
       npm run new -- platform ID   a platform: adapter, page to try it on, test`;

const KINDS: Readonly<
  Record<string, { id: RegExp; files: (id: string) => Record<string, string>; next: string }>
> = {
  program: {
    id: /^[a-z0-9][a-z0-9-]{1,40}$/,
    files: (id) => ({ [`src/rules/programs/${id}.ts`]: programFile(id) }),
    next: 'Put the real hosts and parameters in, with made-up links beside them, then: npx vitest run --project contract tests/contract/programs.test.ts',
  },
  language: {
    id: /^[a-z]{2,3}(?:-[A-Z][A-Za-z]{1,3})?$/,
    files: languageFiles,
    next: 'Fill in the phrases with their examples, then: npx vitest run --project contract tests/contract/phrases.test.ts',
  },
  platform: {
    id: /^[a-z0-9][a-z0-9-]{1,40}$/,
    files: platformFiles,
    next: 'Put the real hosts and selectors in; add the host to content_scripts in manifest.json and to docs/PERMISSIONS.md. Then: npx vitest run --project dom --project contract',
  },
};

/**
 * `npm run new -- program|language|platform ID`: writes the files of a new rule with examples beside it and says
 * what to do next. Files that are there already are left alone.
 */
export async function main(args: readonly string[]): Promise<number> {
  const [kind = '', id = ''] = args;
  const plan = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  if (plan === undefined || args.length !== 2) {
    console.error(USAGE);
    return 2;
  }
  if (!plan.id.test(id)) {
    console.error(`"${id}" can't be the name of a ${kind}: it must look like ${plan.id.source}`);
    return 2;
  }
  const files = plan.files(id);
  const taken = Object.keys(files).filter((path) => existsSync(join(TOP, path)));
  if (taken.length > 0) {
    console.error(`There is ${taken.join(', ')} already; nothing was written.`);
    return 1;
  }
  for (const [path, text] of Object.entries(files)) write(path, text);
  if (kind === 'platform') {
    const index = 'src/platforms/index.ts';
    write(index, withAdapter(readFileSync(join(TOP, index), 'utf8'), id));
  }
  console.log(plan.next);
  return 0;
}

function write(path: string, text: string): void {
  const target = join(TOP, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
  if (path.endsWith('.ts'))
    spawnSync('npx', ['biome', 'check', '--write', target], { cwd: TOP, stdio: 'ignore' });
  console.log(path);
}
