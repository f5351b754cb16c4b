import { describe, expect, it } from 'vitest';
import { judge } from '../../support/phrases';
import { openFixture, openHtml } from '../support/page';

const MOBILE = 'https://m.youtube.com/watch?v=Mob1leLamp0';
const SHELF = 'https://www.youtube.com/watch?v=N0tagain001';

describe('YouTube on small screens', () => {
  it('reads the watch page with the description that opens beside it', () => {
    const { posts } = openFixture('youtube-mobile', MOBILE);
    const { reading } = posts[0]!;
    expect(reading.creator).toBe('ニナの机');
    expect(reading.text.split('\n').slice(0, 2)).toEqual([
      '折りたたみランプと九十日',
      '机の上で九十日使いました。',
    ]);
    expect(judge(reading, { country: 'JP' }).relations).toEqual(['affiliate', 'paid']);
    expect(JSON.stringify(posts.map((post) => post.reading))).not.toContain('commenter');
  });

  it('leaves a panel of another video alone', () => {
    const { document, adapter, page } = openFixture('youtube-mobile', MOBILE);
    document.querySelector('ytm-video-description-header-renderer h2')!.textContent = '別の動画';
    expect(adapter.read(document.querySelector('ytm-watch')!, page)?.reading.links).toEqual([]);
  });

  it('gives what opens beside the watch page to the watch page', () => {
    const { document, adapter } = openFixture('youtube-mobile', MOBILE);
    const link = document.querySelector('panel-container a')!;
    expect(adapter.postOf(link)).toBe(document.querySelector('ytm-watch'));
  });

  it('reads its cards', () => {
    const { posts } = openFixture('youtube-mobile', MOBILE);
    const cards = posts.slice(1).map(({ reading }) => judge(reading, { country: 'JP' }));
    expect(cards.map(({ relations }) => relations)).toEqual([[], ['paid'], ['platform-ad'], ['code'], []]);
    expect(cards[3]?.sheepsClothing).toBe(true);
  });
});

describe('Shorts', () => {
  const short = 'https://www.youtube.com/shorts/Sh0rtLamp01';

  it('reads the one in the address, not its neighbours', () => {
    const { posts } = openFixture('youtube-shorts', short);
    expect(posts.map(({ key, reading }) => [key, reading.creator, reading.text])).toEqual([
      ['youtube:Sh0rtLamp01', 'ninadesk', 'La lampe pliante en trente secondes'],
    ]);
    expect(posts[0]?.reading.labels).toEqual([
      { text: 'Inclut une communication commerciale', meaning: 'paid' },
    ]);
  });

  it('reads the one that is marked as shown where no picture names it', () => {
    const reel = (id: string, active: string) =>
      `<ytm-reel-player-overlay-renderer data-is-active="${active}"><h2 class="title">${id}</h2></ytm-reel-player-overlay-renderer>`;
    const { posts } = openHtml(`<div>${reel('one', 'false')}${reel('two', 'true')}</div>`, short);
    expect(posts.map(({ reading }) => reading.text)).toEqual(['two']);
  });
});

describe('"Includes paid promotion" in the page’s own data', () => {
  const data = (id: string, overlay: string) =>
    `<script>var ytInitialPlayerResponse = {"a":{"b":"}{\\"videoId\\":\\"Other000001\\""},${overlay}"videoDetails":{"videoId":"${id}"}};var x = 1;</script>`;
  const PAID =
    '"paidContentOverlay":{"paidContentOverlayRenderer":{"text":{"simpleText":"Includes paid promotion"}}},';
  const watch =
    '<ytd-watch-flexy video-id="This0000001"><ytd-watch-metadata><div id="title"><h1>Lamp</h1></div></ytd-watch-metadata></ytd-watch-flexy>';
  const labelsOf = (html: string) =>
    openHtml(html, 'https://www.youtube.com/watch?v=This0000001').posts[0]?.reading.labels;

  it.each([
    ['of this video', data('This0000001', PAID), 1],
    ['of this video, which is not paid', data('This0000001', ''), 0],
    ['of the video before', data('Other000001', PAID), 0],
    ['that names this video elsewhere', data('Other000001', `${PAID}"next":"This0000001",`), 0],
    ['that is cut off', `${data('This0000001', PAID).slice(0, -40)}</script>`, 0],
    ['with another shape', data('This0000001', '"paidContentOverlay":[1],'), 0],
    ['in the page’s words', `<p>${data('This0000001', PAID).slice(8, -9)}</p>`, 0],
  ])('counts %s', (_what, html, count) => {
    expect(labelsOf(html + watch)).toHaveLength(count);
  });

  it('is not taken from a player that shows another video still', () => {
    const player = (id: string) =>
      `<div class="html5-video-player"><a class="ytp-title-link" href="https://www.youtube.com/watch?v=${id}"></a>
        <div class="ytp-paid-content-overlay">Includes paid promotion</div><span class="ytp-caption-segment">hello</span><video></video></div>`;
    const read = (id: string) =>
      openHtml(
        watch.replace('<ytd-watch-metadata>', `${player(id)}<ytd-watch-metadata>`),
        'https://www.youtube.com/watch?v=This0000001',
      ).posts[0]?.reading;
    expect(read('This0000001')).toMatchObject({
      labels: [{ meaning: 'paid' }],
      spoken: [{ text: 'hello', at: 0 }],
    });
    expect(read('Other000001')).toMatchObject({ labels: [], spoken: [] });
  });
});

describe('things to buy beside a video', () => {
  const shelf = (merchant: string, more = '') =>
    `<ytd-merch-shelf-renderer><div id="header"><div id="title">Products</div></div><a href="/redirect?q=https%3A%2F%2Fshop.example%2Flamp">
      <div class="product-item-merchant-text">${merchant}</div></a>${more}</ytd-merch-shelf-renderer>`;
  const read = (inner: string) =>
    openHtml(
      `<ytd-watch-flexy><ytd-watch-metadata><div id="title"><h1>Lamp</h1></div></ytd-watch-metadata>
        <ytd-video-owner-renderer><ytd-channel-name>Lina Shelf</ytd-channel-name></ytd-video-owner-renderer>${inner}</ytd-watch-flexy>`,
      'https://www.youtube.com/watch?v=This0000001',
    ).posts[0]!.reading;

  it('are the creator’s own when a merchandise shelf names nobody else', () => {
    const { reading } = openFixture('youtube-shelf', SHELF).posts[0]!;
    expect(reading.labels).toEqual([{ text: 'Shop the Lina Shelf store', meaning: 'own-brand' }]);
    expect(reading.links).toEqual([]);
    const verdict = judge(reading, { country: 'US' });
    expect([verdict.earns, verdict.relations]).toEqual([false, ['own-brand']]);
    expect(read(shelf('lina-shelf.example')).labels[0]?.meaning).toBe('own-brand');
  });

  it('are somebody’s products when the shelf names a shop, and earn only when it says so', () => {
    const products = read(shelf('Bramble Foods'));
    expect(products.labels).toEqual([{ text: 'Products', meaning: 'shop' }]);
    expect(products.links).toHaveLength(1);
    expect(judge(products, { country: 'US' }).earns).toBe(false);
    const earning = read(shelf('Bramble Foods', '<span>Earns commission</span>'));
    expect(judge(earning, { country: 'US' }).relations).toEqual(['affiliate']);
  });

  it('count only while they are shown', () => {
    const sticker = '<button class="ytp-featured-product">A lamp, $20</button>';
    expect(read(sticker).labels).toEqual([{ text: 'A lamp, $20', meaning: 'shop' }]);
    expect(read(sticker.replace('class', 'style="display: none" class')).labels).toEqual([]);
  });
});

describe('captions', () => {
  it('are read while they are on screen, with the moment of the video', () => {
    const { document, adapter, page } = openFixture('youtube-shelf', SHELF);
    const post = document.querySelector('ytd-watch-flexy')!;
    expect(adapter.read(post, page)?.reading.spoken).toEqual([]);
    document.querySelector('.ytp-caption-segment')!.textContent = 'thanks to lumen for sponsoring this video';
    document.querySelector('video')!.currentTime = 134.9;
    const spoken = adapter.read(post, page)?.reading.spoken;
    expect(spoken).toEqual([{ text: 'thanks to lumen for sponsoring this video', at: 134 }]);
    document.querySelector('#movie_player')!.classList.add('ad-showing');
    expect(adapter.read(post, page)?.reading.spoken).toEqual([]);
  });
});
