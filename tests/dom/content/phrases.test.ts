import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSpotter, type Spotter } from '../../../src/content/spotter';
import { PHRASE_TEXTS, type WithPhraseTexts } from '../../../src/detect/phrase-texts';
import type { Ask } from '../../../src/messages/ask';
import type { MarkSubject } from '../../../src/overlay/overlay';
import { packsOf } from '../../../src/rules/phrase-packs';
import { phraseTables } from '../../../src/rules/phrase-tables';
import { failure, success } from '../../../src/shared/result';
import { contextOf } from '../overlay/support';
import { fakeTime, feed, postHtml } from '../page/feed';

const PACKS = packsOf(phraseTables());
const AMAZON = 'My lamp: https://www.amazon.com/dp/B000000000?tag=mira-20 I like it';
const GERMAN = 'Bezahlte Partnerschaft mit Nordlicht. Ich mag die Lampe, und das ist für euch';
const JAPANESE = 'このランプは株式会社アカリの提供でお送りします。とても明るいです';
const PORTUGUESE = 'Este vídeo é patrocinado pela Velora, que não é minha, mas eu uso muito com você';

let life: AbortController;
let time: ReturnType<typeof fakeTime>;
let asked: string[][];
let puts: MarkSubject[];
let dropped: string[];
/** Whether the background answers, and after how long. */
let answers: () => boolean;
let late: (packs: readonly string[]) => number;

beforeEach(() => {
  life = new AbortController();
  time = fakeTime();
  [asked, puts, dropped] = [[], [], []];
  answers = () => true;
  late = () => 5;
  document.documentElement.lang = 'en';
});

afterEach(() => life.abort());

function start(): Spotter {
  const ask = ((name: string, input: { packs: string[] }) =>
    new Promise((resolve) => {
      if (name !== 'phrases.bring') return resolve(null);
      asked.push([...input.packs]);
      const known = input.packs.filter((pack) => pack in PACKS);
      const bring = () => {
        if (!answers()) return failure('unavailable');
        const texts = known.map((pack) => [pack, JSON.stringify(PACKS[pack])]);
        (globalThis as WithPhraseTexts)[PHRASE_TEXTS] = Object.fromEntries(texts);
        return success(known);
      };
      time.schedule(() => resolve(bring()), late(input.packs));
    })) as unknown as Ask;
  return createSpotter(
    {
      document,
      window,
      adapter: feed,
      clock: time.clock,
      now: time.clock,
      schedule: time.schedule,
      signal: life.signal,
      ask,
      createOverlay: () => ({
        put: (subject) => void puts.push(subject),
        drop: (id) => void dropped.push(id),
        setContext: vi.fn(),
        dispose: vi.fn(),
      }),
    },
    contextOf({}),
  );
}

/** Messages take several turns to arrive. */
async function pass(ms: number): Promise<void> {
  for (let spent = 0; spent < ms; spent += 5) {
    await time.pass(5);
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  }
}

const marked = () => [...new Set(puts.map(({ id }) => id))].filter((id) => !dropped.includes(id)).sort();

describe('a page and its phrases', () => {
  it('asks for nothing where no words are', async () => {
    document.body.innerHTML = '<p>not a post</p>';
    start();
    await pass(100);
    expect(asked).toEqual([]);
  });

  it('begins with labels, English, the page’s language, the browser’s and the first post’s in one message', async () => {
    document.documentElement.lang = 'de-AT';
    document.body.innerHTML = postHtml('a', JAPANESE) + postHtml('b', GERMAN);
    start();
    await pass(200);
    expect(asked).toEqual([['mul', 'en', 'de', 'ja']]);
    expect(marked()).toEqual(['a', 'b']);
    // Both waited for their phrases: neither was judged without them first.
    expect(puts.map(({ verdict }) => verdict.disclosure)).not.toContain('none');
  });

  it('judges the posts of a language again when it has come, and no others', async () => {
    document.body.innerHTML = postHtml('a', AMAZON);
    start();
    await pass(100);
    expect(marked()).toEqual(['a']);
    late = () => 300;
    document.body.insertAdjacentHTML('beforeend', postHtml('b', PORTUGUESE) + postHtml('c', JAPANESE));
    await pass(200);
    expect(marked()).toEqual(['a']);
    await pass(400);
    expect(marked()).toEqual(['a', 'b', 'c']);
    expect(puts.filter(({ id }) => id === 'a')).toHaveLength(1);
    expect(dropped).toEqual([]);
  });

  it('asks for a language once, and for no more than eight besides those it began with', async () => {
    document.body.innerHTML = postHtml('a', AMAZON);
    start();
    await pass(100);
    for (const [index, lang] of [
      'de',
      'ja',
      'ko',
      'th',
      'ar',
      'hi',
      'el',
      'he',
      'fr',
      'tr',
      'xx',
    ].entries()) {
      document.documentElement.lang = lang;
      const twice = [`${index}`, `${index}~`].map((key) => `<div class="post" data-key="${key}">✨</div>`);
      document.body.insertAdjacentHTML('beforeend', twice.join(''));
      await pass(200);
    }
    expect(asked).toEqual([['mul', 'en'], ['de'], ['ja'], ['ko'], ['th'], ['ar'], ['hi'], ['el'], ['he']]);
  });

  it('is not led astray by a page that declares what is no language', async () => {
    document.documentElement.lang = '__proto__';
    document.body.innerHTML = postHtml('a', AMAZON);
    start();
    await pass(100);
    expect(asked).toEqual([['mul', 'en']]);
    expect(marked()).toEqual(['a']);
  });

  it('marks links without phrases, asks again, and judges again when they have come', async () => {
    answers = () => asked.length > 2;
    document.body.innerHTML =
      postHtml('a', AMAZON) + postHtml('b', 'Paid partnership with Velora. I love it');
    const report = start().report();
    await pass(100);
    expect(marked()).toEqual(['a']);
    expect((await report).marks).toBe(1);
    await pass(2000);
    expect(asked).toEqual([
      ['mul', 'en'],
      ['mul', 'en'],
      ['mul', 'en'],
    ]);
    expect(marked()).toEqual(['a', 'b']);
  });

  it('does not wait for ever for an answer that does not come', async () => {
    late = () => 60_000;
    document.body.innerHTML = postHtml('a', AMAZON);
    start();
    await pass(400);
    expect(marked()).toEqual([]);
    await pass(300);
    expect(marked()).toEqual(['a']);
  });

  it('reports what late phrases find', async () => {
    late = () => 200;
    document.body.innerHTML = postHtml('a', JAPANESE);
    const report = start().report();
    await pass(600);
    expect((await report).posts.map(({ verdict }) => verdict.earns)).toEqual([true]);
  });
});
