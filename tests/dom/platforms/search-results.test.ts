import { describe, expect, it } from 'vitest';
import { adapterFor } from '../../../src/platforms';
import type { PostOnPage } from '../../../src/platforms/adapter';
import { judge } from '../../support/phrases';
import { openFixture, openHtml } from '../support/page';

const GOOGLE = 'https://www.google.de/search?q=gusseiserne+pfanne';
const DUCK = 'https://duckduckgo.com/?q=cast+iron+pan&ia=web';

/** The posts as they stand in the page; the parser here lists what several selectors find one by one. */
function inOrder(posts: readonly PostOnPage[]): PostOnPage[] {
  return posts.toSorted((one, other) =>
    one.element.compareDocumentPosition(other.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}

describe('search results', () => {
  it.each([
    GOOGLE,
    'https://www.google.co.jp/search?q=lamp',
    'https://www.google.com.br/search?q=lamp',
    'https://www.bing.com/search?q=lamp',
    DUCK,
    'https://html.duckduckgo.com/html/',
    'https://search.yahoo.com/search?p=lamp',
    'https://de.search.yahoo.com/search;_ylt=A?p=lamp',
    'https://espanol.search.yahoo.com/search?p=lamp',
    'https://search.yahoo.co.jp/search?p=lamp',
    'https://yandex.ru/search/?text=lamp',
    'https://ya.ru/search/?text=lamp',
    'https://www.baidu.com/s?wd=lamp',
  ])('reads %s as them', (address) => {
    expect(adapterFor(new URL(address)).id).toBe('search-results');
  });

  it.each([
    'https://www.google.de/',
    'https://www.google.de/maps/place/lamp',
    'https://docs.google.com/search',
    'https://google.com.evil.example/search?q=lamp',
    'https://duckduckgo.com/about',
    'https://www.bing.com/maps',
    'https://tieba.baidu.com/s?wd=lamp',
    'https://mail.yandex.ru/search',
  ])('leaves %s', (address) => {
    expect(adapterFor(new URL(address)).id).toBe('web');
  });

  it('reads each advertisement once, with its label, and no ordinary result', () => {
    const posts = inOrder(openFixture('search-google', GOOGLE).posts);
    expect(posts.map(({ reading }) => [reading.creator, reading.labels])).toEqual([
      ['Angebote zu gusseiserne pfanne', [{ text: 'Anzeigen', meaning: 'platform-ad' }]],
      ['nordwind-pfannen.example', [{ text: 'Gesponsert', meaning: 'platform-ad' }]],
      ['suedkamm.example', [{ text: 'Gesponsert', meaning: 'platform-ad' }]],
    ]);
    expect(posts.map(({ element }) => element.getAttribute('data-expect'))).toEqual(['mark', 'mark', 'mark']);
    expect(posts[1]?.reading.url).toBe('https://nordwind-pfannen.example/');
    expect(posts[2]?.reading.url).toBe('https://suedkamm.example/?tag=suedkamm-21');
  });

  it('takes what is advertised for the engine’s advertisement, never for somebody’s earning', () => {
    for (const [name, address, count] of [
      ['search-google', GOOGLE, 3],
      ['search-duckduckgo', DUCK, 1],
    ] as const) {
      const { posts } = openFixture(name, address);
      expect(posts).toHaveLength(count);
      for (const { reading } of posts) {
        expect(judge(reading, { country: null })).toMatchObject({ earns: false, relations: ['platform-ad'] });
      }
    }
  });

  it('tells an advertisement by the clicks that are counted when its markup is called otherwise', () => {
    const { document, posts } = openFixture('search-google', GOOGLE);
    expect(posts).toHaveLength(3);
    for (const ad of document.querySelectorAll('[data-text-ad]')) ad.removeAttribute('data-text-ad');
    const again = openHtml(document.documentElement.outerHTML, GOOGLE);
    expect(inOrder(again.posts).map(({ reading }) => reading.creator)).toEqual([
      'Angebote zu gusseiserne pfanne',
      'suedkamm.example',
    ]);
  });

  it.each([
    [
      'Bing',
      'https://www.bing.com/search?q=pan',
      '<ol id="b_results"><li class="b_ad b_adTop"><ul><li><div class="sb_add"><span class="b_adSlug">Ad</span><h2><a href="https://www.bing.com/aclick?ld=made&u=x">Pans</a></h2><cite>https://www.pans.example/all</cite><ul><li><a href="https://www.bing.com/aclick?ld=made2">Sale</a></li></ul></div></li><li><div class="sb_add"><h2><a href="https://www.bing.com/aclick?ld=made3">More pans</a></h2><cite>more.example</cite></div></li></ul></li><li class="b_algo"><h2><a href="https://slow.example/">Slow pans, sponsored by nobody</a></h2></li></ol>',
      [
        ['pans.example', 'Ad'],
        ['more.example', 'Ad'],
      ],
    ],
    [
      'Yahoo',
      'https://search.yahoo.com/search?p=pan',
      '<div id="web"><ol class="searchCenterTopAds"><li><span>Sponsored</span><h3><a href="https://r.search.yahoo.com/cbclk2/made">Pans</a></h3></li></ol><ol><li><h3><a href="https://slow.example/">Slow pans</a></h3></li></ol></div>',
      [['Pans', 'Sponsored']],
    ],
    [
      'Yandex',
      'https://yandex.ru/search/?text=pan',
      '<ul><li class="serp-item"><h2><a href="https://yabs.yandex.ru/count/made">Сковороды</a></h2><div class="Path-Item"><b>skovorody.example</b></div><span>Реклама</span></li><li class="serp-item"><h2><a href="https://slow.example/">Реклама</a></h2></li></ul>',
      [['skovorody.example', 'Реклама']],
    ],
    [
      'Baidu',
      'https://www.baidu.com/s?wd=pan',
      '<div id="content_left"><div><h3><a href="http://www.baidu.com/baidu.php?url=made">铸铁锅</a></h3><span class="c-showurl">guo.example</span><span class="ec-tuiguang">广告</span></div><div class="result c-container"><h3><a href="http://www.baidu.com/link?url=made">广告是什么</a></h3></div></div>',
      [['guo.example', '广告']],
    ],
  ])('reads those of %s', (_name, address, html, expected) => {
    const { posts } = openHtml(html, address);
    expect(posts.map(({ reading }) => [reading.creator, reading.labels[0]?.text])).toEqual(expected);
  });

  it('says by what it is one where no label can be read', () => {
    const html =
      '<div id="tads"><div data-text-ad="1"><a href="https://www.google.com/aclk?sa=l"><h3>Pans</h3></a></div></div><div id="bottomads"></div>';
    const { posts } = openHtml(html, 'https://www.google.com/search?q=pan');
    expect(posts.map(({ reading }) => reading.labels[0]?.text)).toEqual(['www.google.com/aclk']);
  });

  it('finds the advertisement around any part of it, and none around a result', () => {
    const { document, adapter } = openFixture('search-google', GOOGLE);
    const [ad, result] = ['[data-text-ad] [role="heading"] span', '.g h3'].map((selector) =>
      document.querySelector(selector),
    );
    expect(adapter.postOf(ad!)?.getAttribute('data-expect')).toBe('mark');
    expect(adapter.postOf(result!)).toBeNull();
  });

  it('reads an element anew when it shows another advertisement', () => {
    const { document, adapter, page, posts } = openFixture('search-google', GOOGLE);
    const second = inOrder(posts)[1]!;
    document.querySelector('[data-text-ad] [role="heading"] span')!.textContent = 'Andere Pfanne';
    expect(adapter.read(second.element, page)?.key).not.toBe(second.key);
  });
});
