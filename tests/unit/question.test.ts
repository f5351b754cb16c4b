import { describe, expect, it } from 'vitest';
import {
  type AskedQuestion,
  chooseQuestions,
  personalBank,
  QUESTION_REST,
  QUESTIONS_PER_DAY,
  signalOf,
  signalsOf,
} from '../../src/detect/question';
import type { Verdict } from '../../src/detect/verdict';
import { questionsIn } from '../../src/rules/questions';
import { QUESTIONS } from '../../src/rules/questions/en';
import { QUESTION_SIGNALS, type Question } from '../../src/rules/questions/question';
import { LANGUAGES } from '../../src/settings/settings';
import { DAY, HOUR } from '../../src/shared/clock';

const NOW = 20_000 * DAY + 9 * HOUR;

function verdict(part: Partial<Verdict>): Verdict {
  return {
    earns: false,
    relations: [],
    disclosure: 'not-applicable',
    saysUnpaid: false,
    deinfluencing: false,
    sheepsClothing: false,
    pressure: false,
    findings: [],
    ...part,
  };
}

function question(id: string, part: Partial<Question> = {}): Question {
  return { id, text: `${id}?`, signals: ['affiliate_link'], stages: ['overlay'], params: [], ...part };
}

describe('signalOf', () => {
  it.each([
    [verdict({}), 'product_page'],
    [verdict({ relations: ['affiliate'], earns: true }), 'affiliate_link'],
    [verdict({ relations: ['paid'], earns: true }), 'paid_partnership'],
    [verdict({ relations: ['affiliate', 'code'], earns: true }), 'discount_code'],
    [verdict({ relations: ['gifted'], earns: true }), 'gifted'],
    [verdict({ relations: ['affiliate'], earns: true, pressure: true }), 'scarcity'],
    [
      verdict({ relations: ['affiliate'], earns: true, pressure: true, sheepsClothing: true }),
      'deinfluence_sells',
    ],
    [verdict({ relations: ['own-brand'] }), 'product_page'],
  ])('%# takes the most telling signal', (given, expected) => {
    expect(signalOf(given)).toBe(expected);
  });

  it('keeps the others behind it', () => {
    expect(signalsOf(verdict({ relations: ['affiliate', 'paid'], pressure: true }))).toEqual([
      'scarcity',
      'paid_partnership',
      'affiliate_link',
    ]);
  });
});

describe('chooseQuestions', () => {
  const choose = (
    bank: readonly Question[],
    asked: readonly AskedQuestion[] = [],
    more: Partial<Parameters<typeof chooseQuestions>[0]> = {},
  ) => chooseQuestions({ signals: ['affiliate_link'], asked, now: NOW, stage: 'overlay', bank, ...more });

  it('asks what fits the signal and the stage', () => {
    const bank = [
      question('other', { signals: ['gifted'] }),
      question('later', { stages: ['expiry'] }),
      question('fits'),
    ];
    expect(choose(bank)).toEqual([{ id: 'fits', signal: 'affiliate_link', text: 'fits?' }]);
  });

  it('does not repeat within a week, and may afterwards', () => {
    const bank = [question('a')];
    expect(choose(bank, [{ id: 'a', at: NOW - QUESTION_REST + 1 }])).toEqual([]);
    expect(choose(bank, [{ id: 'a', at: NOW - QUESTION_REST }])).toHaveLength(1);
  });

  it('counts the latest time a question was asked', () => {
    const asked = [
      { id: 'a', at: NOW - HOUR },
      { id: 'a', at: NOW - 30 * DAY },
    ];
    expect(choose([question('a')], asked)).toEqual([]);
  });

  it('prefers the never asked, then the one asked longest ago', () => {
    const bank = [question('a'), question('b'), question('c')];
    const asked = [
      { id: 'a', at: NOW - 9 * DAY },
      { id: 'b', at: NOW - 20 * DAY },
    ];
    expect(choose(bank, asked)[0]?.id).toBe('c');
    expect(choose(bank, [...asked, { id: 'c', at: NOW - 10 * DAY }])[0]?.id).toBe('b');
  });

  it('stops after a few a day', () => {
    const asked = Array.from({ length: QUESTIONS_PER_DAY }, (_, i) => ({ id: `x${i}`, at: NOW - i * HOUR }));
    expect(choose([question('a')], asked)).toEqual([]);
    expect(choose([question('a')], asked.slice(1))).toHaveLength(1);
    expect(choose([question('a')], asked, { perDay: 9 })).toHaveLength(1);
  });

  it('skips a question whose parameters are unknown, and fills known ones', () => {
    const bank = [question('p', { text: 'Is {price} fair?', params: ['price'] })];
    expect(choose(bank)).toEqual([]);
    expect(choose(bank, [], { params: { price: '€40' } })[0]?.text).toBe('Is €40 fair?');
  });

  it('gives each signal a question of its own', () => {
    const chosen = chooseQuestions({
      signals: QUESTION_SIGNALS,
      asked: [],
      now: NOW,
      stage: 'overlay',
      bank: QUESTIONS,
    });
    expect(chosen.map(({ signal }) => signal)).toEqual([...QUESTION_SIGNALS]);
    expect(new Set(chosen.map(({ id }) => id)).size).toBe(QUESTION_SIGNALS.length);
  });

  it.each([...LANGUAGES])('asks a different question each time for a month (%s)', (language) => {
    const asked: AskedQuestion[] = [];
    for (let day = 0; day < 30; day += 1) {
      for (let turn = 0; turn < 3; turn += 1) {
        const now = NOW + day * DAY + turn * HOUR;
        const bank = questionsIn(language);
        const [chosen] = chooseQuestions({ signals: ['affiliate_link'], asked, now, stage: 'overlay', bank });
        expect(chosen, `day ${day}`).toBeDefined();
        const before = asked.findLast(({ id }) => id === chosen?.id);
        expect(before === undefined || now - before.at >= QUESTION_REST).toBe(true);
        asked.push({ id: chosen?.id ?? '', at: now });
      }
    }
  });
});

describe('the bank as a person wants it', () => {
  const NONE = { off: [], own: [], edited: {} };
  const own = { id: 'own.1', text: 'Would Grandma laugh?' };
  const choose = (bank: readonly Question[], asked: readonly AskedQuestion[] = []) =>
    chooseQuestions({ signals: QUESTION_SIGNALS, asked, now: NOW, stage: 'overlay', bank });

  it('leaves out what is turned off, their own too', () => {
    const bank = [question('a'), question('b')];
    const ids = personalBank(bank, {
      ...NONE,
      own: [own, { id: 'own.2', text: 'And?' }],
      off: ['a', 'own.2'],
    });
    expect(ids.map(({ id }) => id)).toEqual(['own.1', 'b']);
    expect(choose(personalBank(bank, { ...NONE, off: ['a', 'b'] }))).toEqual([]);
  });

  it('asks their own question first, whatever the signal, and then lets it rest like any other', () => {
    const bank = personalBank(QUESTIONS, { ...NONE, own: [own] });
    expect(new Set(choose(bank).map(({ id }) => id))).toEqual(new Set(['own.1']));
    expect(choose(bank, [{ id: 'own.1', at: NOW - DAY }]).map(({ id }) => id)).not.toContain('own.1');
  });

  it('says an edited question their way, and asks for no more than it needs', () => {
    const priced = question('p', { text: 'Is {price} fair?', params: ['price'] });
    const edited = personalBank([priced], { ...NONE, edited: { p: 'Is it fair? {constructor}' } });
    expect(choose(edited)[0]?.text).toBe('Is it fair? {constructor}');
    expect(choose(personalBank([priced], NONE))).toEqual([]);
  });

  it('can be asked for what fits a thing that is lent, mended, or has a price', () => {
    const fitting = (fit: 'lent' | 'mended' | 'price') =>
      chooseQuestions({
        ...{ signals: ['product_page'], asked: [], now: NOW, stage: 'overlay', bank: QUESTIONS, fit },
        params: { price: '€40' },
      })[0];
    expect(fitting('lent')?.id).toMatch(/^other_ways.01$|^cost_per_use.04$/);
    expect(fitting('mended')?.id).toMatch(/^other_ways.03$|^own_similar.07$/);
    expect(fitting('price')?.text).toContain('€40');
  });
});

describe('the question bank', () => {
  it('names every question once and keeps it short', () => {
    expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(QUESTIONS.length);
    for (const { id, text, params } of QUESTIONS) {
      expect(text.length, id).toBeLessThanOrEqual(90);
      const named = [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
      expect(named.sort(), id).toEqual([...params].sort());
    }
  });

  it.each(LANGUAGES.filter((language) => language !== 'en'))(
    '%s translates what the overlay can ask, each question in its own words',
    (language) => {
      const translated = new Map(questionsIn(language).map(({ id, text }) => [id, text]));
      const wanted = QUESTIONS.filter(
        ({ stages, params }) => stages.includes('overlay') && params.length === 0,
      );
      expect(wanted.filter(({ id }) => !translated.get(id)).map(({ id }) => id)).toEqual([]);
      expect(new Set(translated.values()).size).toBe(translated.size);
      for (const { id, text, params } of QUESTIONS) {
        const own = translated.get(id);
        if (own === undefined) continue;
        expect(own, id).not.toBe(text);
        expect(own.length, id).toBeLessThanOrEqual(90);
        expect(own.match(/\{\w+\}/g)?.sort() ?? [], id).toEqual(params.map((name) => `{${name}}`).sort());
      }
    },
  );

  it.each(['de', 'zh_CN'])('can ask about a price in %s', (language) => {
    const priced = questionsIn(language).filter(({ params }) => params.includes('price'));
    expect(priced.length).toBeGreaterThanOrEqual(3);
    for (const { text } of priced) expect(text).toContain('{price}');
  });

  it('falls back to English for a language nobody translated', () => {
    expect(questionsIn('tlh')).toBe(QUESTIONS);
    expect(questionsIn('constructor')).toBe(QUESTIONS);
    expect(questionsIn('de')[0]?.text).not.toBe(QUESTIONS[0]?.text);
  });
});
