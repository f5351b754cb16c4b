import { describe, expect, it } from 'vitest';
import { judge } from '../../support/phrases';
import { openFixture, openHtml } from '../support/page';

const HOME = 'https://www.threads.com/';

describe('Threads', () => {
  it('reads each post by its own address, without quoted posts, counts and left-overs', () => {
    const { posts, adapter } = openFixture('threads-feed', HOME);
    expect(adapter.id).toBe('threads');
    expect(posts.map(({ reading, key }) => [reading.creator, key.replace(/:\w{5,8}$/, ':…')])).toEqual([
      ['nora.pots', 'threads:DQtAa1Bb2Cc'],
      ['ida.brise', 'threads:DQtDd4Ee5Ff'],
      ['bramblefoods', 'threads:bramblefoods:…'],
      ['tomas.corre', 'threads:DQtJj1Kk2Ll'],
      ['linas.shelf', 'threads:DQtLl3Mm4Oo'],
      ['pier7.poetry', 'threads:DQtMm4Nn5Oo'],
      ['quiet.ledger', 'threads:DQtPp7Qq8Rr'],
    ]);
    expect(posts[0]?.reading.text).toBe('Tercer intento con el asa. El gato ayudó 🐈\nMañana se cuece.');
    expect(posts[6]?.reading.text).toBe('Prefiero no hacerlo.');
    expect(posts[0]?.reading.url).toBe('https://www.threads.com/@nora.pots/post/DQtAa1Bb2Cc');
  });

  it('is read the same at the former address', () => {
    expect(openFixture('threads-feed', 'https://www.threads.net/').posts).toHaveLength(7);
  });

  it('reads labels in the language of the page, beside the name and below it', () => {
    const { posts } = openFixture('threads-feed', HOME);
    expect(posts.flatMap((post, index) => post.reading.labels.map((label) => [index, label]))).toEqual([
      [1, { text: 'Colaboración pagada', meaning: 'paid' }],
      [2, { text: 'Publicidad', meaning: 'platform-ad' }],
    ]);
    expect(posts[1]?.reading.text).toBe('Solo esta luz por la noche.');
  });

  it('leaves a word that the author wrote above the words to the author', () => {
    const { posts } = openHtml(
      `<div data-pressable-container="true"><a href="/@mira"><span dir="auto">mira</span></a><a href="/@mira/post/DQtZz9Yy8Xx"><time>1 h</time></a>
        <span dir="auto">Anzeige</span><span dir="auto">Diese Lampe.</span></div>`,
      HOME,
    );
    expect(posts[0]?.reading.text).toBe('Anzeige\nDiese Lampe.');
    expect(posts[0]?.reading.labels).toEqual([]);
  });

  it('leaves suggested accounts alone', () => {
    const { posts } = openHtml(
      `<div data-pressable-container="true"><a href="/@mira"><span dir="auto">mira</span></a>
        <span dir="auto">Code MIRA20 for 20% off at Bramble</span><div role="button">Follow</div></div>`,
      HOME,
    );
    expect(posts).toEqual([]);
  });

  it('reads a label that is cut into letters', () => {
    const { posts } = openHtml(
      `<div data-pressable-container="true"><a href="/@mira"><span dir="auto">mira</span></a>
        <div><b>Spon</b><b hidden>sen</b><b>so</b><b>red</b></div><span dir="auto">This lamp.</span></div>`,
      HOME,
    );
    expect(posts[0]?.reading.labels).toEqual([{ text: 'Sponsored', meaning: 'platform-ad' }]);
  });

  it('adds up to what a person would say of each post', () => {
    const { posts } = openFixture('threads-feed', HOME);
    const verdicts = posts.map((post) => judge(post.reading, { country: 'ES' }));
    expect(verdicts.map(({ relations }) => relations)).toEqual([
      [],
      ['paid'],
      ['platform-ad'],
      ['affiliate'],
      ['code'],
      [],
      [],
    ]);
    expect(verdicts[4]?.sheepsClothing).toBe(true);
  });

  it('reads an element anew when the list uses it for another post', () => {
    const { document, adapter, page } = openFixture('threads-feed', HOME);
    const [first, second] = document.querySelectorAll('[data-pressable-container]');
    const before = adapter.read(second!, page)!;
    second!.innerHTML = first!.innerHTML;
    const after = adapter.read(second!, page)!;
    expect([before.key, after.key]).toEqual(['threads:DQtDd4Ee5Ff', 'threads:DQtAa1Bb2Cc']);
    expect(after.reading.labels).toEqual([]);
    expect(adapter.postOf(second!.querySelector('time')!)).toBe(second);
  });
});
