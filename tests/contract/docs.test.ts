import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAY_IMPORT } from './import-table';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const packageJson = JSON.parse(read('package.json'));

const documents = ['.', 'docs', '.github/ISSUE_TEMPLATE'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => /\.(?:md|yml)$/.test(name))
    .map((name) => join(folder, name)),
);

describe.each(documents)('%s', (path) => {
  const text = read(path);

  it('leads nowhere that is not there', () => {
    const targets = [...text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)]
      .map(([, target]) => target ?? '')
      .filter((target) => !/^[a-z]+:/.test(target));
    expect(
      targets.filter((target) => !existsSync(resolve(root, dirname(path), target))),
      'The document was moved or never written: mend the link or write it.',
    ).toEqual([]);
  });

  it('names only files that are there', () => {
    const named = [...text.matchAll(/`((?:src|tests|tools|public|docs)\/[\w./-]+\.\w+)`/g)].map(
      ([, name]) => name ?? '',
    );
    // What `npm run new` would write, and an adder's own file, stand for files to come.
    const toCome = /(?:lampshop|chirp|\/ca\.ts$)/;
    expect(named.filter((name) => !toCome.test(name) && !existsSync(join(root, name)))).toEqual([]);
  });

  it('names only commands that are there', () => {
    const commands = [...text.matchAll(/npm run (?:--silent )?([a-z]+)/g)].map(([, name]) => name);
    expect(commands.filter((name) => !Object.hasOwn(packageJson.scripts, name ?? ''))).toEqual([]);
  });
});

describe('docs/ARCHITECTURE.md', () => {
  it('says of every folder of src what it may import, as the architecture test does', () => {
    const [, table = ''] = read('docs/ARCHITECTURE.md').split('## Who knows whom');
    const rows = [...table.matchAll(/^\| `(\w+)` +\|[^|]+\| ([^|]+?) +\|$/gm)].map(
      ([, folder, names = '']) => [folder, [...names.matchAll(/`(\w+)`/g)].map(([, name]) => name)],
    );
    expect(Object.fromEntries(rows)).toEqual(MAY_IMPORT);
  });
});

describe('CHANGELOG.md', () => {
  it('begins with the version of package.json', () => {
    expect(/^## (\S+)/m.exec(read('CHANGELOG.md'))?.[1]).toBe(packageJson.version);
  });
});
