import { describe, expect, it } from 'vitest';
import { wishesToCsv } from '../../../src/wishlist/csv';
import { startWish, transition } from '../../../src/wishlist/machine';
import type { Wish, WishId } from '../../../src/wishlist/wish';
import { NEW_WISH } from './samples';

const at = Date.UTC(2026, 0, 5, 12, 30);
const wish = (more: Partial<Wish> = {}): Wish => ({
  ...startWish(NEW_WISH, 'wish-0001' as WishId, at, 1000),
  ...more,
});

/** The cells of a table, read as RFC 4180 says. */
function cells(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('the table for spreadsheets', () => {
  it('begins with the byte order mark and the names, and ends every line as RFC 4180 says', () => {
    const csv = wishesToCsv([wish()], at);
    expect(csv.startsWith('\ufefftitle,price,currency,state,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const [names, row] = cells(csv.slice(1));
    expect(Object.fromEntries(names?.map((name, index) => [name, row?.[index]]) ?? [])).toEqual({
      title: 'A lamp',
      price: '39.9',
      currency: 'EUR',
      state: 'cooling',
      saved: '2026-01-05T12:30:00Z',
      cools_until: '2026-01-05T12:30:01Z',
      decided: '',
      early_because: '',
      check_in: '',
      note: '',
      asked: '',
      link: 'https://shop.example/lamp',
      platform: 'tiktok',
      creator: 'somebody',
      found_at: 'https://www.tiktok.com/@somebody/video/1',
      connection: 'affiliate code',
      disclosure: 'vague',
      sheeps_clothing: 'no',
      program: 'amazon',
      payee: 'somebody-20',
    });
  });

  it('says what a wish is at the time', () => {
    expect(cells(wishesToCsv([wish()], at + 1000))[1]?.[3]).toBe('ready');
    const let_go = transition(wish(), { name: 'let-go' }, at + 60_000, 1000);
    const row = let_go.ok ? cells(wishesToCsv([let_go.value], at))[1] : [];
    expect([row?.[3], row?.[6]]).toEqual(['let-go', '2026-01-05T12:31:00Z']);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+49 lamps', "'+49 lamps"],
    ['-5 %', "'-5 %"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    [' =HYPERLINK("https://a.example","b")', '\' =HYPERLINK("https://a.example","b")'],
    ['＝1', "'＝1"],
    ['\r=1', "'\r=1"],
    ['\n@x', "'\n@x"],
  ])('takes the words %j for words, not for a formula', (title, shown) => {
    expect(cells(wishesToCsv([wish({ title })], at).slice(1))[1]?.[0]).toBe(shown);
  });

  it('gives back commas, quotes and lines as they are', () => {
    const note = 'One, "two"\r\nthree\nä 灯';
    expect(cells(wishesToCsv([wish({ note })], at).slice(1))[1]?.[9]).toBe(note);
  });

  it('keeps to one order, and to moments that there are', () => {
    const wishes = [
      wish({ id: 'wish-0003' as WishId, title: 'c' }),
      wish({ savedAt: 5, title: 'a' }),
      wish({ title: 'b' }),
    ];
    expect(
      cells(wishesToCsv(wishes, at))
        .slice(1)
        .map(([title]) => title),
    ).toEqual(['a', 'b', 'c']);
    expect(cells(wishesToCsv([wish({ savedAt: 9e15 })], at))[1]?.[4]).toBe('');
  });
});
