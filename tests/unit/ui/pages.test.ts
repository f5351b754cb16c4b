import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../src/shared/clock';
import { accessPattern, covers, readAccess, siteInPattern } from '../../../src/ui/access';
import { directionOf } from '../../../src/ui/direction';
import { formatDaysFrom, formatPrice, formatSpan, inOneLine } from '../../../src/ui/format';
import { isWebAddress, placeName, platformNames } from '../../../src/ui/platform';
import { resolveLanguage } from '../../../src/ui/tables';

describe('the language', () => {
  it.each([
    ['de-AT', 'de'],
    ['zh-CN', 'zh_CN'],
    ['zh-Hans-SG', 'zh_CN'],
    ['zh-TW', 'zh_TW'],
    ['zh-Hant', 'zh_TW'],
    ['zh-HK', 'zh_TW'],
    ['pt-PT', 'pt_BR'],
    ['en-US', 'en'],
    ['es-419', 'es'],
    ['ar-EG', 'ar'],
    ['tlh', 'en'],
    ['', 'en'],
    ['dexx', 'en'],
  ])('of a browser in %s is %s', (browser, language) => {
    expect(resolveLanguage('auto', browser)).toBe(language);
  });

  it('is the person’s choice before the browser’s', () => {
    expect(resolveLanguage('zh_CN', 'de')).toBe('zh_CN');
  });

  it('knows which way it is written', () => {
    expect([directionOf('ar'), directionOf('he-IL'), directionOf('de')]).toEqual(['rtl', 'rtl', 'ltr']);
  });
});

describe('a span of time', () => {
  it.each([
    [2 * DAY + 4 * HOUR, '2 days, 4 hours'],
    [2 * DAY + 3 * HOUR + 1, '2 days, 4 hours'],
    [DAY, '1 day'],
    [DAY - 1, '1 day'],
    [3 * HOUR + 12 * MINUTE, '3 hours, 12 minutes'],
    [59 * MINUTE + 1, '1 hour'],
    [1, '1 minute'],
    [0, '1 minute'],
    [-5, '1 minute'],
  ])('of %d ms is %s, never less than is left', (span, words) => {
    expect(formatSpan(span, 'en')).toBe(words);
  });

  it('is told in the language', () => {
    expect(formatSpan(2 * DAY, 'de')).toBe('2 Tage');
    expect(formatSpan(2 * HOUR, 'zh-CN')).toBe('2小时');
  });

  it.each([
    [0, 'today'],
    [-DAY, 'yesterday'],
    [-13 * DAY, '13 days ago'],
    [-31 * DAY, '4 weeks ago'],
    [-91 * DAY, '3 months ago'],
  ])('of %d ms from now is %s', (from, words) => {
    expect(formatDaysFrom(from, 0, 'en')).toBe(words);
  });
});

describe('sentences', () => {
  it('stand apart, but where a full stop brings its own space', () => {
    expect(inOneLine(['One.', 'Two.'], 'de')).toBe('One. Two.');
    expect(inOneLine(['一。', '二。'], 'zh-CN')).toBe('一。二。');
    expect(inOneLine(['一。', '二。'], 'ja')).toBe('一。二。');
    expect(inOneLine(['하나.', '둘.'], 'ko')).toBe('하나. 둘.');
  });
});

describe('a price', () => {
  it('is written the language’s way, with cents only where there are any', () => {
    expect(formatPrice({ amount: 40, currency: 'USD' }, 'en-US')).toBe('$40');
    expect(formatPrice({ amount: 1234.5, currency: 'EUR' }, 'de')).toBe('1.234,50\u00a0€');
  });

  it('keeps its sign on its side where letters run from right to left', () => {
    expect(formatPrice({ amount: 165, currency: 'USD' }, 'ar')).toMatch(/^\u2066.*165.*US\$.*\u2069$/);
  });

  it('survives what is no currency', () => {
    expect(formatPrice({ amount: 5, currency: '??' }, 'en')).toBe('5 ??');
  });
});

describe('a place', () => {
  it('has the platform’s own name, else the host', () => {
    expect(placeName('youtube', 'https://www.youtube.com/watch?v=1')).toBe('YouTube');
    expect(placeName('web', 'https://www.blog.example/a')).toBe('blog.example');
    expect(placeName('constructor', null)).toBeNull();
    expect(placeName('web', 'not a url')).toBeNull();
  });

  it('gives each platform of the match patterns once', () => {
    const patterns = [
      '*://*.tiktok.com/*',
      '*://*.pinterest.com/*',
      '*://*.pinterest.de/*',
      '*://*.odd.example/*',
    ];
    expect(platformNames(patterns)).toEqual(['TikTok', 'Pinterest']);
  });

  it('is opened only when it is on the web', () => {
    const addresses = [
      'https://a.example',
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc',
      '',
      null,
    ];
    expect(addresses.filter(isWebAddress)).toEqual(['https://a.example']);
  });
});

describe('access', () => {
  const named = ['*://*.tiktok.com/*', '*://*.youtube.com/*'];

  it('tells apart what is named, granted and missing', () => {
    expect(readAccess(['*://*.tiktok.com/*', '*://*.shop.example/*'], named)).toEqual({
      everySite: false,
      sites: ['*://*.shop.example/*'],
      missing: ['*://*.youtube.com/*'],
    });
    expect(readAccess(['*://*/*', '*://*.shop.example/*'], named)).toEqual({
      everySite: true,
      sites: [],
      missing: [],
    });
  });

  it.each([
    ['shop.example', '*://*.shop.example/*'],
    ['127.0.0.1', '*://127.0.0.1/*'],
    ['[::1]', '*://[::1]/*'],
    ['localhost', '*://localhost/*'],
  ])('is asked for %s as %s, and named back', (site, pattern) => {
    expect(accessPattern(site)).toBe(pattern);
    expect(siteInPattern(pattern)).toBe(site);
  });

  it.each([
    ['<all_urls>', 'https://a.example/', true],
    ['*://*/*', 'http://a.example/', true],
    ['*://*.shop.example/*', 'https://shop.example/lamp', true],
    ['*://*.shop.example/*', 'https://www.shop.example:8080/lamp', true],
    ['*://*.shop.example/*', 'https://notshop.example/', false],
    ['https://shop.example/*', 'https://www.shop.example/', false],
    ['https://shop.example/*', 'https://shop.example/', true],
    ['*://*.shop.example/*', 'no address', false],
  ])('knows whether %s covers %s', (pattern, url, expected) => {
    expect(covers(pattern, url)).toBe(expected);
  });
});
