import { describe, expect, it } from 'vitest';
import type { Finding, Relation } from '../../../src/detect/finding';
import type { MarkSubject } from '../../../src/overlay/overlay';
import { untilWords } from '../../../src/overlay/until';
import { LANGUAGES } from '../../../src/settings/settings';
import { DAY, HOUR } from '../../../src/shared/clock';
import { cardWording } from '../../../src/ui/card-wording';
import { markWording } from '../../../src/ui/mark-wording';
import { quoteLink, quoteRange, shorten } from '../../../src/ui/quotes';
import { createWords } from '../../../src/ui/words';
import { findingOf, subjectOf, verdictOf, wordsOf } from './support';

const en = createWords(wordsOf('en'), 'en');
const anchor = document.createElement('div');
const { link: LINK } = subjectOf(anchor) as { link: NonNullable<ReturnType<typeof subjectOf>['link']> };
const mark = (...part: Parameters<typeof verdictOf>) =>
  markWording(subjectOf(anchor, { verdict: verdictOf(...part) }), en).phrases.join(' · ');

describe('markWording', () => {
  it.each([
    [{}, 'Earns from this link · no disclosure seen here'],
    [{ disclosure: 'vague' }, 'Earns from this link · says so vaguely'],
    [{ relations: ['paid'], disclosure: 'clear' }, 'Paid partnership · says so'],
    [{ relations: ['code'], disclosure: 'none' }, 'Earns from a code · no disclosure seen here'],
    [{ sheepsClothing: true, deinfluencing: true }, 'Says “don’t buy”, and sells'],
    [{ saysUnpaid: true }, 'Says unpaid, and the link pays'],
    [{ earns: false, relations: ['platform-ad'], disclosure: 'not-applicable' }, 'Platform ad'],
    [{ earns: false, relations: ['own-brand'], disclosure: 'none' }, 'Their own brand'],
    [{ earns: false, relations: [], pressure: true, disclosure: 'not-applicable' }, 'Asks you to hurry'],
    [{ earns: false, relations: [], disclosure: 'not-applicable' }, 'Thinking about it?'],
  ] as const)('%o says %s', (part, expected) => {
    expect(mark(part as Parameters<typeof verdictOf>[0])).toBe(expected);
  });

  it('speaks of links where a post has several and the mark is that of none', () => {
    const pays = (text: string) => findingOf({ source: 'link', text });
    const several = verdictOf({ findings: [pays('https://a.example/1'), pays('https://a.example/2')] });
    const subject = subjectOf(anchor, { verdict: several, link: null, links: [] });
    expect(markWording(subject, en).phrases[0]).toBe('Earns from links here');
    const one = { ...subject, verdict: verdictOf({ findings: [pays('https://a.example/1')] }) };
    expect(markWording(one, en).phrases[0]).toBe('Earns from this link');
  });

  it('says of a creator’s page in a shop that the page earns, and asks no disclosure of it', () => {
    const subject = subjectOf(anchor, { platform: 'storefronts', creator: 'Mira Kova' });
    expect(markWording(subject, en).phrases).toEqual(['A creator’s storefront: earns here']);
    const card = cardWording(subject, en);
    expect(card.sentence).toBe(
      'This page is \u2068Mira Kova\u2069’s storefront: the shop pays them for what you buy.',
    );
    expect(card.rest).toEqual([]);
  });

  it('says that it is the person’s own rule where nothing else speaks for it', () => {
    const own = findingOf({ rule: 'custom:3', strength: 'likely' });
    const subject = subjectOf(anchor, {
      verdict: verdictOf({ findings: [own], sheepsClothing: true }),
      link: { ...LINK, program: 'custom:3' },
    });
    const card = cardWording(subject, en);
    expect(markWording(subject, en).phrases).toEqual(['Your own rule']);
    expect(card.sentence).toBe('This matches a rule of your own.');
    expect(card.rest).toEqual([]);
    expect(card.evidence.map(({ label }) => label)).toEqual(['Your own rule']);
    expect(card.way).toEqual([]);
    // Beside a program's evidence it is one line among others.
    const both = verdictOf({ findings: [own, findingOf({ text: 'https://other.example/?tag=x' })] });
    const mixed = subjectOf(anchor, { verdict: both, link: null });
    expect(markWording(mixed, en).phrases[0]).toBe('Earns from links here');
    expect(cardWording(mixed, en).evidence.map(({ label }) => label)).toContain('Your own rule');
  });

  it('claims that a link pays only when a link was the evidence', () => {
    const verdict = verdictOf({
      saysUnpaid: true,
      findings: [findingOf({ source: 'text', kind: 'paid', text: 'my partner' })],
      relations: ['paid'],
    });
    expect(markWording(subjectOf(anchor, { verdict, link: null }), en).phrases).toEqual([
      'Says unpaid, and shows signs of pay',
    ]);
  });

  it.each(LANGUAGES)('has every word it can need (%s)', (language) => {
    const words = createWords(wordsOf(language), language);
    const relations: Relation[] = [
      'affiliate',
      'paid',
      'code',
      'gifted',
      'own-brand',
      'brand-channel',
      'platform-ad',
    ];
    for (const relation of relations) {
      for (const disclosure of ['clear', 'vague', 'none', 'not-applicable'] as const) {
        const subject = subjectOf(anchor, {
          verdict: verdictOf({
            relations: [relation],
            disclosure,
            findings: [findingOf({ kind: relation })],
          }),
        });
        const { phrases, short } = markWording(subject, words);
        const { sentence, rest, evidence, way, asked } = cardWording(subject, words, 'DE');
        const all = [...phrases, short, sentence, ...rest, ...evidence.flatMap((e) => [e.label, e.sure])];
        const others = [...way.flatMap(({ name, role }) => [name, role]), ...Object.values(asked ?? {})];
        for (const text of [...all, ...others]) expect(text).not.toMatch(/overlay_|\$/);
        expect(phrases.length).toBeLessThanOrEqual(2);
      }
    }
  });

  it('accuses nobody, in any language', () => {
    const forbidden =
      /illegal|hidden ad|honest|fraud|scam|\bliar\b|betrug|lüg|schleichwerbung|ehrlich|违法|欺骗|骗/i;
    for (const language of LANGUAGES) {
      for (const [key, text] of Object.entries(wordsOf(language))) {
        if (key.startsWith('overlay_')) expect(text, `${language} ${key}`).not.toMatch(forbidden);
      }
    }
  });
});

describe('cardWording', () => {
  it('names the creator, kept apart from the direction of our sentence', () => {
    expect(cardWording(subjectOf(anchor), en).sentence).toBe('\u2068@ann\u2069 can earn if you buy here.');
    expect(cardWording(subjectOf(anchor, { creator: null }), en).sentence).toBe(
      'Someone can earn if you buy here.',
    );
  });

  it('shows the exact part of the link, and through whom it leads', () => {
    const path = { programs: ['Demo Network'], shop: 'shop.example' };
    const { evidence, way } = cardWording(subjectOf(anchor, { path }), en);
    expect(evidence[0]?.quote).toEqual({ before: 'shop.example/thing', hit: '?tag=ann-21', after: '' });
    expect(way).toEqual([
      { name: '@ann', role: 'shares it, known there as \u2068ann-21\u2069' },
      { name: 'Demo Network', role: 'counts who comes, and pays' },
      { name: 'shop.example', role: 'where it leads' },
    ]);
  });

  it('says no more of the way than the link does', () => {
    const base = subjectOf(anchor, { creator: null, path: { programs: ['Demo Network'], shop: null } });
    const link = { ...base.link!, payee: null };
    expect(cardWording({ ...base, link }, en).way).toEqual([
      { name: 'Someone', role: 'shares it' },
      { name: 'Demo Network', role: 'counts who comes, and pays' },
    ]);
    expect(cardWording({ ...base, path: null }, en).way).toEqual([]);
  });

  it('says in one sentence what is asked of a disclosure where the person is, and nothing where nobody must', () => {
    const { asked } = cardWording(subjectOf(anchor), en, 'DE');
    expect(asked?.where).toBe('What the rules ask for (Germany)');
    expect(asked?.what.replace(/[\u2068\u2069]/g, '')).toBe(
      'Plain words at the very beginning, such as Werbung or Anzeige.',
    );
    expect(asked?.source).toContain('Medienanstalten');
    const quiet = [
      cardWording(subjectOf(anchor), en, 'LI'),
      cardWording(subjectOf(anchor), en, null),
      cardWording(
        subjectOf(anchor, { verdict: verdictOf({ earns: false, relations: ['platform-ad'] }) }),
        en,
        'DE',
      ),
      cardWording(subjectOf(anchor, { platform: 'storefronts' }), en, 'DE'),
    ];
    for (const card of quiet) expect(card.asked).toBeNull();
  });

  it.each([
    ['en', 134, 'said at 2:14'],
    ['de', 3729, 'gesagt bei 1:02:09'],
    ['zh_CN', 5, '视频 0:05 处说到'],
  ])('says in %s when something was said', (language, at, moment) => {
    const said = findingOf({ kind: 'paid', source: 'captions', text: 'thanks to velora for sponsoring', at });
    const subject = subjectOf(anchor, { verdict: verdictOf({ findings: [said] }) });
    const [line] = cardWording(subject, createWords(wordsOf(language), language)).evidence;
    expect([line?.moment, line?.quote.hit]).toEqual([moment, 'thanks to velora for sponsoring']);
    expect(cardWording(subjectOf(anchor), en).evidence[0]?.moment).toBeNull();
  });

  it('puts the surest first, drops doubles and folds the rest', () => {
    const findings = [
      findingOf({ kind: 'code', strength: 'hint', source: 'text', text: 'h' }),
      findingOf(),
      findingOf(),
      ...['a', 'b', 'c'].map((text) => findingOf({ kind: 'paid', strength: 'likely', source: 'text', text })),
    ];
    const { evidence, more } = cardWording(subjectOf(anchor, { verdict: verdictOf({ findings }) }), en);
    expect(evidence.map(({ quote }) => quote.hit)).toEqual(['?tag=ann-21', 'a', 'b']);
    expect(more.map(({ quote }) => quote.hit)).toEqual(['c', 'h']);
  });

  it('makes one line of findings that are the same words, or stand side by side', () => {
    const text = `${'so '.repeat(40)}stop buying the $90 brush, save your money! Use my code FEN20 at checkout`;
    const inText = (words: string, more: Partial<Finding> = {}) => {
      const start = text.indexOf(words);
      return findingOf({
        source: 'text',
        strength: 'likely',
        text: words,
        start,
        end: start + words.length,
        ...more,
      });
    };
    const hitsOf = (...findings: Finding[]) => {
      const { evidence, more } = cardWording(
        subjectOf(anchor, { text, verdict: verdictOf({ findings }) }),
        en,
      );
      return [...evidence, ...more].map(({ quote, sure }) => [quote.hit, sure]);
    };
    expect(
      hitsOf(
        inText('Use my code FEN20', { kind: 'code', strength: 'certain' }),
        inText('code FEN20 at checkout', { kind: 'code' }),
      ),
    ).toEqual([['Use my code FEN20 at checkout', 'sure']]);
    expect(
      hitsOf(
        inText('stop buying the', { kind: 'anti-frame' }),
        inText('save your money', { kind: 'anti-frame' }),
      ),
    ).toEqual([['stop buying the $90 brush, save your money', 'very likely']]);
    // Another kind, a less sure one beside it, or one far away is a line of its own.
    expect(
      hitsOf(
        inText('stop buying the', { kind: 'anti-frame' }),
        inText('save your money', { kind: 'unpaid' }),
        inText('Use my code FEN20', { kind: 'code', strength: 'certain' }),
        inText('at checkout', { kind: 'code' }),
      ),
    ).toHaveLength(4);
    expect(
      hitsOf(
        inText('stop buying the', { kind: 'anti-frame' }),
        inText('at checkout', { kind: 'anti-frame' }),
      ),
    ).toHaveLength(2);
  });

  it('shows the subject’s own link, not those beside it', () => {
    const findings = [findingOf({ text: 'https://other.example/?tag=bob-22' }), findingOf()];
    const { evidence } = cardWording(subjectOf(anchor, { verdict: verdictOf({ findings }) }), en);
    expect(evidence.map(({ quote }) => quote.hit)).toEqual(['?tag=ann-21']);
  });

  it('keeps pressure apart from who earns', () => {
    const findings = [findingOf({ kind: 'pressure', source: 'text', text: 'only 3 left' })];
    const wording = cardWording(subjectOf(anchor, { verdict: verdictOf({ findings, pressure: true }) }), en);
    expect(wording.evidence).toEqual([]);
    expect(wording.pressure).toEqual(['only 3 left']);
  });

  it('does not trust a range that is not in the text', () => {
    const findings = [findingOf({ source: 'text', start: 5, end: 900, text: 'ad' })];
    const { evidence } = cardWording(
      subjectOf(anchor, { text: 'short', verdict: verdictOf({ findings }) }),
      en,
    );
    expect(evidence[0]?.quote.hit).toBe('ad');
  });
});

describe('quotes', () => {
  it('gives some context around a range, on one line', () => {
    const text = `${'word '.repeat(30)}use code ANN10\nnow ${'more '.repeat(30)}`;
    const start = text.indexOf('code');
    const { before, hit, after } = quoteRange(text, start, start + 10);
    expect(hit).toBe('code ANN10');
    expect(before).toMatch(/^…(?:word )+use $/);
    expect(after).toMatch(/^ now more.*…$/);
  });

  it('never cuts a character in half', () => {
    const text = '🛍'.repeat(60);
    const { before, hit, after } = quoteRange(text, 60, 62);
    for (const part of [before, hit, after]) expect(() => encodeURIComponent(part)).not.toThrow();
    expect(() => encodeURIComponent(shorten(text, 11))).not.toThrow();
  });

  it('finds an encoded payee, and the host where there is none', () => {
    expect(quoteLink('https://www.a.example/p?aff=x%20y&z=1', 'x y').hit).toBe('?aff=x%20y');
    expect(quoteLink('https://tidd.example/abc', null)).toEqual({
      before: '',
      hit: 'tidd.example',
      after: '/abc',
    });
  });

  it('shows the telling part where nobody is named, and the host where that is all there is', () => {
    const href = 'https://www.shop.example/some/long/way/to/it?ref=friends&utm=1';
    const start = href.indexOf('ref=');
    expect(quoteLink(href, null, [start, start + 'ref=friends'.length])).toEqual({
      before: 'shop.example/some/long…',
      hit: 'ref=friends',
      after: '&utm=1',
    });
    for (const part of [
      [0, href.length],
      [8, 15],
      [50, 9_000],
      [-4, 2],
    ] as const) {
      expect(quoteLink(href, null, part).hit).toBe('shop.example');
    }
  });

  it('does not take the host for the payee', () => {
    expect(quoteLink('https://ann.example/shop?ref=1', 'ann').hit).toBe('ann.example');
  });

  it('stays short for an endless link', () => {
    const { before, hit, after } = quoteLink(`https://a.example/${'x'.repeat(100_000)}`, 'nobody');
    expect((before + hit + after).length).toBeLessThan(200);
  });
});

describe('untilWords', () => {
  const now = Date.UTC(2026, 10, 20, 12);
  it.each([
    ['en-GB', 2 * DAY + 6 * HOUR, 'Sun 18:00'],
    ['de', 2 * DAY + 6 * HOUR, 'So., 18:00'],
    ['en-GB', 20 * DAY, '10 Dec, 12:00'],
  ])('%s', (locale, after, expected) => {
    expect(untilWords(now + after, now, locale, 'UTC')).toBe(expected);
  });
});

describe('countdowns on the card', () => {
  const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).getTime();
  const said = (timer: NonNullable<MarkSubject['timers']>[number], words = en) =>
    cardWording(subjectOf(document.createElement('b'), { timers: [timer] }), words).timers.map(
      // Narrow or not: which space stands before AM depends on the version of the language data.
      (sentence) => sentence.replaceAll('\u202f', ' '),
    );

  it('are said by what was seen: when one ends, that it began anew, or by how much it was put off', () => {
    const endsAt = at(4, 18);
    expect(said({ endsAt, news: null })).toEqual(['A countdown here ends on Nov 4, 6:00 PM.']);
    expect(
      said({ endsAt, news: { kind: 'started-again', seenAt: at(3, 9, 30), endedAt: at(3, 18) } }),
    ).toEqual([
      'This countdown started again. You saw it on Nov 3, 9:30 AM, when it was to end on Nov 3, 6:00 PM.',
    ]);
    const by = 26 * 3_600_000 + 59_000;
    expect(said({ endsAt, news: { kind: 'put-off', seenAt: at(3, 9, 30), by } })).toEqual([
      'This countdown now ends 1 day, 2 hours later than the one you saw on Nov 3, 9:30 AM.',
    ]);
  });

  it('are never called fake, in any language', () => {
    for (const language of LANGUAGES) {
      const words = createWords(wordsOf(language), language.replace('_', '-'));
      const sentences = [
        ...said({ endsAt: at(4, 18), news: { kind: 'put-off', seenAt: at(3, 9), by: 3_600_000 } }, words),
        ...said(
          { endsAt: at(4, 18), news: { kind: 'started-again', seenAt: at(3, 9), endedAt: at(3, 10) } },
          words,
        ),
      ];
      expect(sentences.join(' ')).not.toMatch(/\$|fake|falsch|gefälscht|假/i);
      expect(sentences.join(' ')).toMatch(/3/);
    }
  });
});
