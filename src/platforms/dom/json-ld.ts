/** A node of structured data: an object with any keys. */
export type JsonObject = Readonly<Record<string, unknown>>;

const SCRIPTS_MAX = 30;
const SCRIPT_MAX = 1_000_000;
const NODES_MAX = 5_000;
const DEPTH_MAX = 12;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON as pages write it: with comments around it, raw line breaks inside strings, a trailing comma. */
function parseLoosely(source: string): unknown {
  const text = source
    .trim()
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
    .replace(/;\s*$/, '');
  for (const repair of [
    (json: string) => json,
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being removed.
    (json: string) => json.replace(/[\u0000-\u001f]+/g, ' ').replace(/,(\s?[\]}])/g, '$1'),
  ]) {
    try {
      return JSON.parse(repair(text)) as unknown;
    } catch {
      // The next repair, or none: a page whose data is broken has no data.
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
    (type) => typeof type === 'string' && types.includes(type.replace(/^https?:\/\/schema\.org\//i, '')),
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
