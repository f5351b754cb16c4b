/** A node of structured data: an object with any keys. */
export type JsonObject = Readonly<Record<string, unknown>>;

const SCRIPTS_MAX = 30;
const SCRIPT_MAX = 1_000_000;
const NODES_MAX = 5_000;
const DEPTH_MAX = 12;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Marks that hide a script from old browsers, with or without the comment signs before them. */
const MARKS = ['//<![CDATA[', '// <![CDATA[', '//]]>', '// ]]>', '<![CDATA[', ']]>', '<!--', '-->'];

/** How much of what is no JSON begins at `at`: white space, a mark, a comment. 0 when JSON does. */
function asideAt(source: string, at: number): number {
  const character = source[at] as string;
  if (/\s/.test(character)) return 1;
  if (!'/<]-'.includes(character)) return 0;
  const mark = MARKS.find((one) => source.startsWith(one, at));
  if (mark !== undefined) return mark.length;
  const comment = source.startsWith('/*', at) ? '*/' : source.startsWith('//', at) ? '\n' : null;
  if (comment === null) return 0;
  const end = source.indexOf(comment, at + 2);
  return (end < 0 ? source.length : end + comment.length) - at;
}

/**
 * JSON as pages write it, made into JSON: comments and CDATA marks around and between its parts go, and so do
 * commas before a closing bracket and a semicolon at the end; raw line breaks inside strings become spaces.
 * One pass: linear in the source.
 */
function repaired(source: string): string {
  const parts: string[] = [];
  let comma = false;
  let at = 0;
  while (at < source.length) {
    const character = source[at] as string;
    const aside = asideAt(source, at);
    if (aside > 0) {
      at += aside;
      continue;
    }
    if (character === ',') {
      comma = true;
      at += 1;
      continue;
    }
    if (comma && character !== ']' && character !== '}') parts.push(',');
    comma = false;
    if (character === '"') {
      const end = endOfString(source, at);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being removed.
      parts.push(source.slice(at, end).replace(/[\u0000-\u001f]+/g, ' '));
      at = end;
    } else {
      if (character !== ';') parts.push(character);
      at += 1;
    }
  }
  return parts.join('');
}

function endOfString(source: string, start: number): number {
  for (let at = start + 1; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === '"') return at + 1;
  }
  return source.length;
}

/** JSON as it stands, else repaired; null when it is broken beyond that: a page without data. */
function parseLoosely(source: string): unknown {
  for (const form of [(text: string) => text, repaired]) {
    try {
      return JSON.parse(form(source)) as unknown;
    } catch {
      // The next form, or none.
    }
  }
  return null;
}

/** Every object in the page's JSON-LD, outer ones first: arrays, `@graph` and nested objects laid open. */
export function jsonLdOf(document: Document): JsonObject[] {
  const found: JsonObject[] = [];
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')].slice(
    0,
    SCRIPTS_MAX,
  );
  for (const script of scripts) {
    const source = script.textContent ?? '';
    if (source.length > SCRIPT_MAX) continue;
    let level: unknown[] = [parseLoosely(source)];
    for (let depth = 0; level.length > 0 && depth < DEPTH_MAX; depth += 1) {
      const inner: unknown[] = [];
      for (const value of level) {
        if (found.length >= NODES_MAX) return found;
        if (Array.isArray(value)) inner.push(...value.slice(0, NODES_MAX));
        else if (isObject(value)) {
          found.push(value);
          inner.push(...Object.values(value).filter((one) => typeof one === 'object' && one !== null));
        }
      }
      level = inner;
    }
  }
  return found;
}

/** Whether a node is of one of the schema.org types, written bare or as an address. */
export function isOfType(node: JsonObject, types: readonly string[]): boolean {
  const own = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
  return own.some(
    (type) =>
      typeof type === 'string' &&
      types.includes(type.replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/i, '')),
  );
}

/** A text or number of a node as text; the first of a list; the `name` or `@value` of an object. */
export function textIn(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (Array.isArray(value)) return value.length === 0 ? null : textIn(value[0]);
  if (isObject(value)) return textIn(value['@value'] ?? value['name'] ?? null);
  return null;
}
