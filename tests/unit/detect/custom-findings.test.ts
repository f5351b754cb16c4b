import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectLinksOf, inspectWithOwnRules } from '../../../src/detect/custom-findings';
import { type CustomRule, type OwnRule, RULE_KINDS } from '../../../src/detect/custom-rules';
import { inspectLink } from '../../../src/detect/link-inspection';
import type { Reading } from '../../../src/detect/reading';
import { judge } from '../../support/phrases';

const POST: Reading = {
  platform: 'tiktok',
  url: 'https://feed.example/1',
  lang: null,
  creator: null,
  text: '',
  fold: null,
  links: [],
  labels: [],
};
const own = (...rules: readonly (readonly [OwnRule['kind'], string, string?])[]): readonly CustomRule[] =>
  rules.map(([kind, what, at = null], index) => ({ id: index + 1, kind, what, at }));
const link = (href: string, rel = '') => ({ href, text: '', rel });
const judged = (part: Partial<Reading>, rules: readonly CustomRule[]) =>
  judge({ ...POST, ...part }, { country: null, rules });
const rulesFound = (part: Partial<Reading>, rules: readonly CustomRule[]) =>
  judged(part, rules).findings.map(({ rule }) => rule);

describe('a host of one’s own', () => {
  const rules = own(['host', 'shop.example']);

  it.each([
    ['https://shop.example/lamp', true],
    ['https://WWW.Shop.Example/', true],
    ['https://go.shop.example./x', true],
    ['https://myshop.example/', false],
    ['https://shop.example.org/', false],
    ['https://blog.example/?to=shop.example', false],
    ['mailto:shop.example', false],
  ])('%s: %s', (href, earns) => {
    expect(inspectWithOwnRules(href, rules).earns).toBe(earns);
    expect(judged({ links: [link(href)] }, rules).earns).toBe(earns);
  });

  it('is likely, and names its rule', () => {
    const verdict = judged({ links: [link('https://shop.example/lamp')] }, rules);
    expect(verdict.relations).toEqual(['affiliate']);
    expect(verdict.findings).toEqual([
      {
        kind: 'affiliate',
        strength: 'likely',
        rule: 'custom:1',
        source: 'link',
        start: null,
        end: null,
        text: 'https://shop.example/lamp',
      },
    ]);
  });

  it('is found in a text, in its place, and once', () => {
    const text = 'The lamp: shop.example/lamp, again: https://shop.example/lamp';
    const { findings } = judged({ text, links: [link('https://shop.example/lamp')] }, rules);
    expect(findings.map((finding) => text.slice(finding.start ?? 0, finding.end ?? 0))).toEqual([
      'shop.example/lamp',
    ]);
  });

  it('offers no clean address, for who is paid can’t be cut out of it', () => {
    expect(inspectWithOwnRules('https://shop.example/lamp', rules)).toMatchObject({
      program: 'custom:1',
      destination: null,
      clean: null,
    });
  });

  it('leaves to a program what a program accounts for', () => {
    const href = 'https://www.amazon.com/dp/B000000000?tag=mira-20';
    const amazon = own(['host', 'amazon.com']);
    expect(inspectWithOwnRules(href, amazon)).toEqual(inspectLink(href));
    expect(rulesFound({ links: [link(href)] }, amazon)).toEqual(['program:amazon']);
  });
});

describe('a parameter of one’s own', () => {
  it.each([
    ['https://a.example/?x=1&ref_by=mia#top', true],
    ['https://a.example/?REF_BY=mia', true],
    ['https://a.example/?ref%5Fby=mia', true],
    ['https://a.example/?ref_by=', false],
    ['https://a.example/?ref_by', false],
    ['https://a.example/?xref_by=mia', false],
    ['https://a.example/#?ref_by=mia', false],
    ['https://a.example/ref_by=mia', false],
  ])('%s: %s', (href, earns) => {
    expect(inspectWithOwnRules(href, own(['parameter', 'ref_by'])).earns).toBe(earns);
  });

  it('holds on links to its host only, where it has one', () => {
    const rules = own(['parameter', 'id', 'shop.example']);
    expect(inspectWithOwnRules('https://de.shop.example/?id=4', rules).earns).toBe(true);
    expect(inspectWithOwnRules('https://other.example/?id=4', rules).earns).toBe(false);
  });

  it('names who is paid, and leaves the rest of the address as it was', () => {
    const verdict = inspectWithOwnRules(
      'https://a.example/l?b=%20&ref_by=mia+l&a=1#x',
      own(['parameter', 'ref_by']),
    );
    expect(verdict).toMatchObject({ payee: 'mia l', clean: 'https://a.example/l?b=%20&a=1#x' });
    const alone = inspectWithOwnRules('https://a.example/?ref_by=mia', own(['parameter', 'ref_by']));
    expect(alone.clean).toBe('https://a.example/');
  });
});

describe('a phrase of one’s own', () => {
  const rules = own(['phrase', 'in Liebe von Glöw']);

  it.each([
    'in Liebe von Glöw',
    'IN LIEBE VON GLOW!',
    '(in  liebe, von „Glöw“)',
    '𝐢𝐧 𝐋𝐢𝐞𝐛𝐞 𝐯𝐨𝐧 𝐆𝐥𝐨𝐰',
    'i\u200bn Lie\u00adbe von Glo\u0308w',
  ])('is found in “%s”', (text) => {
    expect(rulesFound({ text: `Heute neu: ${text} und mehr` }, rules)).toEqual(['custom:1']);
  });

  it.each(['in Liebe von Glöwing', 'in Liebe. Von Glöw', 'dein Liebe von Glöw'])(
    'is not found in “%s”',
    (text) => {
      expect(rulesFound({ text }, rules)).toEqual([]);
    },
  );

  it('is never a pattern', () => {
    for (const what of ['use (my|the) code', '{x} lamp', 'take .* lamp', 'l.mp', 'lam*']) {
      expect(rulesFound({ text: 'take my lamp' }, own(['phrase', what]))).not.toContain('custom:1');
    }
  });

  it('is found in scripts without spaces, and with capitals inside', () => {
    expect(rulesFound({ text: '今天的联名款很好看' }, own(['phrase', '联名款']))).toEqual(['custom:1']);
    expect(rulesFound({ text: 'my tiktok shoppe is open' }, own(['phrase', 'TikTok Shoppe']))).toEqual([
      'custom:1',
    ]);
    expect(rulesFound({ text: 'my TikTok Shoppe is open' }, own(['phrase', 'tiktok shoppe']))).toEqual([
      'custom:1',
    ]);
  });

  it('says that the post is paid for, and not that it hides it', () => {
    const verdict = judged({ text: 'In Liebe von Glöw.' }, rules);
    expect(verdict).toMatchObject({ relations: ['paid'], disclosure: 'vague' });
  });

  it('is told a limited number of times, however often it stands there', () => {
    expect(rulesFound({ text: 'in Liebe von Glöw\n'.repeat(5000) }, rules)).toHaveLength(16);
  });
});

describe('an exception', () => {
  const AMAZON = 'https://www.amazon.com/dp/B000000000?tag=mira-20';
  const AWIN = 'https://www.awin1.com/cread.php?awinmid=1&awinaffid=2&ued=https%3A%2F%2Fshop.example%2F';
  const post = {
    text: 'Sponsored by Glow. Use my code MIRA15',
    creator: 'Mira',
    links: [link(AMAZON), link(AWIN)],
  };

  it('is needed: without one everything is told', () => {
    expect(judged(post, [])).toMatchObject({ relations: ['affiliate', 'paid', 'code'] });
  });

  it.each([
    ['not-creator', '@mira'],
    ['not-site', 'feed.example'],
  ] as const)('%s takes all of it', (kind, what) => {
    const rules = own([kind, what], ['host', 'shop.example']);
    expect(judged(post, rules)).toMatchObject({ earns: false, findings: [], pressure: false });
    expect(inspectLinksOf({ ...POST, ...post }, rules).map(({ earns }) => earns)).toEqual([false, false]);
  });

  it('for another creator takes nothing', () => {
    const rules = own(['not-creator', 'Mira Two']);
    expect(judged(post, rules)).toEqual(judged(post, []));
    expect(judged({ ...post, creator: null }, rules).earns).toBe(true);
  });

  it('for a host takes links to exactly that host', () => {
    const rules = own(['not-host', 'amazon.com']);
    expect(inspectLinksOf({ ...POST, ...post }, rules).map(({ earns }) => earns)).toEqual([false, true]);
    expect(inspectWithOwnRules('https://smile.amazon.com/dp/B000000000?tag=mira-20', rules).earns).toBe(true);
    expect(rulesFound(post, rules)).not.toContain('program:amazon');
    expect(rulesFound(post, rules)).toContain('program:awin');
    expect(judged({ text: `Look: ${AMAZON}` }, rules).earns).toBe(false);
  });

  it('for a rule takes what that rule finds', () => {
    const rules = own(['not-rule', 'program:awin']);
    expect(inspectLinksOf({ ...POST, ...post }, rules).map(({ earns }) => earns)).toEqual([true, false]);
    expect(rulesFound(post, rules)).not.toContain('program:awin');
    const sponsored = { platform: 'web', links: [link('https://shop.example/?x=1', 'sponsored')] };
    const found = rulesFound(sponsored, []);
    for (const rule of found) expect(rulesFound(sponsored, own(['not-rule', rule]))).not.toContain(rule);
  });

  it('for words takes what lies inside them, and leaves the same words elsewhere', () => {
    const text = 'The band Sponsored by Nobody plays. This video is sponsored by Glow.';
    const found = judged({ text }, own(['not-phrase', 'sponsored by nobody'])).findings;
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ start }) => (start ?? 0) > 30)).toBe(true);
    expect(judged({ text }, own(['not-phrase', 'sponsored by'])).relations).toEqual([]);
  });

  it('is stronger than a host of one’s own', () => {
    const rules = own(['host', 'shop.example'], ['not-host', 'blog.shop.example']);
    expect(inspectWithOwnRules('https://blog.shop.example/', rules).earns).toBe(false);
    expect(judged({ links: [link('https://blog.shop.example/')] }, rules).earns).toBe(false);
    expect(inspectWithOwnRules('https://shop.example/', rules).earns).toBe(true);
  });
});

describe('own rules of any kind', () => {
  const anyRules = fc.array(
    fc.record({
      id: fc.integer({ min: 1, max: 600 }),
      kind: fc.constantFrom(...RULE_KINDS),
      what: fc.oneof(
        fc.domain(),
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        fc.constantFrom('ad', 'a b', 'tag'),
      ),
      at: fc.oneof(fc.constant(null), fc.domain()),
    }),
    { maxLength: 12 },
  );
  const anyPost = fc.record({
    text: fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.lorem({ maxCount: 40 })),
    creator: fc.oneof(fc.constant(null), fc.string({ unit: 'grapheme' })),
    links: fc.array(
      fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.string()).map((href) => link(href)),
    ),
  });

  it('break nothing: every range lies in the text, and exceptions alone only take away', () => {
    fc.assert(
      fc.property(anyPost, anyRules, (part, rules) => {
        const reading = { ...POST, ...part };
        for (const { start, end, source, text } of judge(reading, { country: null, rules }).findings) {
          if (source === 'text') expect(reading.text.slice(start ?? 0, end ?? 0)).toBe(text);
        }
        expect(inspectLinksOf(reading, rules)).toHaveLength(reading.links.length);
        const exceptions = rules.filter(({ kind }) => kind.startsWith('not-'));
        const plain = judge(reading, { country: null }).findings;
        const left = judge(reading, { country: null, rules: exceptions }).findings;
        expect(plain.length).toBeGreaterThanOrEqual(left.length);
      }),
      { numRuns: 500 },
    );
  });

  it('change nothing where there are none', () => {
    fc.assert(
      fc.property(anyPost, (part) => {
        expect(judged(part, [])).toEqual(judge({ ...POST, ...part }, { country: null }));
      }),
    );
  });

  it('cost no more than the text is long: five hundred phrases over a hundred thousand characters', () => {
    const rules = own(...Array.from({ length: 500 }, (_, n) => ['phrase', `aaa bbb ccc ${n}`] as const));
    const text = 'aaa bbb ccc '.repeat(9000);
    // Each phrase looked for at each place would take minutes, and end in the runner's time limit.
    expect(judged({ text }, rules).earns).toBe(false);
  });
});
