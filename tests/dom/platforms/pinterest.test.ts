import { describe, expect, it } from 'vitest';
import { adapterFor } from '../../../src/platforms';
import { judge } from '../../support/phrases';
import { openFixture, openHtml } from '../support/page';

const HOME = 'https://www.pinterest.de/';
const PIN = 'https://www.pinterest.com/pin/100000000000000003/';

describe('Pinterest', () => {
  it.each([
    'www.pinterest.com',
    'pinterest.co.kr',
    'www.pinterest.com.mx',
    'nl.pinterest.com',
    'pinterest.nl',
  ])('is read at %s', (host) => {
    expect(adapterFor(new URL(`https://${host}/`)).id).toBe('pinterest');
  });

  it('reads each pin by its own id, and no menu or left-over', () => {
    const { posts } = openFixture('pinterest-feed', HOME);
    expect(posts.map(({ reading, key }) => [reading.creator, key])).toEqual([
      ['Anzeige', 'pinterest:100000000000000001'],
      ['Bramble Foods', 'pinterest:AbCdEfGhIjKlMnOpQrStUvWx'],
      ['Ida Brise', 'pinterest:100000000000000003'],
      ['The quiet ledger', 'pinterest:100000000000000004'],
      ['Mira Kova', 'pinterest:100000000000000005'],
    ]);
    expect(posts[0]?.reading.text).toBe('Regal aus altem Holz');
  });

  it('reads labels in the language of the page, but no names', () => {
    const { posts } = openFixture('pinterest-feed', HOME);
    expect(posts.map(({ reading }) => reading.labels)).toEqual([
      [],
      [{ text: 'Gesponsert', meaning: 'platform-ad' }],
      [{ text: 'Bezahlte Partnerschaft', meaning: 'paid' }],
      [{ text: 'Shoppable Pin indicator', meaning: 'shop' }],
      [],
    ]);
  });

  it('adds up to what a person would say of each pin', () => {
    const { posts } = openFixture('pinterest-feed', HOME);
    const verdicts = posts.map(({ reading }) => judge(reading, { country: 'DE' }));
    expect(verdicts.map(({ relations }) => relations)).toEqual([[], ['platform-ad'], ['paid'], [], ['code']]);
    expect(verdicts[4]?.sheepsClothing).toBe(true);
  });

  it('reads an open pin with where it leads, and leaves the comments to their writers', () => {
    const { posts } = openFixture('pinterest-pin', PIN);
    expect(posts.map(({ key }) => key)).toEqual([
      'pinterest:100000000000000003',
      'pinterest:100000000000000001',
    ]);
    const { reading } = posts[0]!;
    expect(reading.creator).toBe('Ida Brise');
    expect(reading.text).toBe('The lamp over my desk\nWarm light, no glare, and it folds away 🙂');
    expect(judge(reading, { country: 'US' }).findings.map(({ rule }) => rule)).toEqual(['program:amazon']);
    expect(JSON.stringify(reading)).not.toContain('COMM10');
  });

  it('reads no open pin where the address is of something else', () => {
    const { posts } = openFixture('pinterest-pin', 'https://www.pinterest.com/');
    expect(posts.map(({ key }) => key)).toEqual(['pinterest:100000000000000001']);
  });

  it('falls back to a list whose items lead to pins', () => {
    const { posts } = openHtml(
      `<div role="list"><div role="listitem"><a href="/pin/55/"><h2>Lamp</h2></a><div><span>Promoted by</span> <a href="/lumen/">Lumen</a></div></div>
        <div role="listitem"><a href="/ideas/lamps/1/"><h2>Use my code LAMP10</h2></a></div></div>`,
      'https://www.pinterest.com/',
    );
    expect(posts.map(({ key, reading }) => [key, reading.labels.map(({ meaning }) => meaning)])).toEqual([
      ['pinterest:55', ['platform-ad']],
    ]);
  });

  it('reads an element anew when the masonry uses it for another pin', () => {
    const { document, adapter, page } = openFixture('pinterest-feed', HOME);
    const [first, second] = document.querySelectorAll('[data-grid-item]');
    second!.innerHTML = first!.innerHTML;
    const after = adapter.read(second!, page)!;
    expect([after.key, after.reading.labels]).toEqual(['pinterest:100000000000000001', []]);
    expect(adapter.postOf(second!.querySelector('h2')!)).toBe(second);
  });
});
