import { describe, expect, it, vi } from 'vitest';
import { pageLinks } from '../../../src/platforms/links';
import { readProduct } from '../../../src/platforms/shop';
import { judge } from '../../support/phrases';
import { openSaved, type SavedPage, savedPages } from '../support/page';

const saved = savedPages();
if (saved.length === 0)
  console.warn('SKIPPED: the saved real pages are not beside the project (../shared/pages).');

// The largest of these pages take seconds to parse here, and some are used twice.
vi.setConfig({ testTimeout: 60_000 });
const opened = new Map<string, ReturnType<typeof openSaved>>();
function open(one: SavedPage) {
  const page = opened.get(one.file) ?? openSaved(one);
  opened.set(one.file, page);
  return page;
}
const pageNamed = (name: string) => open(saved.find((one) => one.file === `${name}.html.gz`)!);

describe.skipIf(saved.length === 0)('real pages of Reddit and LinkedIn', () => {
  it.each([
    ['reddit-post-text', 'reddit', 13, 2],
    ['reddit-post-external-link', 'reddit', 13, 2],
    ['reddit-og', 'reddit', 1, 0],
    ['linkedin-company', 'linkedin', 10, 0],
  ])('%s (%s) has %d posts, %d of them paid for by an advertiser', (name, id, count, ads) => {
    const { posts, adapter } = pageNamed(name);
    expect(adapter.id).toBe(id);
    expect(posts).toHaveLength(count);
    expect(new Set(posts.map((post) => post.key)).size).toBe(count);
    const labels = posts.flatMap((post) => post.reading.labels.map(({ meaning }) => meaning));
    expect(labels).toEqual(Array(ads).fill('platform-ad'));
    expect(posts.filter((post) => judge(post.reading, { country: 'US' }).earns)).toEqual([]);
  });
});

/** A page that was saved without its address, at one of its kind. */
const pageAt = (name: string, url: string) =>
  openSaved({ ...saved.find((one) => one.file === `${name}.html.gz`)!, url });

describe.skipIf(saved.length === 0)('a real Bilibili home page', () => {
  it('has its videos, and three advertisements between them', () => {
    const { posts } = pageAt('bilibili-home', 'https://www.bilibili.com/');
    expect(posts).toHaveLength(31);
    const ads = posts.filter(({ reading }) => reading.labels.length > 0);
    expect(ads.map(({ reading }) => reading.labels[0]?.meaning)).toEqual(Array(3).fill('platform-ad'));
    expect(posts.filter((post) => !ads.includes(post) && post.reading.creator === null)).toEqual([]);
  });
});

describe.skipIf(saved.length === 0)('real search results', () => {
  it.each([
    ['serp-google-abrakadabra-de', 'https://www.google.de/search?q=goo'],
    ['serp-google-page8-de', 'https://www.google.de/search?q=goo&start=70'],
    ['serp-google-van-gogh-2024', 'https://www.google.com/search?q=van+gogh+paintings'],
    ['serp-yahoo-snow-de', 'https://de.search.yahoo.com/search?p=snow'],
    ['serp-baidu-number-zh', 'https://www.baidu.com/s?wd=number'],
    ['serp-duckduckgo-http-2015', 'https://duckduckgo.com/html/?q=what+happened'],
  ])('%s: no ordinary result is a post', (name, url) => {
    const { adapter, posts } = pageAt(name, url);
    expect([adapter.id, posts]).toEqual(['search-results', []]);
  });
});

describe.skipIf(saved.length === 0)('real TikTok pages', () => {
  it.each([
    ['tiktok-foryou-2022', 9],
    ['tiktok-foryou-fr-2022', 9],
    ['tiktok-video-1-2022', 1],
    ['tiktok-video-illojuan-es-2025', 2],
    ['tiktok-profile-bramty-2022', 31],
  ])('%s has %d posts, each with its creator', (name, count) => {
    const { posts, adapter } = pageNamed(name);
    expect(adapter.id).toBe('tiktok');
    expect(posts).toHaveLength(count);
    expect(posts.filter((post) => post.reading.creator === null)).toEqual([]);
  });

  it('has one label, and it is a paid partnership', () => {
    const { posts } = pageNamed('tiktok-video-illojuan-es-2025');
    expect(posts.map((post) => post.reading.labels)).toEqual([
      [{ text: 'Paid partnership', meaning: 'paid' }],
      [],
    ]);
  });
});

describe.skipIf(saved.length === 0)('real YouTube pages', () => {
  it.each([
    ['youtube-watch-edf-amznto-fr-ui-2022', 'Mech Ninja', 'amzn.to', 14],
    ['youtube-watch-ltt-geni-us-fr-ui-2022', 'ShortCircuit', 'geni.us', 5],
  ])('%s: the links of the description are those of %s', (name, creator, host, count) => {
    const { posts } = pageNamed(name);
    const { reading } = posts[0]!;
    expect(reading.creator).toBe(creator);
    const targets = reading.links.map((link) => new URL(link.href).searchParams.get('q') ?? link.href);
    expect(targets.filter((target) => new URL(target).hostname === host)).toHaveLength(count);
  });

  it('reads no description of a watch page that has been left', () => {
    const { posts } = pageNamed('youtube-search-diem-affiliate-fr-2022');
    expect(posts.length).toBeGreaterThan(0);
    expect(posts.flatMap((post) => post.reading.links)).toEqual([]);
  });
});

describe.skipIf(saved.length === 0)('a real Xiaohongshu note', () => {
  it('has its creator, title and words', () => {
    const { posts } = pageNamed('xiaohongshu-note-2026');
    expect(posts).toHaveLength(1);
    expect(posts[0]?.key).toBe('xiaohongshu:note:685e78b5000000001c030b19');
    expect(posts[0]?.reading.text).toContain('#小众设计感裙子推荐');
    expect(posts[0]?.reading.labels).toEqual([]);
  });
});

describe.skipIf(saved.length === 0)('real posts on X', () => {
  it.each([
    ['x-post-link', 'x:2016058596782670275', 'Forbes', 1],
    ['x-post-on-x', 'x:1222907250383245320', 'realDonaldTrump', 0],
    ['x-article-2026', 'x:2013045749580259680', 'arscontexta', 1],
  ])('%s is %s by %s', (name, key, creator, links) => {
    const { posts } = pageNamed(name);
    expect(posts.map((post) => [post.key, post.reading.creator])).toEqual([[key, creator]]);
    expect(posts[0]?.reading.links).toHaveLength(links);
    expect(posts[0]?.reading.labels).toEqual([]);
  });

  it('reads a name that stands in the words in their line, and a long article whole', () => {
    expect(pageNamed('x-post-on-x').posts[0]?.reading.text).toContain('@foxandfriends His District');
    const { text } = pageNamed('x-article-2026').posts[0]!.reading;
    expect(text.startsWith('obsidian + claude code 101\n')).toBe(true);
    expect(text.length).toBeGreaterThan(5000);
  });
});

describe.skipIf(saved.length === 0)('real posts on Facebook', () => {
  const openPost = (name: string) =>
    openSaved({ ...saved.find((one) => one.file === `${name}.html.gz`)!, url: 'https://www.facebook.com/' })
      .posts;

  it('reads the label of an advertisement and who paid for it', () => {
    const [post, ...more] = openPost('facebook-paid-for-timeline-ad-fragment-2018');
    expect(more).toEqual([]);
    expect(post?.key).toBe('facebook:10155207200830194');
    expect(post?.reading.creator).toBe('JB Pritzker');
    expect(post?.reading.labels).toEqual([{ text: 'Sponsored', meaning: 'platform-ad' }]);
  });

  it.each([
    ['facebook-timeline-ad-fragment-2018', 'Nationwide', 'Turn up the volume. 🔊'],
    ['facebook-lkw-timeline-ad-fragment-2018', 'monday.com', "it's visual."],
  ])('%s: words of %s, and nothing made of strewn letters', (name, creator, end) => {
    const [post] = openPost(name);
    expect(post?.reading.creator).toBe(creator);
    expect(post?.reading.text.endsWith(end)).toBe(true);
    expect(post?.reading.labels).toEqual([]);
  });
});

const hostsOf = (counts: Readonly<Record<string, number>>) =>
  Object.keys(counts).map((key) => key.split('?')[0]!);

describe.skipIf(saved.length === 0)('labelled affiliate links of real pages', () => {
  const labelled = saved.filter((one) => one.labels.affiliateLinks > 0 && one.kind !== 'negative');

  it.each(labelled.map((one) => [one.file, one] as const))(
    '%s: all are among the links of the page',
    (_file, one) => {
      const { document } = open(one);
      const hosts = hostsOf(one.labels.affiliateHosts);
      const found = pageLinks(document).links.filter((link) => {
        const url = new URL(link.href);
        const wrapped = url.searchParams.get('q') ?? '';
        return hosts.some((host) => url.hostname === host || wrapped.includes(`//${host}/`));
      });
      expect(found.length).toBeGreaterThanOrEqual(one.labels.affiliateLinks);
    },
  );
});

describe.skipIf(saved.length === 0)('articles on real pages', () => {
  const articles = saved.filter(
    (one) => one.platform === 'blog' || (one.kind === 'affiliate-blog' && one.platform === 'news'),
  );

  it.each(articles.map((one) => [one.file, one] as const))('%s is one post with words', (_file, one) => {
    const { posts } = open(one);
    expect(posts).toHaveLength(1);
    expect(posts[0]!.reading.text.length).toBeGreaterThan(900);
  });
});

describe.skipIf(saved.length === 0)('products on real pages', () => {
  const shops = saved.filter((one) => one.labels.amazonTitle !== undefined);

  it.each(shops.map((one) => [one.file, one] as const))(
    '%s: title and price are the page’s',
    (_file, one) => {
      const { document, page } = open(one);
      const product = readProduct(document, page.url);
      expect(product?.title.startsWith(one.labels.amazonTitle!.trim().slice(0, 60))).toBe(true);
      const price = one.labels.amazonPrice?.replace(/[^\d.]/g, '');
      if (price !== undefined) expect(product?.price).toBe(Number(price));
    },
  );

  it.each(saved.filter((one) => one.kind === 'negative').map((one) => [one.file, one] as const))(
    '%s sells nothing',
    (_file, one) => {
      const { document, page } = open(one);
      expect(readProduct(document, page.url)).toBeNull();
    },
  );
});
