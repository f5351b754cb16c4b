import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/detect/judge';
import { languagesOf, PhraseBook, type PhrasePacks } from '../../src/detect/phrase-book';
import type { PhraseExamples, PhraseTable } from '../../src/rules/phrase';
import { LABELS, packsOf } from '../../src/rules/phrase-packs';
import { phraseTables } from '../../src/rules/phrase-tables';

const packs = packsOf(phraseTables());

interface Case {
  readonly text: string;
  readonly lang: string | null;
}

function cases(): Case[] {
  const files = import.meta.glob<{ default: PhraseTable; examples: PhraseExamples }>(
    '../../src/rules/{disclosures,frames,pressure}/*.ts',
    { eager: true },
  );
  const examples = Object.values(files).flatMap(({ default: { lang }, examples: { match, ignore } }) =>
    [...match.map(({ text }) => text), ...ignore].flatMap((text) => [
      { text, lang },
      { text, lang: null },
    ]),
  );
  const labelled = ['texts.jsonl', 'captions.jsonl'].flatMap((name) => {
    const path = fileURLToPath(new URL(`../../../shared/eval/${name}`, import.meta.url));
    if (!existsSync(path)) return [];
    const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => ({ text: (JSON.parse(line) as Case).text, lang: null }));
  });
  return [...examples, ...labelled];
}

function verdictOf({ text, lang }: Case, phrases: PhraseBook) {
  const reading = { platform: 'post', url: '', lang, creator: null, text, fold: null, links: [], labels: [] };
  return judge(reading, { country: null, phrases });
}

function bookOf(...names: string[]): PhraseBook {
  const wanted: PhrasePacks = Object.fromEntries(names.map((name) => [name, packs[name] ?? []]));
  return new PhraseBook().learnAll(wanted);
}

describe('phrases in packs', () => {
  it('are each in one pack', () => {
    const phrasesIn = (tables: readonly PhraseTable[]) =>
      tables.flatMap(({ lang, groups }) =>
        groups.flatMap(({ kind, phrases }) => phrases.map((phrase) => `${lang} ${kind} ${phrase}`)),
      );
    expect(phrasesIn(Object.values(packs).flat()).sort()).toEqual(phrasesIn(phraseTables()).sort());
    for (const [name, tables] of Object.entries(packs)) {
      if (name !== LABELS) expect(new Set(tables.map(({ lang }) => lang))).toEqual(new Set([name]));
    }
  });

  it('find what they find as a whole, whichever is learned first', () => {
    const whole = new PhraseBook().learnAll({ whole: phraseTables() });
    const names = Object.keys(packs);
    const forwards = bookOf(...names);
    const backwards = bookOf(...[...names].reverse());
    const differing = cases().filter((one) => {
      const expected = JSON.stringify(verdictOf(one, whole));
      return [forwards, backwards].some((book) => JSON.stringify(verdictOf(one, book)) !== expected);
    });
    expect(differing).toEqual([]);
    // Thousands of texts three times over, on a machine that may be busy.
  }, 60_000);

  it('find tags of every language, and single labels, without any language', () => {
    const book = bookOf(LABELS);
    for (const text of [
      '#werbung ✨ #ootd',
      '#내돈내산',
      '#publi 💄',
      '#プロモーション',
      'Anzeige | Lampe',
    ]) {
      expect(verdictOf({ text, lang: null }, book).findings, text).not.toEqual([]);
    }
    expect(verdictOf({ text: '#reklame #reklamebyrå', lang: null }, book).earns).toBe(false);
  });
});

describe('a phrase book', () => {
  const paid = { text: '本视频由小林台灯赞助播出，这个灯很亮', lang: null };

  it('finds nothing before it has learned anything, and links all the same', () => {
    const book = new PhraseBook();
    expect(verdictOf({ text: 'Paid partnership. Use my code MIA', lang: 'en' }, book).findings).toEqual([]);
    const link = 'My lamp https://www.amazon.com/dp/B000000000?tag=mira-20';
    expect(verdictOf({ text: link, lang: 'en' }, book).relations).toEqual(['affiliate']);
  });

  it('finds a pack’s phrases when the last step is done, not before', () => {
    const book = bookOf(LABELS, 'en');
    for (const _step of book.learn('zh-CN', packs['zh-CN'] ?? [])) {
      expect(book.has('zh-CN')).toBe(false);
      expect(verdictOf(paid, book).earns).toBe(false);
    }
    expect(book.has('zh-CN')).toBe(true);
    expect(verdictOf(paid, book).earns).toBe(true);
  });

  it('learns a pack once', () => {
    const book = bookOf('de');
    expect([...book.learn('de', packs['de'] ?? [])]).toEqual([]);
  });
});

describe('the languages of a text', () => {
  it.each([
    ['Ich habe die Lampe nicht selbst bezahlt, und das ist für euch', null, ['de'], []],
    ['Ich habe die Lampe nicht selbst bezahlt, und das ist für euch', 'en-US', ['en', 'de'], []],
    ['這個燈泡真的很好用', 'zh-Hant', ['zh-TW', 'zh-CN'], []],
    ['🪔✨', 'nb', ['no', 'da'], []],
    ['🪔✨', null, [], []],
    ['', '', [], []],
  ])('%s (%s)', (text, declared, own, guessed) => {
    expect(languagesOf(text, declared)).toEqual({ own, guessed });
  });

  it('are guessed from few words, where these are not English', () => {
    expect(languagesOf('Betalt partnerskap med Nordlys', null).guessed).toContain('no');
    expect(languagesOf('in my era', null).guessed).toEqual([]);
  });
});
