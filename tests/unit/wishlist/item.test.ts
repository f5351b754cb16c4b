import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LinkVerdict } from '../../../src/detect/link';
import { itemKey, LONGEST_KEY } from '../../../src/wishlist/item';
import { examples, SHOPS } from '../../../src/wishlist/shops';

const link = (parts: Partial<LinkVerdict>): LinkVerdict => ({
  earns: true,
  strength: 'certain',
  program: 'some',
  payee: null,
  destination: null,
  clean: null,
  error: null,
  ...parts,
});

describe('itemKey', () => {
  const shops = Object.entries(examples) as [keyof typeof SHOPS, (typeof examples)['amazon']][];

  it.each(shops.flatMap(([, { match }]) => match))('of %s is %s', (url, key) => {
    expect(itemKey(null, url)).toBe(key);
  });

  it.each(shops.flatMap(([shop, { ignore }]) => ignore.map((url) => [url, shop] as const)))(
    'takes %s for no product of %s',
    (url, shop) => {
      expect(SHOPS[shop].id.test(new URL(url).pathname)).toBe(false);
    },
  );

  it('is the same for one thing from two creators', () => {
    const clean = 'https://shop.example/lamp?variant=2';
    expect(itemKey(link({ clean, payee: 'a' }), 'https://go.example/?a=1')).toBe(
      itemKey(link({ clean, payee: 'b' }), 'https://other.example/?b=2'),
    );
  });

  it('keeps what tells variants apart, and drops how somebody came', () => {
    expect(itemKey(null, 'https://www.shop.example/p/?size=9&utm_source=x&color=red&fbclid=1')).toBe(
      'shop.example/p?color=red&size=9',
    );
    expect(itemKey(null, 'https://m.shop.example/p?color=red&size=9#reviews')).toBe(
      itemKey(null, 'https://shop.example/p/?size=9&color=red'),
    );
    expect(itemKey(null, 'https://shop.example/viewitem.php?t=1')).not.toBe(
      itemKey(null, 'https://shop.example/viewitem.php?t=2'),
    );
  });

  it('tells two links apart that do not say where they lead, without naming who is paid', () => {
    const one = itemKey(link({ payee: '777' }), 'https://net.example/c?pid=777&offer=1');
    const two = itemKey(link({ payee: '777' }), 'https://net.example/c?pid=777&offer=2');
    expect(one).not.toBe(two);
    expect(one).not.toContain('777');
  });

  it('tells long addresses apart', () => {
    const long = `https://shop.example/${'a'.repeat(2000)}`;
    expect(itemKey(null, `${long}1`)).not.toBe(itemKey(null, `${long}2`));
  });

  it('has an answer, not too long, for anything at all', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ maxLength: 2000 }), fc.webUrl({ withQueryParameters: true })),
        (text) => {
          const key = itemKey(null, text);
          expect(key.length).toBeLessThanOrEqual(LONGEST_KEY);
          expect(itemKey(null, text)).toBe(key);
        },
      ),
      { numRuns: 300 },
    );
  });
});
