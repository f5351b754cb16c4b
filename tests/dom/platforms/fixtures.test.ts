import { describe, expect, it } from 'vitest';
import { type OpenPage, openFixture, openHtml } from '../support/page';

const FOR_YOU = 'https://www.tiktok.com/foryou';

function byCreator(page: OpenPage, creator: string) {
  return page.posts.find((post) => post.reading.creator === creator);
}

describe('TikTok', () => {
  it('reads every post of the feed and no placeholder', () => {
    const page = openFixture('tiktok-foryou', FOR_YOU);
    expect(page.adapter.id).toBe('tiktok');
    expect(page.posts.map((post) => post.reading.creator)).toEqual([
      'linas.shelf',
      'tobiasbakes',
      'mira.kova',
      'bramwell.runs',
      'quiet.ledger',
      'hanae_home',
      'bramblefoods',
      'pier7.poetry',
    ]);
  });

  it('takes the caption as its text, without the chip, the counts and the name', () => {
    const post = byCreator(openFixture('tiktok-foryou', FOR_YOU), 'bramwell.runs');
    expect(post?.reading.text).toBe('Three weeks in these shoes and my knees said thank you #ad #running');
  });

  it('reads the labels that TikTok draws, and what they stand for', () => {
    const page = openFixture('tiktok-foryou', FOR_YOU);
    expect(byCreator(page, 'mira.kova')?.reading.labels).toEqual([
      { text: 'Paid partnership', meaning: 'paid' },
    ]);
    expect(byCreator(page, 'hanae_home')?.reading.labels).toEqual([
      { text: 'Creator earns commission', meaning: 'affiliate' },
    ]);
    expect(byCreator(page, 'bramblefoods')?.reading.labels).toEqual([
      { text: 'Sponsored', meaning: 'platform-ad' },
    ]);
    expect(byCreator(page, 'tobiasbakes')?.reading.labels).toEqual([]);
  });

  it('names a post by its own address', () => {
    const post = byCreator(openFixture('tiktok-foryou', FOR_YOU), 'mira.kova');
    expect(post?.key).toBe('tiktok:/@mira.kova/video/7510000000000000003');
    expect(post?.reading.url).toBe('https://www.tiktok.com/@mira.kova/video/7510000000000000003');
  });

  it('reads a video page as one post and leaves the comments to their writers', () => {
    const page = openFixture('tiktok-video', 'https://www.tiktok.com/@mira.kova/video/7510000000000000101');
    expect(page.posts).toHaveLength(1);
    const { reading } = page.posts[0]!;
    expect(reading.creator).toBe('mira.kova');
    expect(reading.text).toContain('Code MIRA20 for 20% off #ad');
    expect(reading.text).not.toContain('ANNA10');
    expect(reading.labels).toEqual([]);
  });
});

describe('Xiaohongshu', () => {
  it('reads the cards of the feed, but not those of the search suggestions', () => {
    const page = openFixture('xiaohongshu-explore', 'https://www.xiaohongshu.com/explore');
    expect(page.posts.map((post) => post.reading.creator)).toEqual([
      '林小满',
      '阿岚的厨房',
      '木子日常',
      '静静不买',
      '山野与猫',
      '小鹿Lulu',
    ]);
    expect(byCreator(page, '木子日常')?.reading.labels).toEqual([{ text: '赞助', meaning: 'paid' }]);
    expect(byCreator(page, '静静不买')?.reading.labels).toEqual([]);
    expect(page.posts[0]?.key).toBe('xiaohongshu:card:66a000000000000000000001');
  });

  it('reads an open note: title, words, cooperation, and no comment', () => {
    const page = openFixture(
      'xiaohongshu-note',
      'https://www.xiaohongshu.com/explore/66a000000000000000000077?xsec_token=AB',
    );
    expect(page.posts).toHaveLength(1);
    const { reading } = page.posts[0]!;
    expect(reading.creator).toBe('木子日常');
    expect(reading.text.startsWith('被问了一百遍的台灯\n感谢云杉家居送的这盏灯')).toBe(true);
    expect(reading.text).toContain('下单报暗号 MUZI88');
    expect(reading.labels).toEqual([{ text: '与 云杉家居 合作', meaning: 'paid' }]);
  });
});

describe('YouTube', () => {
  const WATCH = 'https://www.youtube.com/watch?v=Lmp0ver0001';

  it('reads the watch page with the whole description, and says where "more" hides it', () => {
    const { posts } = openFixture('youtube-watch', WATCH);
    const { reading, linkElements } = posts[0]!;
    expect(reading.creator).toBe('Nina at her desk');
    expect(reading.text.startsWith('Ninety days with a folding lamp\nI used this lamp')).toBe(true);
    expect(reading.text).toContain('Some of the links above are affiliate links');
    expect(reading.fold).not.toBeNull();
    expect(reading.text.slice(reading.fold!)).toContain('Some of the links above are affiliate links');
    expect(reading.text.slice(0, reading.fold!)).toContain('Fold lamp');
    expect(reading.links.map((link) => new URL(link.href).searchParams.get('q'))).toEqual([
      'https://www.amazon.com/dp/B0TESTLAMP?tag=ninadesk-20',
      'https://amzn.to/3TeStClA',
      'https://ninadesk.example/notes',
    ]);
    expect(linkElements.map((element) => element.href)).toEqual(reading.links.map((link) => link.href));
    expect(reading.labels).toEqual([{ text: 'Includes paid promotion', meaning: 'paid' }]);
  });

  it('does not read what a comment links to', () => {
    const { posts } = openFixture('youtube-watch', WATCH);
    expect(JSON.stringify(posts.map((post) => post.reading))).not.toContain('commenter');
  });

  it('reads nothing of a watch page whose video is not the one in the address', () => {
    const { posts } = openFixture('youtube-watch', 'https://www.youtube.com/watch?v=An0therVide');
    expect(posts.every((post) => post.key.startsWith('youtube:card:'))).toBe(true);
  });

  it('leaves hidden left-overs of the page before alone', () => {
    const home = openFixture('youtube-home', 'https://www.youtube.com/');
    const all = JSON.stringify(home.posts.map((post) => post.reading));
    expect(all).not.toContain('Somebody else');
    const watch = openFixture('youtube-watch', WATCH);
    expect(JSON.stringify(watch.posts.map((post) => post.reading))).not.toContain('HOME10');
  });

  it('reads cards in both layouts, with their labels', () => {
    const { posts } = openFixture('youtube-home', 'https://www.youtube.com/');
    expect(
      posts.map((post) => [post.reading.creator, post.reading.labels.map((label) => label.meaning)]),
    ).toEqual([
      ['Nina at her desk', ['paid']],
      ['Tobias bakes', []],
      ['Bramwell', []],
      ['Salt and Sand', []],
      ['The quiet ledger', []],
      [null, ['platform-ad']],
    ]);
    expect(posts[3]?.reading.text).toBe('Tide pools with a marine biologist');
  });
});

describe('any other page', () => {
  it('reads a blog post as one post in its author’s words', () => {
    const { posts } = openFixture('blog-review', 'https://slowshelf.example/five-kettles/');
    expect(posts).toHaveLength(1);
    const { reading } = posts[0]!;
    expect(reading.creator).toBe('Ida Marlow');
    expect(reading.lang).toBe('en');
    expect(reading.text.startsWith('The five kettles I tried this winter\n')).toBe(true);
    expect(reading.text).not.toMatch(/Advertise|rye bread|READER5|Privacy/);
  });

  it('sees paid links in boxes and the side column, not in comments', () => {
    const { posts } = openFixture('blog-review', 'https://slowshelf.example/five-kettles/');
    const { links } = posts[0]!.reading;
    expect(links.map((link) => new URL(link.href).hostname)).toEqual([
      'www.amazon.com',
      'amzn.to',
      'www.awin1.com',
      'en.wikipedia.org',
      'www.amazon.com',
    ]);
    expect(links[0]?.rel).toBe('nofollow sponsored');
  });

  it('reads a plain blog without the word over an empty advertisement place', () => {
    const { posts } = openFixture('blog-plain', 'https://langsame-kueche.example/wasserkocher/');
    expect(posts[0]?.reading.creator).toBe('Jonte Brandt');
    expect(posts[0]?.reading.text.match(/Anzeige/g)).toEqual(['Anzeige']);
  });

  it('reads a news article without the advertisements around its text', () => {
    const { posts } = openFixture('news', 'https://tidewater.example/politics/court');
    expect(posts).toHaveLength(1);
    expect(posts[0]?.reading.text).not.toContain('Advertisement');
    expect(posts[0]?.reading.creator).toBe('Renee Okafor and Tom Lisle');
  });

  const sentence = 'A sentence of some length that stands for what a person wrote about a thing they like. ';
  const article = (inner: string) => `<article><h1>Lamp</h1><p>${sentence.repeat(3)}</p>${inner}</article>`;
  const textOf = (html: string) => openHtml(html, 'https://page.example/lamp').posts[0]?.reading.text ?? '';

  it('reads a notice on who pays that stands beside the article, where it stands', () => {
    const link = '<a href="https://shop.example/lamp">Lamp</a>';
    const before = textOf(`<div class="affiliate-info">We may earn from links here.</div>${article(link)}`);
    expect(before.startsWith('We may earn from links here.\nLamp\n')).toBe(true);
    const after = textOf(`${article(link)}<footer class="deals__disclaimer">We may earn a little.</footer>`);
    expect(after.endsWith('\nWe may earn a little.')).toBe(true);
  });

  it('takes no notice for one that is a link to it, hidden, long, or on a page that links nowhere', () => {
    const link = '<a href="https://shop.example/lamp">Lamp</a>';
    const without = textOf(article(link));
    expect(textOf(`<a class="disclosure" href="/d">About our links</a>${article(link)}`)).toBe(without);
    expect(textOf(`<p class="disclosure" hidden>We may earn.</p>${article(link)}`)).toBe(without);
    expect(textOf(`<div class="disclosure">${sentence.repeat(9)}</div>${article(link)}`)).toBe(without);
    expect(textOf(`<p class="disclosure">We may earn.</p>${article('')}`)).not.toContain('We may earn');
  });

  it('leaves long quotations and lists of sources to their authors, and keeps short ones', () => {
    const text = textOf(
      article(
        `<blockquote>Contains paid links.</blockquote><blockquote>QUOTED ${sentence.repeat(5)}</blockquote>` +
          '<ol class="references"><li>CITED in association with somebody</li></ol>',
      ),
    );
    expect(text).toContain('Contains paid links.');
    expect(text).not.toMatch(/QUOTED|CITED/);
  });

  it('gives one post for each article of a list', () => {
    const item = (name: string) =>
      `<article><h2><a href="/${name}">${name}</a></h2><p>${sentence.repeat(4)}</p></article>`;
    const { posts } = openHtml(
      `<main>${item('one')}${item('two')}${item('three')}</main>`,
      'https://page.example/',
    );
    expect(posts.map((post) => post.key)).toEqual([
      'web:https://page.example/one',
      'web:https://page.example/two',
      'web:https://page.example/three',
    ]);
  });
});
