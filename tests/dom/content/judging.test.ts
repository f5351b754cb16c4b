import { beforeEach, expect, it } from 'vitest';
import { createJudging, type Judging } from '../../../src/content/judging';
import type { CustomRule } from '../../../src/detect/custom-rules';
import { PhraseBook } from '../../../src/detect/phrase-book';
import type { PageContext } from '../../../src/messages/protocol';
import type { PostOnPage } from '../../../src/platforms/adapter';
import { contextOf } from '../overlay/support';

const LINK = 'https://shop.example/lamp';
const OWN: CustomRule = { id: 4, kind: 'host', what: 'shop.example', at: null };

let context: PageContext;
let due: (() => void)[];
let told: string[];
let judging: Judging;

beforeEach(() => {
  context = contextOf({ rules: [] });
  due = [];
  told = [];
  let time = 0;
  judging = createJudging({
    supply: { book: new PhraseBook(), want: () => [], awaited: () => false, settled: async () => {} },
    // Each look at the clock is a slice later: one step a turn.
    clock: () => (time += 10),
    schedule: (work) => void due.push(work),
    signal: new AbortController().signal,
    context: () => context,
    onJudged: (key) => void told.push(key),
  });
});

/** A post so long that it is judged in steps. */
function longPost(text = 'words '): PostOnPage {
  const anchor = document.createElement('a');
  return {
    key: 'web:long',
    element: document.body,
    anchor: document.body,
    linkElements: [anchor],
    reading: {
      platform: 'web',
      url: 'https://blog.example/long',
      lang: 'en',
      creator: null,
      text: text.repeat(1_000),
      fold: null,
      links: [{ href: LINK, text: 'lamp', rel: '' }],
      labels: [],
    },
  };
}

/** Takes so many turns, or all there are. */
function turns(most = Number.POSITIVE_INFINITY): void {
  for (let turn = 0; turn < most && due.length > 0; turn += 1) due.shift()?.();
}

it('judges a long post in several turns, and tells of it once', () => {
  judging.put(longPost());
  turns(2);
  expect(told).toEqual([]);
  turns();
  expect(told).toEqual(['web:long']);
  expect(judging.judged.get('web:long')?.links).toHaveLength(1);
});

it.each([1, 2, 3, 4])('knows the rules that the person made after turn %i', (before) => {
  judging.put(longPost());
  turns(before);
  context = contextOf({ rules: [OWN] });
  judging.again();
  turns();
  const { verdict, links } = judging.judged.get('web:long') ?? {};
  expect(verdict?.earns).toBe(true);
  expect(links?.[0]?.earns).toBe(true);
});

it.each([1, 2, 3, 4])('keeps what was read last where the post changed after turn %i', (before) => {
  judging.put(longPost());
  turns(before);
  const later = longPost('other words ');
  judging.put(later);
  turns();
  expect(judging.judged.get('web:long')?.post).toBe(later);
});

it('says nothing of a post that went while it was judged', () => {
  judging.put(longPost());
  turns(2);
  judging.drop('web:long');
  turns();
  expect(told).toEqual([]);
});
