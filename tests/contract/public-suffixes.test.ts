import { getDomain, getPublicSuffix } from 'tldts';
import { describe, expect, it } from 'vitest';
import { publicSuffixOf } from '../../src/settings/public-suffix';
import list from '../../src/settings/public-suffixes.txt?raw';
import { registeredPart, siteOf } from '../../src/settings/site';

const PRIVATE = { allowPrivateDomains: true };

/** Every host that the list names, `*` as a name. */
function hostsOf(text: string): string[] {
  const hosts: string[] = [];
  const path: string[] = [];
  let last = '';
  for (const [part] of text.matchAll(/[^_~!(),]{1,80}|[(),]/g)) {
    if (part === '(') path.unshift(last);
    else if (part === ')') path.shift();
    else if (part !== ',') {
      last = part === '*' ? 'starred' : part;
      hosts.push([last, ...path].join('.'));
    }
  }
  return hosts;
}

describe('the public suffix list', () => {
  const named = list.trim().split('\n').flatMap(hostsOf);

  it('says of every host that it names, and of those below, what tldts says', () => {
    expect(named.length).toBeGreaterThan(9000);
    const other: unknown[] = [];
    for (const suffix of named) {
      for (const host of [suffix, `shop.${suffix}`, `www.shop.${suffix}`, `a.b.shop.${suffix}`]) {
        const ours = [publicSuffixOf(host).suffix, registeredPart(host)];
        const theirs = [getPublicSuffix(host, PRIVATE), getDomain(host, PRIVATE)];
        if (JSON.stringify(ours) !== JSON.stringify(theirs)) other.push([host, ours, theirs]);
      }
    }
    expect(
      other.slice(0, 5),
      'Write the list anew with `node tools/suffixes.mjs` when tldts was updated.',
    ).toEqual([]);
  });

  it.each([
    ['https://www.shop.co.uk/a', 'shop.co.uk'],
    ['https://somebody.blogspot.com/', 'somebody.blogspot.com'],
    ['https://lamps.myshopify.com/products/1', 'lamps.myshopify.com'],
    ['https://mira.github.io/', 'mira.github.io'],
    ['https://www.city.kobe.jp/', 'city.kobe.jp'],
    ['https://a.b.kawasaki.jp/', 'a.b.kawasaki.jp'],
    ['https://www.straße.de/', 'xn--strae-oqa.de'],
    ['https://shop.nowhere/', 'shop.nowhere'],
    ['https://blog.shop.nowhere./', 'shop.nowhere'],
    ['http://localhost:8080/', 'localhost'],
    ['http://192.168.0.1/', '192.168.0.1'],
    ['http://[::1]/', '[::1]'],
    ['https://co.uk/', 'co.uk'],
    ['about:blank', null],
    ['ftp://shop.example/', null],
    ['no address', null],
  ])('%s is of the site %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });

  it.each([
    '',
    '.',
    '..',
    'a..b',
    '.com',
    '()',
    'com(',
    '__proto__',
    'a.constructor',
    `${'a.'.repeat(5000)}com`,
  ])('is not upset by a host like %j', (host) => {
    expect(() => registeredPart(host)).not.toThrow();
  });
});
