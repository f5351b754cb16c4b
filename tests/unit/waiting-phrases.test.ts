import { describe, expect, it } from 'vitest';
import { PhraseBook } from '../../src/detect/phrase-book';
import { readPhrase } from '../../src/detect/phrase-notation';
import { passingTokens } from '../../src/detect/text-cutter';
import { hashOf } from '../../src/detect/tokens';
import { tellingWords, WaitingPhrases } from '../../src/detect/waiting-phrases';
import type { PhraseTable } from '../../src/rules/phrase';

const table: PhraseTable = {
  lang: 'en',
  groups: [
    {
      kind: 'paid',
      strength: 'certain',
      phrases: [
        'paid partnership',
        '(made|done) (with|by) {x}',
        'реклама от {x}',
        '(only|just|{name}) {n} (left|{n})',
      ],
    },
  ],
};
const group = table.groups[0]!;

function known(): PhraseBook {
  return new PhraseBook().learnAll({ en: [table] });
}

function steps(work: Iterator<void>): number {
  let taken = 0;
  while (work.next().done !== true) taken += 1;
  return taken;
}

function found(book: PhraseBook, text: string): readonly string[] {
  return book.match(passingTokens(text)).map(({ phrase }) => phrase.words.join(' '));
}

describe('the words that tell of a phrase', () => {
  const words = (source: string) => tellingWords(readPhrase(source).places);

  it('are the longest of the place that cannot be left out, one for each wording', () => {
    expect(words('use my (promo|) code')).toEqual([hashOf('code')]);
    expect(words('(sponsored|in paid cooperation) {x}')).toEqual([
      hashOf('sponsored'),
      hashOf('cooperation'),
    ]);
    expect(words('(a|an) partnership with {x}')).toEqual([hashOf('partnership')]);
  });

  it('are none where slots may take every place', () => {
    expect(words('(only|{name}) {n} (left|{n})')).toEqual([]);
  });
});

describe('phrases that wait', () => {
  it('may stand in a text that has one of their words, until they are taken', () => {
    const waiting = new WaitingPhrases();
    const [one, other] = [
      { table, group, source: 'one' },
      { table, group, source: 'other' },
    ];
    waiting.add(one, [hashOf('kettle'), hashOf('lamp')]);
    waiting.add(other, []);
    expect(waiting.in(passingTokens('a pot'))).toEqual([other]);
    expect(new Set(waiting.in(passingTokens('the lamp and the kettle')))).toEqual(new Set([one, other]));
    expect(waiting.take(one)).toBe(true);
    expect(waiting.take(one)).toBe(false);
    expect(waiting.in(passingTokens('the lamp'))).toEqual([other]);
    const late = { table, group, source: 'late' };
    waiting.add(late, [hashOf('lamp')]);
    expect(waiting.take(other)).toBe(true);
    expect(waiting.in(passingTokens('lamp, lamp, lamp'))).toEqual([late]);
    expect(waiting.take(late)).toBe(true);
    expect(waiting.in(passingTokens('the lamp'))).toEqual([]);
  });

  it('are laid out once, where a text has use for them', () => {
    const book = known();
    const first = steps(book.prepare('A walk in the rain'));
    expect(steps(book.prepare('A walk in the rain'))).toBeLessThan(first);
    const paid = steps(book.prepare('Paid partnership'));
    expect(steps(book.prepare('Paid partnership'))).toBe(paid - 1);
  });

  it('are found all the same where nothing was prepared, in any order, and where a piece of a text ends in them', () => {
    const book = known();
    expect(found(book, 'A walk')).toEqual([]);
    expect(found(book, 'Made with Harrow')).toEqual(['made with {x}']);
    const long = `${'rain '.repeat(298)}     paid partnership`;
    const prepared = known();
    steps(prepared.prepare(long));
    expect(found(prepared, long)).toEqual(['paid partnership']);
    expect(found(book, long)).toEqual(['paid partnership']);
  });

  it('leave the words of the text that they are laid out for as they are', () => {
    const tokens = passingTokens('реклама от Harrow, paid partnership');
    const before = tokens.hashes.slice(0, tokens.count);
    known().match(tokens);
    expect(tokens.hashes.slice(0, tokens.count)).toEqual(before);
  });
});
