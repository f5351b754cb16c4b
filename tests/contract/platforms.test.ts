import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adapterFor, adapters } from '../../src/platforms';
import { loadAdapter, PLATFORMS } from '../../src/platforms/choice';
import { labelMeaning } from '../../src/platforms/dom/labels';
import { homeCurrency } from '../../src/platforms/product/currency';
import { examples, parsePrice } from '../../src/platforms/product/price';
import { labelRules } from '../../src/rules/labels';

const folder = join(import.meta.dirname, '../../src/platforms');
/** Files beside the adapters that are none. */
const OTHER = ['adapter.ts', 'choice.ts', 'index.ts', 'links.ts', 'shop.ts', 'web.ts'];

describe('platform adapters', () => {
  it('are named like their files, and every file is listed', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !OTHER.includes(name));
    expect(
      adapters.map((adapter) => `${adapter.id}.ts`).sort(),
      'Add the new adapter to the list in src/platforms/index.ts; its id is the name of its file.',
    ).toEqual(files.sort());
  });

  it('share no host, and none swallows another', () => {
    const hosts = adapters.flatMap((adapter) => adapter.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
    for (const host of hosts) {
      expect(hosts.filter((other) => other.endsWith(`.${host}`))).toEqual([]);
    }
  });

  it.each([
    ['https://www.tiktok.com/foryou', 'tiktok'],
    ['https://m.youtube.com/watch?v=Lmp0ver0001', 'youtube'],
    ['https://www.rednote.com/explore', 'xiaohongshu'],
    ['https://www.instagram.com/p/DQa1Bc2De40/', 'instagram'],
    ['https://twitter.com/home', 'x'],
    ['https://web.facebook.com/', 'facebook'],
    ['https://www.threads.net/@mira', 'threads'],
    ['https://notx.com/', 'web'],
    ['https://nottiktok.com/', 'web'],
    ['https://tiktok.com.evil.example/', 'web'],
    ['https://blog.example/', 'web'],
  ])('%s is read by %s', (address, id) => {
    expect(adapterFor(new URL(address)).id).toBe(id);
  });

  it.each(PLATFORMS.map((place) => [place.hosts[0], place] as const))(
    'of %s are found by the same hosts when they are loaded alone',
    async (_, { hosts, load }) => {
      expect((await load()).flatMap((adapter) => adapter.hosts)).toEqual(hosts);
    },
  );

  it.each(adapters.flatMap(({ hosts }) => hosts.map((host) => `https://www.${host}/`)))(
    'are the same for %s, loaded alone or with all others',
    async (address) => {
      expect(
        (await loadAdapter(new URL(address))).id,
        'Add the platform, with the hosts of its adapter, to PLATFORMS in src/platforms/choice.ts.',
      ).toBe(adapterFor(new URL(address)).id);
    },
  );
});

describe('platform labels', () => {
  it.each(labelRules.map((rule) => [rule.id, rule] as const))('%s: every example holds', (_id, rule) => {
    const platform = rule.on?.[0] ?? 'tiktok';
    expect(rule.match.length).toBeGreaterThan(0);
    expect(rule.ignore.length).toBeGreaterThan(0);
    for (const text of rule.match) expect([text, labelMeaning(text, platform)]).toEqual([text, rule.meaning]);
    for (const text of rule.ignore) expect([text, labelMeaning(text, platform)]).toEqual([text, null]);
  });

  it('have an id each', () => {
    expect(new Set(labelRules.map((rule) => rule.id)).size).toBe(labelRules.length);
  });

  it('count only on the platforms they are made for', () => {
    expect(labelMeaning('Uitgelicht', 'x')).toBe('platform-ad');
    expect(labelMeaning('Uitgelicht', 'tiktok')).toBeNull();
  });

  it('ignore a text of any length in the same time as a short one', () => {
    expect(labelMeaning('Sponsored '.repeat(100_000), 'tiktok')).toBeNull();
  });
});

describe('prices', () => {
  it.each(
    examples.map(([text, amount, currency, more]) => ({
      text,
      amount,
      currency,
      from: false,
      home: null,
      ...more,
    })),
  )('$text is $amount $currency', ({ text, amount, currency, from, home }) => {
    const price = parsePrice(text, { home });
    expect([price?.amount ?? null, price?.currency ?? null]).toEqual([amount, currency]);
    expect(price?.from ?? false).toBe(from);
  });

  it('take the currency the page states before the sign', () => {
    expect(parsePrice('¥128', { stated: 'CNY' })).toMatchObject({ amount: 128, currency: 'CNY' });
    expect(parsePrice('$59.95', { stated: 'AUD' })).toMatchObject({ amount: 59.95, currency: 'AUD' });
  });

  it.each([
    ['https://www.shop.de/', null, 'EUR'],
    ['https://www.shop.com.au/', 'en', 'AUD'],
    ['https://www.shop.com/', 'en-CA', 'CAD'],
    ['https://www.shop.com/', 'ja', 'JPY'],
    ['https://www.shop.com/', 'zh-Hant', 'TWD'],
    ['https://www.shop.co.uk/', null, 'GBP'],
    ['https://shop.co/', null, null],
    ['https://www.shop.com/', 'en', null],
  ])('%s in %s is at home in %s', (address, lang, currency) => {
    expect(homeCurrency(new URL(address), lang)).toBe(currency);
  });
});
