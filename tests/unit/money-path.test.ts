import { describe, expect, it } from 'vitest';
import { tellingPart } from '../../src/detect/link-explanation';
import { moneyPathOf } from '../../src/detect/money-path';

const SHOP = 'https://www.shop.example/lamp';
const awin = (to: string) =>
  `https://www.awin1.com/cread.php?awinmid=1001&awinaffid=200002&ued=${encodeURIComponent(to)}`;
const skimlinks = (to: string) =>
  `https://go.skimresources.com/?id=10001X20002&url=${encodeURIComponent(to)}`;

describe('the part of a link that tells most', () => {
  it('is who is paid, else what the rule holds for, else nothing', () => {
    const part = (href: string) => {
      const range = tellingPart(href);
      return range === null ? null : href.slice(...range);
    };
    expect(part('https://www.amazon.com/dp/B000000000?tag=ann-20&psc=1')).toBe('tag=ann-20');
    expect(part('https://tidd.ly/0MadeUp')).toBe('tidd.ly');
    expect(part(SHOP)).toBeNull();
  });
});

describe('the way of a link', () => {
  it('names the network and the shop behind it', () => {
    expect(moneyPathOf(awin(SHOP))).toEqual({ programs: ['Awin'], shop: 'shop.example' });
  });

  it('names one network after the other', () => {
    expect(moneyPathOf(skimlinks(awin(SHOP)))).toEqual({
      programs: ['Skimlinks', 'Awin'],
      shop: 'shop.example',
    });
  });

  it('names a shop that pays by itself', () => {
    expect(moneyPathOf('https://www.amazon.com/dp/B000000000?tag=ann-20')).toEqual({
      programs: ['Amazon Associates'],
      shop: 'amazon.com',
    });
  });

  it('names no shop where the link does not carry one', () => {
    expect(moneyPathOf('https://tidd.ly/0MadeUp')).toEqual({ programs: ['Awin'], shop: null });
    expect(moneyPathOf(skimlinks('https://tidd.ly/0MadeUp'))?.shop).toBeNull();
  });

  it.each([SHOP, 'https://bit.ly/abc', 'mailto:ann@feed.example', '', 'x'.repeat(100_000)])(
    'is none where nobody counts: %.40s',
    (href) => expect(moneyPathOf(href)).toBeNull(),
  );
});
