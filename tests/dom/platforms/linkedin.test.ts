import { describe, expect, it } from 'vitest';
import { judge } from '../../support/phrases';
import { openFixture, openHtml } from '../support/page';

const FEED = 'https://www.linkedin.com/feed/';

describe('LinkedIn', () => {
  it('reads each post of the feed, without reshared words, comments and left-overs', () => {
    const { posts, adapter } = openFixture('linkedin-feed', FEED);
    expect(adapter.id).toBe('linkedin');
    expect(posts.map(({ reading }) => [reading.creator, reading.text.split('\n')[0]])).toEqual([
      ['Thomas Bernard', 'Le mot « Sponsorisé » dans une phrase ne veut rien dire.'],
      ['Bramble', 'Notre nouvelle gamme est là.'],
      ['Lina Shelf', 'The lamp I write under: amazon.com'],
      ['Ida Brise', 'Trois semaines avec ce carnet.'],
      ['Pia Reads', 'Worth a read.'],
      ['Mira Kova', "Don't buy another productivity app."],
    ]);
    expect(posts[0]?.reading.text).toContain('\nBonne semaine 🙂');
    expect(new Set(posts.map(({ key }) => key)).size).toBe(6);
    expect(JSON.stringify(posts.map(({ reading }) => reading))).not.toMatch(/COMM10|GONE10|sidebar/);
  });

  it('reads labels beside the time, in any language, but no headline', () => {
    const { posts } = openFixture('linkedin-feed', FEED);
    expect(posts.map(({ reading }) => reading.labels.map(({ meaning }) => meaning))).toEqual([
      [],
      ['platform-ad'],
      [],
      ['paid'],
      [],
      [],
    ]);
    expect(posts[3]?.reading.labels).toEqual([{ text: 'Brand partnership', meaning: 'paid' }]);
  });

  it('adds up to what a person would say of each post', () => {
    const { posts } = openFixture('linkedin-feed', FEED);
    const verdicts = posts.map(({ reading }) => judge(reading, { country: 'FR' }));
    expect(verdicts.map(({ relations }) => relations)).toEqual([
      [],
      ['platform-ad'],
      ['affiliate'],
      ['paid'],
      [],
      ['code'],
    ]);
    expect(verdicts[5]?.sheepsClothing).toBe(true);
  });

  it('reads the layout before, and the cards for guests and small screens', () => {
    const { posts } = openFixture(
      'linkedin-updates',
      'https://www.linkedin.com/in/nora-pots/recent-activity/all/',
    );
    expect(posts.map(({ reading, key }) => [reading.creator, key.slice(-4)])).toEqual([
      ['Nora Pots', '0001'],
      ['Bramble', '0002'],
      ['Tomás Corre', '0003'],
      ['Ida Brise', '0004'],
      ['Lumen', '0005'],
    ]);
    expect(posts[0]?.reading.text).toBe('Tercer intento con el torno. El gato ayudó 🐈');
    expect(posts[0]?.reading.url).toBe(
      'https://www.linkedin.com/feed/update/urn:li:activity:7240000000000000001/',
    );
    const verdicts = posts.map(({ reading }) => judge(reading, { country: 'ES' }));
    expect(verdicts.map(({ relations }) => relations)).toEqual([
      [],
      ['platform-ad'],
      ['affiliate'],
      ['affiliate'],
      ['platform-ad'],
    ]);
    expect(verdicts.map(({ disclosure }) => disclosure)[2]).toBe('none');
  });

  it('reads who promotes with the word', () => {
    const { posts } = openHtml(
      `<div data-testid="mainFeed"><div role="listitem"><a href="/company/lumen/"><p><span>Lumen</span></p></a>
        <p componentkey="k"><span>Promoted by <a href="/in/x/">Lumen & Oak</a></span></p>
        <p componentkey="feed-commentary_1"><span data-testid="expandable-text-box">A lamp.</span></p></div></div>`,
      FEED,
    );
    expect(posts[0]?.reading.labels).toEqual([{ text: 'Promoted by Lumen & Oak', meaning: 'platform-ad' }]);
  });

  it('finds a post by its words where nothing says what it is', () => {
    const { posts } = openHtml(
      `<main><div><div><a href="https://www.linkedin.com/in/mira/"><p><span>Mira</span></p></a></div>
        <div><span data-testid="expandable-text-box">Use my code MIRA20 for 20% off</span></div></div></main>`,
      FEED,
    );
    expect(posts.map(({ reading }) => [reading.creator, reading.text])).toEqual([
      ['Mira', 'Use my code MIRA20 for 20% off'],
    ]);
  });

  it('reads an element anew when the list uses it for another post', () => {
    const { document, adapter, page } = openFixture('linkedin-feed', FEED);
    const [first, second] = document.querySelectorAll('[role="listitem"]');
    const before = adapter.read(second!, page)!;
    second!.innerHTML = first!.innerHTML;
    const after = adapter.read(second!, page)!;
    expect(after.key).not.toBe(before.key);
    expect([after.reading.creator, after.reading.labels]).toEqual(['Thomas Bernard', []]);
    expect(adapter.postOf(second!.querySelector('[data-testid="expandable-text-box"]')!)).toBe(second);
  });
});
