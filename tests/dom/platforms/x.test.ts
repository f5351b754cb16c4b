import { describe, expect, it } from 'vitest';
import { judge } from '../../support/phrases';
import { openFixture, openHtml } from '../support/page';

const HOME = 'https://x.com/home';

describe('X', () => {
  it('reads each post by its own number, without quoted posts and left-overs', () => {
    const { posts, adapter } = openFixture('x-home', HOME);
    expect(adapter.id).toBe('x');
    expect(posts.map(({ reading, key }) => [reading.creator, key])).toEqual([
      ['nora_pots', 'x:1990000000000000010'],
      ['ida_brise', 'x:1990000000000000011'],
      ['bramblefoods', 'x:1990000000000000012'],
      ['tomas_laeuft', 'x:1990000000000000013'],
      ['linas_shelf', 'x:1990000000000000014'],
      ['pier7_poetry', 'x:1990000000000000015'],
      ['quiet_ledger', 'x:1990000000000000016'],
      ['pia_reads', 'x:1990000000000000017'],
    ]);
    expect(posts[0]?.reading.text).toBe('Third try at a handle. The cat helped 🐈\nFiring tomorrow.');
    expect(posts[6]?.reading.text).toBe('I would rather not.');
    expect(posts[1]?.reading.lang).toBe('de');
  });

  it('is read the same at the former address', () => {
    const { posts, adapter } = openFixture('x-home', 'https://twitter.com/home');
    expect(adapter.id).toBe('x');
    expect(posts).toHaveLength(8);
  });

  it('reads labels in the language of the page, in the header and under the words', () => {
    const { posts } = openFixture('x-home', HOME);
    expect(posts.flatMap((post, index) => post.reading.labels.map((label) => [index, label]))).toEqual([
      [1, { text: 'Bezahlte Partnerschaft', meaning: 'paid' }],
      [2, { text: 'Anzeige', meaning: 'platform-ad' }],
    ]);
  });

  it('takes a shortened link for where it leads when the post shows all of it', () => {
    const { posts } = openFixture('x-home', HOME);
    expect(posts[3]?.reading.links.map((link) => link.href)).toEqual([
      'https://amazon.com/dp/B0RUNSHOE1?tag=tomas-20',
    ]);
    expect(posts[3]?.linkElements[0]?.href).toBe('https://t.co/aB1cD2eF3g');
    expect(posts[7]?.reading.links.map((link) => link.href)).toEqual(['https://t.co/hI4jK5lM6n']);
  });

  it('adds up to what a person would say of each post', () => {
    const { posts } = openFixture('x-home', HOME);
    const verdicts = posts.map((post) => judge(post.reading, { country: 'DE' }));
    expect(verdicts.map(({ relations }) => relations)).toEqual([
      [],
      ['paid'],
      ['platform-ad'],
      ['affiliate'],
      ['code'],
      [],
      [],
      [],
    ]);
    expect(verdicts[4]?.sheepsClothing).toBe(true);
  });

  it('takes neither a name, a picture’s description nor a card’s title for a label', () => {
    const { posts } = openHtml(
      `<article><div data-testid="User-Name"><a href="/ad_ad"><span>Ad</span></a></div>
        <div data-testid="tweetText" lang="nl">Hallo</div><div data-testid="tweetPhoto" aria-label="Sponsored"></div>
        <div data-testid="card.wrapper"><a href="https://t.co/cArD"><span>Promoted</span></a></div></article>`,
      HOME,
    );
    expect(posts[0]?.reading.labels).toEqual([]);
    expect(posts[0]?.reading.creator).toBe('ad_ad');
  });

  it('falls back to structure where the names of the parts are gone', () => {
    const { posts } = openHtml(
      `<article><div><a href="/mira_kova"><span>Mira</span></a><a href="/mira_kova/status/1990000000000000077"><time>1h</time></a>
        <div><span>Promoted by Bramble</span></div></div><div lang="en">Our whole kitchen in one drawer</div></article>`,
      HOME,
    );
    expect(posts[0]).toMatchObject({
      key: 'x:1990000000000000077',
      reading: {
        creator: 'mira_kova',
        text: 'Our whole kitchen in one drawer',
        url: 'https://x.com/mira_kova/status/1990000000000000077',
        labels: [{ text: 'Promoted by Bramble', meaning: 'platform-ad' }],
      },
    });
  });

  it('reads the words and the link of a profile', () => {
    const { posts } = openHtml(
      `<div><div data-testid="UserName"><span>Mira</span></div><div data-testid="UserDescription">Code MIRA20 saves 20%</div>
        <div><a data-testid="UserUrl" href="https://t.co/bIo"><span aria-hidden="true">https://</span>linktr.ee/mira</a></div></div>`,
      'https://x.com/mira_kova',
    );
    expect(
      posts.map(({ key, reading }) => [key, reading.text, reading.links.map(({ href }) => href)]),
    ).toEqual([['x:profile:mira_kova', 'Code MIRA20 saves 20%', ['https://linktr.ee/mira']]]);
  });

  it('reads an element anew when the list uses it for another post', () => {
    const { document, adapter, page } = openFixture('x-home', HOME);
    const [first, second] = document.querySelectorAll('article');
    const before = adapter.read(second!, page)!;
    second!.innerHTML = first!.innerHTML;
    const after = adapter.read(second!, page)!;
    expect([before.key, after.key]).toEqual(['x:1990000000000000011', 'x:1990000000000000010']);
    expect(after.reading.labels).toEqual([]);
    expect(adapter.postOf(second!.querySelector('time')!)).toBe(second);
  });
});
