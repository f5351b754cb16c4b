import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { WORKER_KEYS } from '../../tools/build/words';

const folder = join(import.meta.dirname, '../../src/background');
const ui = join(import.meta.dirname, '../../src/ui');

describe('the words that the background carries', () => {
  it('are all that it says', () => {
    const own = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    // What is said for it elsewhere, such as how many wishes wait.
    const shared = new Set(
      own.flatMap((text) => [...text.matchAll(/'\.\.\/ui\/([\w-]+)'/g)].map(([, name]) => name)),
    );
    const code = [...own, ...[...shared].map((name) => readFileSync(join(ui, `${name}.ts`), 'utf8'))];
    const named = code.flatMap((text) =>
      [...text.matchAll(/['"`]([a-z]+_[a-z_]+)['"`]/g)].map(([, key]) => key ?? ''),
    );
    const said = Object.keys(messages).filter(
      (key) => named.includes(key.replace(/_(?:one|other)$/, '')) || named.includes(key),
    );
    expect(said.length).toBeGreaterThan(8);
    expect(
      said.filter((key) => !WORKER_KEYS.test(key)),
      'Add the key to WORKER_KEYS in tools/build/words.ts: the background has no other words.',
    ).toEqual([]);
  });
});
