import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeBackup } from '../../src/storage/backup';
import { KINDS_OF_RECORDS, kindOf } from '../../src/storage/kinds';
import { MIGRATIONS, newestVersion } from '../../src/storage/versions';
import { wishesToCsv } from '../../src/wishlist/csv';
import { LIMITS } from '../../src/wishlist/limits';
import { MOST_LINKS } from '../../src/wishlist/taken-over';

const page = readFileSync(new URL('../../docs/BACKUP.md', import.meta.url), 'utf8');

/** The first column of the table under a heading or bold line. */
function rowsUnder(heading: string): string[] {
  const [, below = ''] = page.split(heading);
  const [table = ''] = below.split(/\n\n(?!\|)/).filter((part) => part.trim().startsWith('|'));
  return [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name ?? '');
}

describe('docs/BACKUP.md', () => {
  it('describes every kind of record, and no other', () => {
    const described = rowsUnder('### Records').map((key) => kindOf(key.replace('<year>-<month>', '2026-01')));
    expect(described.sort()).toEqual([...KINDS_OF_RECORDS].sort());
  });

  it('describes every field of a wish', () => {
    const fixture = JSON.parse(
      readFileSync(new URL(`../fixtures/saved/v${newestVersion(MIGRATIONS)}.json`, import.meta.url), 'utf8'),
    );
    const wishes = Object.entries(fixture).filter(([key]) => key.startsWith('wish:'));
    const names = new Set(wishes.flatMap(([, wish]) => Object.keys(wish as object)));
    expect(rowsUnder('**A wish**').sort()).toEqual([...names].sort());
    expect(page).toContain(`at most ${LIMITS.note} units`);
    expect(page).toContain(`at most ${LIMITS.url} units`);
    expect(page).toContain(`beyond ${LIMITS.title} UTF-16 units`);
  });

  it('names the version and the format that are written', () => {
    const { format, version } = JSON.parse(writeBackup({}));
    expect(page).toContain(`"format":"${format}","version":${version}`);
    expect(page).toContain(`this page describes version ${version} `);
  });

  it('names the columns of the table, in order', () => {
    const [, columns = ''] = /^Columns: ([\s\S]*?)\. Moments/m.exec(page) ?? [];
    const named = [...columns.replace(/\([^)]*\)/g, '').matchAll(/`(\w+)`/g)].map(([, name]) => name);
    expect(named.join(',')).toBe(wishesToCsv([], 0).replace('\ufeff', '').trim());
  });

  it('says how many links may come at once', () => {
    expect(page).toContain(`At most ${MOST_LINKS.toLocaleString('en')} links`);
  });
});
