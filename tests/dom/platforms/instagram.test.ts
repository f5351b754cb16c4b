import { describe, expect, it } from 'vitest';
import { judge } from '../../support/phrases';
import { openFixture, openHtml } from '../support/page';

const HOME = 'https://www.instagram.com/';
const OPEN = 'https://www.instagram.com/p/DQa1Bc2De40/';

describe('Instagram', () => {
  it('reads each post of the feed by its own address, without comments and left-overs', () => {
    const { posts, adapter } = openFixture('instagram-feed', HOME);
    expect(adapter.id).toBe('instagram');
    expect(posts.map(({ reading, key }) => [reading.creator, key])).toEqual([
      ['nora.pots', 'instagram:DQa1Bc2De30'],
      ['ida.brise', 'instagram:DQa1Bc2De31'],
      ['tomas.laeuft', 'instagram:DQa1Bc2De32'],
      ['linas.shelf', 'instagram:DQa1Bc2De33'],
      ['pier7.poetry', 'instagram:DQa1Bc2De34'],
      ['bramwell.runs', 'instagram:DQa1Bc2De35'],
    ]);
    const all = JSON.stringify(posts.map((post) => post.reading));
    expect(all).not.toMatch(/PASSANT10|B0COMMENTX|LEFTOVER20|vorschlag/);
  });

  it('takes the caption with its lines, without the name before it and "more" after it', () => {
    const { posts } = openFixture('instagram-feed', HOME);
    expect(posts[0]?.reading.text).toBe(
      'Dritter Versuch mit dem Henkel. Die Katze hat geholfen 🐈\nMorgen wird gebrannt #keramik',
    );
    expect(posts[5]?.reading.text).toBe(
      'Anzeige | Drei Wochen in diesen Schuhen, und meine Knie sagen danke',
    );
  });

  it('reads labels in the language of the page, with the name that is a link', () => {
    const { posts } = openFixture('instagram-feed', HOME);
    expect(posts.map((post) => post.reading.labels)).toEqual([
      [],
      [{ text: 'Bezahlte Werbepartnerschaft mit lumenhaus.licht', meaning: 'paid' }],
      [{ text: 'Gesponsert', meaning: 'platform-ad' }],
      [],
      [],
      [],
    ]);
  });

  it('keeps links through the platform’s own redirect', () => {
    const { posts } = openFixture('instagram-feed', HOME);
    expect(posts.map((post) => post.linkElements.length)).toEqual([0, 0, 1, 0, 0, 0]);
    expect(posts[2]?.reading.links[0]?.href).toContain('https://l.instagram.com/?u=https%3A%2F%2Fwww.amazon');
  });

  it('adds up to what a person would say of each post', () => {
    const { posts } = openFixture('instagram-feed', HOME);
    const verdicts = posts.map((post) => judge(post.reading, { country: 'DE' }));
    expect(verdicts.map(({ relations }) => relations)).toEqual([
      [],
      ['paid'],
      ['affiliate', 'platform-ad'],
      ['code'],
      [],
      ['paid'],
    ]);
    expect(verdicts[3]?.sheepsClothing).toBe(true);
  });

  it('reads a post on a page of its own: label and words, and no comment', () => {
    const { posts } = openFixture('instagram-post', OPEN);
    expect(posts).toHaveLength(1);
    const { key, reading } = posts[0]!;
    expect(key).toBe('instagram:DQa1Bc2De40');
    expect(reading.creator).toBe('mira.kova');
    expect(reading.text).toBe('Our whole kitchen in one drawer ✨\nHalf of it came from my grandmother.');
    expect(reading.labels).toEqual([{ text: 'Paid partnership with brambleandco', meaning: 'paid' }]);
    expect(reading.links).toEqual([]);
  });

  it('reads that page only at the address of a post', () => {
    expect(openFixture('instagram-post', 'https://www.instagram.com/explore/').posts).toEqual([]);
  });

  it('reads the heading of a post that is open over the feed', () => {
    const { posts } = openHtml(
      `<div role="dialog"><article role="presentation"><div>
        <header><a href="/quiet.ledger/">quiet.ledger</a></header>
        <ul><li><h2><a href="/quiet.ledger/">quiet.ledger</a></h2><h1 dir="auto">I borrowed the lamp.</h1></li>
        <li><h3><a href="/some.one/">some.one</a></h3><span dir="auto">Use code SOME20 for 20% off</span></li></ul>
        <section><a href="/p/DQa1Bc2De50/"><time datetime="2026-11-19">2d</time></a></section></div></article></div>`,
      HOME,
    );
    expect(posts.map(({ key, reading }) => [key, reading.text])).toEqual([
      ['instagram:DQa1Bc2De50', 'I borrowed the lamp.'],
    ]);
  });

  it('takes no comment for the words of a post without any', () => {
    const { posts } = openHtml(
      `<article><div><a href="/nora.pots/">nora.pots</a><span dir="auto">Gesponsert</span></div>
        <section><svg aria-label="Like"></svg></section>
        <div><a href="/some.one/">some.one</a> <span dir="auto">Use code SOME20 for 20% off</span></div></article>`,
      HOME,
    );
    expect(posts[0]?.reading.text).toBe('');
    expect(posts[0]?.reading.labels).toEqual([{ text: 'Gesponsert', meaning: 'platform-ad' }]);
  });

  it('reads the words and the link of a profile', () => {
    const { posts } = openHtml(
      `<main><header><section><h2>mira.kova</h2><ul><li>311 posts</li></ul><button>Follow</button></section>
        <section><span dir="auto">Slow kitchens.<br>Code MIRA20 for 20% off at Bramble</span>
        <a href="https://l.instagram.com/?u=https%3A%2F%2Fltk.app.link%2FMira">ltk.app.link/Mira</a></section></header></main>`,
      'https://www.instagram.com/mira.kova/',
    );
    expect(posts[0]?.key).toBe('instagram:profile:mira.kova');
    expect(posts[0]?.reading.text).toContain('Slow kitchens.\nCode MIRA20 for 20% off at Bramble');
    expect(posts[0]?.reading.text).not.toMatch(/Follow|311/);
    expect(posts[0]?.reading.links).toHaveLength(1);
  });

  it('reads each reel of the column, with the words over it', () => {
    const reel = (name: string, words: string) =>
      `<div><div><video></video></div><div><a href="/${name}/reels/" aria-label="${name} reels"><span dir="auto">${name}</span></a>
        <span dir="auto">Paid partnership</span><div><span dir="auto">${words}</span></div></div></div>`;
    const html = `<main><a href="/reels/">Reels</a>${reel('mira.kova', 'One drawer')}${reel('nora.pots', 'A handle')}</main>`;
    const { posts } = openHtml(html, 'https://www.instagram.com/reels/DQa1Bc2De60/');
    expect(posts.map(({ reading }) => [reading.creator, reading.text, reading.labels.length])).toEqual([
      ['mira.kova', 'One drawer', 1],
      ['nora.pots', 'A handle', 1],
    ]);
    expect(openHtml(html, HOME).posts).toEqual([]);
  });

  it('reads an element anew when the list uses it for another post', () => {
    const { document, adapter, page } = openFixture('instagram-feed', HOME);
    const [first, second] = document.querySelectorAll('article');
    const before = adapter.read(second!, page)!;
    second!.innerHTML = first!.innerHTML;
    const after = adapter.read(second!, page)!;
    expect([before.key, after.key]).toEqual(['instagram:DQa1Bc2De31', 'instagram:DQa1Bc2De30']);
    expect(after.reading.labels).toEqual([]);
    expect(adapter.postOf(second!.querySelector('time')!)).toBe(second);
  });
});
