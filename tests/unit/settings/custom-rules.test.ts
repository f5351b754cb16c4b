import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OwnRule, RULE_KINDS } from '../../../src/detect/custom-rules';
import {
  isSameRule,
  LONGEST,
  MOST_RULES,
  parseRule,
  parseRules,
  rulesOn,
} from '../../../src/settings/custom-rules';
import { readRules, writeRules } from '../../../src/settings/rules-file';

const refusal = (rule: unknown) => {
  const parsed = parseRule(rule);
  return parsed.ok ? parsed.value : `${parsed.problem.field} ${parsed.problem.problem}`;
};

describe('a rule', () => {
  it.each([
    [{ kind: 'host', what: 'Shop.Example' }, 'shop.example', null],
    [{ kind: 'host', what: 'https://www.shop.example/lamp?x=1#y' }, 'shop.example', null],
    [{ kind: 'host', what: 'go.somebody.github.io' }, 'go.somebody.github.io', null],
    [{ kind: 'host', what: 'bücher.example' }, 'xn--bcher-kva.example', null],
    [{ kind: 'host', what: ' shop.example. ' }, 'shop.example', null],
    [{ kind: 'parameter', what: 'ref_by', at: 'www.shop.example' }, 'ref_by', 'shop.example'],
    [{ kind: 'parameter', what: 'id', at: 'shop.example' }, 'id', 'shop.example'],
    [{ kind: 'parameter', what: 'aff[id]', at: '' }, 'aff[id]', null],
    [{ kind: 'phrase', what: '  with   love\nfrom Glow ' }, 'with love from Glow', null],
    [{ kind: 'phrase', what: '联名' }, '联名', null],
    [{ kind: 'not-phrase', what: 'AD' }, 'AD', null],
    [{ kind: 'not-creator', what: '@mia', at: 'https://www.tiktok.com/@mia' }, '@mia', 'tiktok.com'],
    [{ kind: 'not-site', what: 'www.blog.example/post' }, 'blog.example', null],
    [{ kind: 'not-site', what: '192.168.0.10' }, '192.168.0.10', null],
    [{ kind: 'not-site', what: 'http://localhost:3000/' }, 'localhost', null],
    [{ kind: 'not-rule', what: 'program:awin' }, 'program:awin', null],
    [{ kind: 'not-host', what: 'amzn.to' }, 'amzn.to', null],
  ] as const)('like %j is kept as “%s” at %s', (rule, what, at) => {
    expect(refusal(rule)).toEqual({ kind: rule.kind, what, at });
  });

  it.each([
    [null, 'null not-a-rule'],
    ['host', 'null not-a-rule'],
    [[], 'null not-a-rule'],
    [{ kind: 'host', what: 'shop.example', pattern: '.*' }, 'null unknown-field'],
    [{ kind: 'regexp', what: 'shop.example' }, 'kind unknown-kind'],
    [{ kind: 'host', what: /shop/ }, 'what not-text'],
    [{ kind: 'parameter', what: 'ref_by', at: 7 }, 'at not-text'],
    [{ kind: 'host', what: ' ' }, 'what empty'],
    [{ kind: 'host', what: 'kettles' }, 'what not-a-host'],
    [{ kind: 'host', what: 'shop example' }, 'what not-a-host'],
    [{ kind: 'host', what: '*.shop.example' }, 'what not-a-host'],
    [{ kind: 'host', what: 'shop.(com|net)' }, 'what not-a-host'],
    [{ kind: 'host', what: 'mia@shop.example' }, 'what not-a-host'],
    [{ kind: 'host', what: 'ftp://shop.example' }, 'what not-a-host'],
    [{ kind: 'host', what: '10.0.0.1' }, 'what not-a-host'],
    [{ kind: 'host', what: 'com' }, 'what public-suffix'],
    [{ kind: 'host', what: 'co.uk' }, 'what public-suffix'],
    [{ kind: 'host', what: 'github.io' }, 'what public-suffix'],
    [{ kind: 'host', what: `${'a'.repeat(2001)}.example` }, 'what too-long'],
    [{ kind: 'host', what: 'shop\u0000.example' }, 'what not-plain'],
    [{ kind: 'host', what: 'shop.example', at: 'blog.example' }, 'at no-place'],
    [{ kind: 'parameter', what: 'ref by' }, 'what not-a-name'],
    [{ kind: 'parameter', what: 'utm_source' }, 'what too-common'],
    [{ kind: 'parameter', what: 'ref_by', at: 'com' }, 'at public-suffix'],
    [{ kind: 'phrase', what: 'x'.repeat(LONGEST.phrase + 1) }, 'what too-long'],
    [{ kind: 'phrase', what: '(a|b)' }, 'what too-few-letters'],
    [{ kind: 'phrase', what: '联' }, 'what too-few-letters'],
    [{ kind: 'phrase', what: 'And the' }, 'what only-small-words'],
    [{ kind: 'phrase', what: 'two\u0007bells' }, 'what not-plain'],
    [{ kind: 'not-phrase', what: '#1' }, 'what too-few-letters'],
    [{ kind: 'not-rule', what: 'awin' }, 'what not-a-rule-id'],
  ])('like %j is refused: %s', (rule, problem) => {
    expect(refusal(rule)).toBe(problem);
  });

  it('says at which sign it is wrong', () => {
    expect(parseRule({ kind: 'parameter', what: 'ref&by' })).toEqual({
      ok: false,
      problem: { problem: 'not-a-name', field: 'what', position: 3 },
    });
    expect(parseRule({ kind: 'not-creator', what: 'ab\u0001c' })).toMatchObject({ problem: { position: 2 } });
  });

  const given = fc.oneof(
    fc.anything(),
    fc.record({
      kind: fc.constantFrom(...RULE_KINDS),
      what: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.domain(),
        fc.webUrl(),
        fc.ipV6(),
        fc.constantFrom(
          'program:awin',
          'WWW.www.Shop.Example',
          'straße.example',
          'ﬁt & ready',
          'e\u0301tude',
        ),
      ),
      at: fc.oneof(fc.constant(null), fc.domain(), fc.webUrl(), fc.string({ unit: 'grapheme' })),
    }),
  );

  it('is refused or kept, never thrown; what is kept stays the same when it is read again', () => {
    fc.assert(
      fc.property(given, (rule) => {
        const parsed = parseRule(rule);
        if (!parsed.ok) return;
        expect(parseRule(parsed.value)).toEqual(parsed);
        expect(parsed.value.what.length).toBeLessThanOrEqual(LONGEST[parsed.value.kind]);
        expect(parsed.value.what.trim()).not.toBe('');
      }),
      { numRuns: 3000 },
    );
  });

  it('comes out of a file as it went in, and the file out of the rules as it was', () => {
    fc.assert(
      fc.property(fc.array(given, { maxLength: 20 }), (all) => {
        const rules: OwnRule[] = [];
        for (const one of all) {
          const parsed = parseRule(one);
          if (parsed.ok && !rules.some((known) => isSameRule(known, parsed.value))) rules.push(parsed.value);
        }
        const text = writeRules(rules);
        const read = readRules(text);
        expect(read).toEqual({ ok: true, value: rules });
        if (read.ok) expect(writeRules(read.value)).toBe(text);
      }),
    );
  });
});

describe('several rules', () => {
  const host = { kind: 'host', what: 'shop.example', at: null } as const;

  it('are refused by the first bad one, with its place', () => {
    expect(parseRules([host, { ...host, what: 'com' }, null])).toEqual({
      ok: false,
      problem: { problem: 'public-suffix', field: 'what', position: null, index: 1 },
    });
  });

  it('are each there once', () => {
    expect(parseRules([host, { ...host, what: 'WWW.shop.example' }])).toEqual({ ok: true, value: [host] });
  });

  it('hold on a page unless they are exceptions for another site', () => {
    const rules = [
      { id: 1, ...host },
      { id: 2, kind: 'parameter', what: 'ref_by', at: 'shop.example' },
      { id: 3, kind: 'not-creator', what: 'Ann', at: 'blog.example' },
      { id: 4, kind: 'not-creator', what: 'Bo', at: null },
      { id: 5, kind: 'not-site', what: 'blog.example', at: null },
    ] as const;
    const ids = (site: string | null) => rulesOn(rules, site).map(({ id }) => id);
    expect(ids('blog.example')).toEqual([1, 2, 3, 4, 5]);
    expect(ids('shop.example')).toEqual([1, 2, 4]);
    expect(ids(null)).toEqual([1, 2, 4]);
  });
});

describe('a file', () => {
  const file = (...lines: string[]) =>
    `{"format":"unswayed-rules","version":1,"rules":[\n${lines.join(',\n')}\n]}`;
  const rule = '{"kind":"host","what":"a.example","at":null}';

  it('has one rule on each line', () => {
    const rules = ['a.example', 'b.example'].map((what) => ({ kind: 'host', what, at: null }) as const);
    expect(writeRules(rules).split('\n')).toEqual([
      '{"format":"unswayed-rules","version":1,"rules":[',
      '{"kind":"host","what":"a.example","at":null},',
      '{"kind":"host","what":"b.example","at":null}',
      ']}',
      '',
    ]);
  });

  it.each([
    ['a bad rule', file(rule, '{"kind":"host","what":"com"}'), 'public-suffix', 3],
    ['a pattern for a rule', file(rule, rule, '{"kind":"host","regexp":".*"}'), 'unknown-field', 4],
    ['a rule that is a word', file(rule, '"host"'), 'not-a-rule', 1],
    ['a comma too many', file(rule, ''), 'not-json', 4],
    ['a line cut off', `${file(rule).slice(0, 90)}`, 'not-json', 2],
    ['words after it', `${file(rule)}\nmore`, 'not-json', 4],
    ['another file', '{"wishes":[]}', 'not-our-file', 1],
    ['a list', '[]', 'not-our-file', 1],
    ['a number', '7', 'not-our-file', 1],
    ['nothing', '', 'not-json', 1],
    ['a later version', file().replace('1', '2'), 'newer-file', 1],
    ['a version in words', file().replace('1', '"1"'), 'not-our-file', 1],
    ['too many rules', file(...Array(MOST_RULES + 1).fill(rule)), 'no-room', 1],
    ['a nest', '['.repeat(100_000), 'not-json', 1],
  ])('with %s is refused whole, with the line', (_what, text, problem, line) => {
    expect(readRules(text)).toEqual({ ok: false, problem: { problem, line } });
  });

  it('that is huge is not even read', () => {
    expect(readRules(' '.repeat(1_000_001))).toEqual({
      ok: false,
      problem: { problem: 'file-too-long', line: null },
    });
  });

  it('may be laid out and edited by hand', () => {
    const text = `\ufeff${JSON.stringify(JSON.parse(file(rule, '{"what":"b.example","kind":"host"}')), null, 2)}`;
    expect(readRules(text)).toMatchObject({
      ok: true,
      value: [{ what: 'a.example' }, { what: 'b.example' }],
    });
  });

  it('is JSON to us exactly when it is JSON to everybody', () => {
    const texts = fc.oneof(
      fc.json({ maxDepth: 6 }),
      fc
        .tuple(fc.json({ maxDepth: 4 }), fc.nat(), fc.constantFrom(',', '}', '"', '\\', '0', '\n', 'e'))
        .map(([text, at, sign]) => {
          const place = at % (text.length + 1);
          return text.slice(0, place) + sign + text.slice(place + 1);
        }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let ours = true;
        const read = readRules(text);
        if (!read.ok && read.problem.problem === 'not-json') ours = false;
        let standard = true;
        try {
          JSON.parse(text);
        } catch {
          standard = false;
        }
        expect(ours).toBe(standard);
      }),
      { numRuns: 2000 },
    );
  });
});
