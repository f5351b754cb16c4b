import { describe, expect, it } from 'vitest';
import { judge } from '../../support/phrases';
import { openFixture, openHtml } from '../support/page';

const FEED = 'https://www.reddit.com/';
const relationsOf = (posts: ReturnType<typeof openFixture>['posts']) =>
  posts.map((post) => judge(post.reading, { country: 'US' }).relations);

describe('Reddit', () => {
  it('reads each post by its own id, without comments and left-overs', () => {
    const { posts, adapter } = openFixture('reddit-feed', FEED);
    expect(adapter.id).toBe('reddit');
    expect(posts.slice(0, 6).map(({ reading, key }) => [reading.creator, key])).toEqual([
      ['tomas_au_four', 'reddit:1pain01'],
      ['bramblefoods', 'reddit:1ad0001'],
      ['linas_shelf', 'reddit:1grind1'],
      ['mira_kova', 'reddit:1brush1'],
      ['quiet_ledger', 'reddit:1word01'],
      ['ida_brise', 'reddit:1brand1'],
    ]);
    expect(posts).toHaveLength(7);
    expect(JSON.stringify(posts.map(({ reading }) => reading))).not.toMatch(
      /COMM10|GONE10|commenter|sidebar/,
    );
  });

  it('reads title and words as lines, and where links lead', () => {
    const { reading } = openFixture('reddit-feed', FEED).posts[2]!;
    expect(reading.text).toBe(
      'The grinder I have had for two years\nStill quiet, still fast 🙂\nIt is this one, the burrs are new.',
    );
    expect(reading.url).toBe('https://www.reddit.com/r/coffee/comments/1grind1/the_grinder/');
    expect(reading.links.map(({ href }) => new URL(href).searchParams.get('url'))).toEqual([
      'https://www.amazon.com/dp/B0GRINDER1?tag=linashelf-20',
    ]);
  });

  it('reads what Reddit says of a post, but neither flairs nor names', () => {
    const { posts } = openFixture('reddit-feed', FEED);
    expect(posts.flatMap(({ reading }, index) => reading.labels.map((label) => [index, label]))).toEqual([
      [1, { text: 'Sponsorisé', meaning: 'platform-ad' }],
      [5, { text: 'Brand affiliate', meaning: 'paid' }],
      [6, { text: '<shreddit-comments-page-ad>', meaning: 'platform-ad' }],
    ]);
  });

  it('adds up to what a person would say of each post', () => {
    const { posts } = openFixture('reddit-feed', FEED);
    expect(relationsOf(posts)).toEqual([
      [],
      ['platform-ad'],
      ['affiliate'],
      ['code'],
      [],
      ['paid'],
      ['platform-ad'],
    ]);
    expect(judge(posts[3]!.reading, { country: 'US' }).sheepsClothing).toBe(true);
  });

  it('reads what stands in an open shadow root', () => {
    const { document, adapter, page } = openHtml(
      '<shreddit-comments-page-ad></shreddit-comments-page-ad>',
      FEED,
    );
    const [ad] = adapter.posts(document.documentElement);
    const inside = '<a href="https://lumen.example/lamp">A lamp</a><span>Promoted</span>';
    ad!.attachShadow({ mode: 'open' }).innerHTML = inside;
    const { reading } = adapter.read(ad!, page)!;
    expect(reading.labels).toEqual([{ text: 'Promoted', meaning: 'platform-ad' }]);
    expect(reading.links.map(({ href }) => href)).toEqual(['https://lumen.example/lamp']);
  });

  it('reads old.reddit.com, and takes no test of ad blockers for a post', () => {
    const { posts } = openFixture('reddit-old', 'https://old.reddit.com/r/kitchens/');
    expect(posts.map(({ reading, key }) => [reading.creator, key])).toEqual([
      ['tobias_bakes', 'reddit:2olda1'],
      ['lumen_oak', 'reddit:2oldad'],
      ['linas_shelf', 'reddit:2oldaf'],
      ['ada_writes', 'reddit:2oldtx'],
    ]);
    expect(relationsOf(posts)).toEqual([[], ['platform-ad'], ['affiliate'], ['affiliate']]);
    expect(judge(posts[3]!.reading, { country: 'US' }).sheepsClothing).toBe(true);
    expect(posts[2]!.linkElements[0]?.className).toContain('title');
  });

  it('falls back to an article that leads to comments, and takes no comment for one', () => {
    const link = '<a href="/r/coffee/comments/1grind9/the_grinder/">The grinder I use</a>';
    const { posts, document, adapter } = openHtml(
      `<article><a href="/user/linas_shelf/">u/linas_shelf</a>${link}<div><a href="https://www.amazon.com/dp/B0GRINDER1?tag=linashelf-20">amazon.com</a></div></article>
        <shreddit-comment><article>${link}</article></shreddit-comment><article><a href="/r/coffee/about/">Rules</a></article>`,
      FEED,
    );
    expect(
      posts.map(({ key, reading }) => [key, reading.creator, reading.text, reading.links.length]),
    ).toEqual([['reddit:1grind9', 'linas_shelf', 'The grinder I use', 1]]);
    expect(adapter.postOf(document.querySelector('article div')!)).toBe(posts[0]?.element);
    expect(adapter.postOf(document.querySelector('shreddit-comment a')!)).toBeNull();
  });

  it('reads an element anew when it is used for another post', () => {
    const { document, adapter, page } = openFixture('reddit-feed', FEED);
    const [first, , third] = document.querySelectorAll('article > shreddit-post');
    const before = adapter.read(third!, page)!;
    for (const { name, value } of first!.attributes) third!.setAttribute(name, value);
    third!.innerHTML = first!.innerHTML;
    const after = adapter.read(third!, page)!;
    expect([before.key, after.key]).toEqual(['reddit:1brush1', 'reddit:1pain01']);
    expect(after.reading.text).toBe('Mon pain au levain, troisième essai');
    expect(adapter.postOf(third!.querySelector('[slot="title"]')!)).toBe(third);
  });

  it('gives a change inside an advertisement to the advertisement', () => {
    const { document, adapter } = openFixture('reddit-feed', FEED);
    const ad = document.querySelector('shreddit-ad-post')!;
    expect(adapter.postOf(ad.querySelector('.cta')!)).toBe(ad);
  });
});
