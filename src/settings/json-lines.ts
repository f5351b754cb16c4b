import { failure, type Result, success } from '../shared/result';

/** Deeper nesting than this is none of our files. */
const DEEPEST = 8;

/** JSON that was read, and on which line each object in it begins, counted from 1. */
export interface JsonOnLines {
  readonly value: unknown;
  readonly lineOf: (value: unknown) => number | null;
}

/**
 * Reads JSON so that a person can be told on which line something is wrong; the browsers' own reader says
 * that each in another way, or not at all. Strings and numbers are left to it.
 *
 * @returns the line where it stops being JSON
 */
export function readJson(text: string): Result<JsonOnLines, { readonly line: number }> {
  const lines = new WeakMap<object, number>();
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
    const start = at;
    if (text[at] === '[') {
      const items: unknown[] = [];
      listed(']', () => items.push(value(depth + 1)));
      lines.set(items, lineAt(text, start));
      return items;
    }
    if (text[at] === '{') {
      const entries: [string, unknown][] = [];
      listed('}', () => {
        const name = text[at] === '"' ? (scalar() as string) : broken();
        take(':');
        entries.push([name, value(depth + 1)]);
      });
      const object = Object.fromEntries(entries);
      lines.set(object, lineAt(text, start));
      return object;
    }
    return scalar();
  }

  try {
    skip();
    const read = value(0);
    if (at < text.length) broken();
    const lineOf = (one: unknown) =>
      typeof one === 'object' && one !== null ? (lines.get(one) ?? null) : null;
    return success({ value: read, lineOf });
  } catch (error) {
    if (error instanceof BrokenAt) return failure({ line: lineAt(text, error.offset) });
    throw error;
  }
}

class BrokenAt extends Error {
  constructor(readonly offset: number) {
    super('not JSON');
  }
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
