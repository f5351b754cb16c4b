import list from './public-suffixes.txt?raw';

/**
 * One label of the list, with what stands below it. The mark says what it is: `''` a suffix by its registry, `~` one
 * whose owner lets others have names below it (`blogspot.com`), `!` an exception, `_` only on the way to others.
 */
interface Label {
  readonly mark: string;
  readonly below: ReadonlyMap<string, Label>;
}

/** What a host ends with. */
export interface PublicSuffix {
  /** `co.uk` of `www.shop.co.uk`. */
  readonly suffix: string;
  /** False where the list has nothing to say, and the last label is taken for it. */
  readonly listed: boolean;
}

/** Lines of the list by their first label; an end is read when a host has it. */
let lines: ReadonlyMap<string, string> | null = null;
const ends = new Map<string, Label | null>();

/**
 * The public suffix of a host, by the Public Suffix List (https://publicsuffix.org) with its private part: whoever has a
 * name below it has a site of their own.
 * @param host in the form that `URL` gives: lower case, Punycode, no final dot; no address
 */
export function publicSuffixOf(host: string): PublicSuffix {
  const labels = host.split('.');
  let suffix = 1;
  let listed = false;
  let at = endOf(labels[labels.length - 1] ?? '');
  for (let depth = 1; at !== null; depth += 1) {
    if (at.mark === '!') return { suffix: labels.slice(1 - depth).join('.'), listed: true };
    if (at.mark !== '_') {
      suffix = depth;
      listed = true;
    }
    const next = labels[labels.length - depth - 1];
    at = next ? (at.below.get(next) ?? at.below.get('*') ?? null) : null;
  }
  return { suffix: labels.slice(-suffix).join('.'), listed };
}

function endOf(label: string): Label | null {
  const known = ends.get(label);
  if (known !== undefined) return known;
  lines ??= new Map(list.split('\n').map((line) => [nameOf(line), line]));
  const line = lines.get(label);
  const end = line === undefined ? null : (read(line).get(label) ?? null);
  ends.set(label, end);
  return end;
}

function nameOf(line: string): string {
  return /^[^_~!(]*/.exec(line)?.[0] ?? '';
}

/** Reads `name mark (below)`, separated by commas. */
function read(text: string): Map<string, Label> {
  const top = new Map<string, Label>();
  const open = [top];
  let latest = top;
  for (const part of text.split(/([(),])/)) {
    if (part === '(') open.push(latest);
    else if (part === ')') open.pop();
    else if (part !== ',' && part !== '') {
      const name = nameOf(part);
      latest = new Map();
      open[open.length - 1]?.set(name, { mark: part.slice(name.length), below: latest });
    }
  }
  return top;
}
