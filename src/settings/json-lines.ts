import { failure, type Result, success } from '../shared/result';

/** Deeper nesting than this is none of our files. */
const DEEPEST = 8;

/** The names of objects this deep have a line of their own to look up. */
const NAMED_DOWN_TO = 1;

/** JSON that was read, and on which line each object in it begins, counted from 1. */
export interface JsonOnLines {
  readonly value: unknown;
  readonly lineOf: (value: unknown) => number | null;
  /** The line on which a name stands, in the outermost object or in one directly inside it. */
  readonly lineOfName: (object: unknown, name: string) => number | null;
}

/**
 * Reads JSON so that a person can be told on which line something is wrong; the browsers' own reader says
 * that each in another way, or not at all. Strings and numbers are left to it.
 *
 * @returns the line where it stops being JSON
 */
export function readJson(text: string): Result<JsonOnLines, { readonly line: number }> {
  const lines = new WeakMap<object, number>();
  const names = new WeakMap<object, ReadonlyMap<string, number>>();
  const lineAt = lineCounter(text);
  let at = 0;
  const broken = (): never => {
    throw new BrokenAt(at);
  };
  const skip = () => {
    while (at < text.length && ' \t\r\n'.includes(text[at] as string)) at += 1;
  };
  const take = (sign: string) => {
    if (text[at] !== sign) broken();
    at += 1;
    skip();
  };

  /** A string, number or word, as long as the standard reader takes it. */
  function scalar(): unknown {
    const start = at;
    if (text[at] === '"') {
      at += 1;
      while (at < text.length && text[at] !== '"' && text[at] !== '\n') at += text[at] === '\\' ? 2 : 1;
      at += 1;
    } else {
      while (at < text.length && /[\w.+-]/.test(text[at] as string)) at += 1;
    }
    try {
      const value: unknown = JSON.parse(text.slice(start, at));
      skip();
      return value;
    } catch {
      at = start;
      return broken();
    }
  }

  function listed(close: string, one: () => void): void {
    at += 1;
    skip();
    if (text[at] !== close) {
      one();
      while (text[at] === ',') {
        take(',');
        one();
      }
    }
    take(close);
  }

  function value(depth: number): unknown {
    if (depth > DEEPEST) broken();
    if (text[at] === '[') {
      const line = lineAt(at);
      const items: unknown[] = [];
      listed(']', () => items.push(value(depth + 1)));
      lines.set(items, line);
      return items;
    }
    if (text[at] === '{') {
      const line = lineAt(at);
      const entries: [string, unknown][] = [];
      const named = new Map<string, number>();
      listed('}', () => {
        const nameAt = at;
        const name = text[at] === '"' ? (scalar() as string) : broken();
        if (depth <= NAMED_DOWN_TO) named.set(name, lineAt(nameAt));
        take(':');
        entries.push([name, value(depth + 1)]);
      });
      const object = Object.fromEntries(entries);
      lines.set(object, line);
      if (named.size > 0) names.set(object, named);
      return object;
    }
    return scalar();
  }

  try {
    skip();
    const read = value(0);
    if (at < text.length) broken();
    const isObject = (one: unknown): one is object => typeof one === 'object' && one !== null;
    return success({
      value: read,
      lineOf: (one) => (isObject(one) ? (lines.get(one) ?? null) : null),
      lineOfName: (one, name) => (isObject(one) ? (names.get(one)?.get(name) ?? null) : null),
    });
  } catch (error) {
    if (error instanceof BrokenAt) return failure({ line: lineCounter(text)(error.offset) });
    throw error;
  }
}

class BrokenAt extends Error {
  constructor(readonly offset: number) {
    super('not JSON');
  }
}

/** Gives the line of an offset, for offsets that never go back: a long file is gone through once. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let next = text.indexOf('\n');
  return (offset) => {
    while (next !== -1 && next < offset) {
      line += 1;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  };
}
