import { describe, expect, it } from 'vitest';
import { judge } from '../../support/phrases';
import { openFixture, openHtml } from '../support/page';

const HOME = 'https://www.facebook.com/';

describe('Facebook', () => {
  it('reads each post of the feed, without comments, posts passed on, the side column and left-overs', () => {
    const { posts, adapter } = openFixture('facebook-feed', HOME);
    expect(adapter.id).toBe('facebook');
    expect(posts.map(({ reading }) => reading.creator)).toEqual([
      'Nora Pots',
      'Lumenhaus',
      'Tidewater Outdoor',
      'Hafenbäckerei',
      'Ida Brise',
      'Tomas läuft',
      'Linas Regal',
      'Pier 7',
    ]);
    expect(posts[0]?.key).toBe('facebook:pfbid0Aa1Bb2Cc3');
    expect(posts[0]?.reading.url).toBe('https://www.facebook.com/nora.pots/posts/pfbid0Aa1Bb2Cc3');
    expect(posts[0]?.reading.text).toBe(
      'Dritter Versuch mit dem Henkel. Die Katze hat geholfen 🐈\nMorgen wird gebrannt.',
    );
    expect(posts[7]?.reading.text).toMatch(/gehört\.$/);
    const all = JSON.stringify(posts.map((post) => post.reading));
    expect(all).not.toMatch(/PASSANT10|B0COMMENTX|LEFTOVER20|LINA15 for|shop\.example/);
  });

  it('reads labels that are drawn, named elsewhere or strewn, and none of the letters hidden at others', () => {
    const { posts } = openFixture('facebook-feed', HOME);
    const advertisement = [{ text: 'Gesponsert', meaning: 'platform-ad' }];
    expect(posts.map((post) => post.reading.labels)).toEqual([
      [],
      advertisement,
      advertisement,
      advertisement,
      [{ text: 'Bezahlte Werbepartnerschaft', meaning: 'paid' }],
      [],
      [],
      [],
    ]);
  });

  it('finds the post of a label that comes later than it', () => {
    const { document, adapter, page } = openFixture('facebook-feed', HOME);
    for (const id of [':l1:', 'SvgT2']) {
      const label = document.getElementById(id)!;
      expect(adapter.postOf(label)).toBe(
        document.querySelector(`[aria-posinset="${id === ':l1:' ? 2 : 3}"]`),
      );
      label.remove();
    }
    const advertisement = document.querySelector('[aria-posinset="2"]')!;
    expect(adapter.read(advertisement, page)?.reading.labels).toEqual([]);
  });

  it('keeps links through the platform’s own redirect, in the words and in the card below', () => {
    const { posts } = openFixture('facebook-feed', HOME);
    expect(posts.map((post) => post.linkElements.length)).toEqual([0, 0, 0, 0, 0, 2, 0, 0]);
  });

  it('adds up to what a person would say of each post', () => {
    const { posts } = openFixture('facebook-feed', HOME);
    const verdicts = posts.map((post) => judge(post.reading, { country: 'DE' }));
    expect(verdicts.map(({ relations }) => relations)).toEqual([
      [],
      ['platform-ad'],
      ['platform-ad'],
      ['platform-ad'],
      ['paid'],
      ['affiliate'],
      ['code'],
      [],
    ]);
    expect(verdicts[6]?.sheepsClothing).toBe(true);
  });

  it('reads a post that is open over the page, and none of the comments under it', () => {
    const { posts } = openHtml(
      `<div role="dialog"><div><div data-ad-rendering-role="profile_name"><h2><a href="/mira">Mira Kova</a></h2></div>
        <div data-ad-rendering-role="story_message"><div dir="auto" style="text-align: start;">Code MIRA20 spart 20 %</div></div></div>
        <div role="article" aria-label="Comment by Anna"><a href="/anna?comment_id=1">Anna</a>
        <div dir="auto" style="text-align: start;">Use code ANNA10 for 10% off</div></div></div>`,
      'https://www.facebook.com/mira/posts/pfbid0Zz9Yy8Xx7',
    );
    expect(posts.map(({ key, reading }) => [key, reading.text])).toEqual([
      ['facebook:pfbid0Zz9Yy8Xx7', 'Code MIRA20 spart 20 %'],
    ]);
  });

  it('reads the article inside a container of the feed, and the comments under it not at all', () => {
    const words = (text: string) => `<div dir="auto" style="text-align: start;">${text}</div>`;
    const { posts } = openHtml(
      `<div data-pagelet="FeedUnit_0"><div><div role="article"><h3><a href="/mira">Mira Kova</a></h3>
        <span><a role="link" href="#"><span>Sponsored</span></a></span>${words('One drawer.')}
        <div role="article"><a href="/anna?comment_id=1">Anna</a>${words('Use code ANNA10 for 10% off')}</div></div></div></div>`,
      HOME,
    );
    expect(
      posts.map(({ reading, element }) => [reading.text, reading.labels.length, element.localName]),
    ).toEqual([['One drawer.', 1, 'div']]);
  });

  it('falls back to paragraphs and headings where the names of the parts are gone', () => {
    const { posts } = openHtml(
      `<div role="article"><h4><a href="/mira">Mira Kova</a></h4><a href="/permalink.php?story_fbid=pfbid0Ab1&amp;id=61000&amp;__cft__=x">1h</a>
        <div><div dir="auto" style="text-align:start">One drawer.</div><div dir="auto" style="text-align:start">That is all.</div></div></div>`,
      HOME,
    );
    expect(posts[0]?.reading).toMatchObject({
      creator: 'Mira Kova',
      text: 'One drawer.\nThat is all.',
      url: 'https://www.facebook.com/permalink.php?story_fbid=pfbid0Ab1&id=61000',
    });
  });

  it('reads an element anew when the list uses it for another post', () => {
    const { document, adapter, page } = openFixture('facebook-feed', HOME);
    const first = document.querySelector('[aria-posinset="1"]')!;
    const second = document.querySelector('[aria-posinset="5"]')!;
    const before = adapter.read(second, page)!;
    second.innerHTML = first.innerHTML;
    const after = adapter.read(second, page)!;
    expect([before.key, after.key]).toEqual(['facebook:pfbid0Dd4Ee5Ff6', 'facebook:pfbid0Aa1Bb2Cc3']);
    expect(after.reading.labels).toEqual([]);
    expect(adapter.postOf(second.querySelector('[role="article"]')!)).toBe(second);
  });
});
