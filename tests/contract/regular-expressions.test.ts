import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { check } from 'recheck';
import { parseAst, transformWithOxc } from 'vite';
import { describe, expect, it } from 'vitest';
import { programs } from '../../src/rules/programs/index';

const TOP = join(import.meta.dirname, '../..');
/** Milliseconds for one expression; a long list of words takes eight seconds on a busy machine. */
const PATIENCE = 90_000;

interface Found {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
}

function isNode(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Every expression written in a file; `null` for one that is put together when the program runs. */
function* expressionsIn(node: unknown): Generator<{ pattern: string; flags: string } | null> {
  if (!isNode(node)) return;
  const regex = node['regex'];
  if (node['type'] === 'Literal' && isNode(regex))
    yield { pattern: String(regex['pattern']), flags: String(regex['flags']) };
  const callee = node['callee'];
  if (isNode(callee) && callee['name'] === 'RegExp') yield null;
  for (const value of Object.values(node)) yield* expressionsIn(value);
}

async function written(): Promise<{ found: Found[]; built: string[] }> {
  const found = new Map<string, Found>();
  const built: string[] = [];
  for (const entry of readdirSync(join(TOP, 'src'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.tsx?$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const file = relative(TOP, path);
    const { code } = await transformWithOxc(readFileSync(path, 'utf8'), path);
    for (const expression of expressionsIn(parseAst(code))) {
      if (expression === null) built.push(file);
      else
        found.set(String([expression.pattern, expression.flags]), {
          source: expression.pattern,
          flags: expression.flags,
          file,
        });
    }
  }
  for (const program of programs()) {
    for (const { host, path, fragment, params = {}, veto = {} } of program.rules) {
      for (const value of [host, path, fragment, ...Object.values(params), ...Object.values(veto)]) {
        if (value instanceof RegExp)
          found.set(String([value.source, value.flags]), {
            source: value.source,
            flags: value.flags,
            file: `src/rules/programs/${program.id}.ts`,
          });
      }
    }
  }
  return { found: [...found.values()], built };
}

const { found, built } = await written();

describe('regular expressions', () => {
  it('are found in the sources', () => {
    expect(found.length).toBeGreaterThan(400);
  });

  it('are literals outside the programs, so that all of them can be checked here', () => {
    expect(built.filter((file) => !file.startsWith('src/rules/programs/'))).toEqual([]);
  });

  it.each(found.map((one) => [`/${one.source}/${one.flags}`.slice(0, 120), one] as const))(
    'take a time in proportion to the text: %s',
    async (_shown, { source, flags, file }) => {
      const result = await check(source, flags, { timeout: PATIENCE });
      expect(
        result.status,
        `${file}: ${result.status === 'vulnerable' ? result.complexity.summary : 'not decided in time'}. Bound what repeats and let no two repeats take the same characters; a search for what ends a text is a loop from its end.`,
      ).toBe('safe');
    },
    PATIENCE + 5000,
  );
});
