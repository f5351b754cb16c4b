import { describe, expect, it } from 'vitest';
import { PhraseMatcher } from '../../src/detect/phrase-matcher';
import { tokenise } from '../../src/detect/text-cutter';
import { readText } from '../../src/detect/text-evidence';
import type { PhraseExamples, PhraseTable } from '../../src/rules/phrase';
import { phraseTables } from '../../src/rules/phrase-tables';
import { allPhrases } from '../support/phrases';

interface PhraseFile {
  readonly default: PhraseTable;
  readonly examples: PhraseExamples;
}

const files = import.meta.glob<PhraseFile>('../../src/rules/{disclosures,frames,pressure}/*.ts', {
  eager: true,
});
const tables = Object.entries(files).map(([path, file]) => ({
  name: path.split('/').slice(-2).join('/').replace('.ts', ''),
  lang: path.split('/').at(-1)?.replace('.ts', ''),
  folder: path.split('/').at(-2),
  file,
}));

const FIRST_LANGUAGES = ['en', 'zh-CN', 'zh-TW', 'de', 'fr', 'es', 'pt', 'ja', 'ko'];

function read(text: string, lang: string) {
  return readText(text, { platform: 'text', lang, country: null, fold: null, phrases: allPhrases() });
}

describe('phrase tables', () => {
  it('cover the first languages in every folder', () => {
    for (const folder of ['disclosures', 'frames', 'pressure']) {
      const langs = tables.filter((table) => table.folder === folder).map((table) => table.lang);
      expect(langs, `src/rules/${folder} lacks a language: add its file`).toEqual(
        expect.arrayContaining(FIRST_LANGUAGES),
      );
    }
  });

  describe.each(tables)('$name', ({ lang, folder, file }) => {
    const { default: table, examples } = file;

    it('is named by its language and has examples of both kinds', () => {
      expect(table.lang).toBe(lang);
      const least = folder === 'disclosures' ? 10 : 5;
      expect(
        examples.match.length,
        `give at least ${least} texts in which a phrase is found`,
      ).toBeGreaterThanOrEqual(least);
      expect(examples.ignore.length, `give at least ${least} look-alikes`).toBeGreaterThanOrEqual(least);
    });

    it.each(examples.match.map((example) => [example.text, example.kind] as const))(
      'finds "%s" (%s)',
      (text, kind) => {
        expect(read(text, table.lang).findings.map((finding) => finding.kind)).toContain(kind);
      },
    );

    it.each(examples.ignore.map((text) => [text] as const))('ignores "%s"', (text) => {
      const findings = read(text, table.lang).findings.filter((finding) => finding.strength !== 'hint');
      expect(findings.map((finding) => `${finding.rule} “${finding.text}”`)).toEqual([]);
    });

    it('holds no phrase that can never match or matches nothing but a slot', () => {
      for (const group of table.groups) {
        for (const phrase of group.phrases) {
          expect(phrase, 'alternatives do not nest').not.toMatch(/\([^()]*\(/);
          const [open, close] = [phrase.split('(').length, phrase.split(')').length];
          expect(open, `unbalanced: ${phrase}`).toBe(close);
          const words = phrase.replace(/\{(?:x|n|name|code|who)\}/g, '').replace(/[()|^$]/g, ' ');
          expect(tokenise(words).count, `no words in: ${phrase}`).toBeGreaterThan(0);
          expect(words, `unknown slot in: ${phrase}`).not.toMatch(/[{}]/);
          for (const alternative of phrase.matchAll(/(?<=[(|])[^()|]+(?=[|)])/g)) {
            const wording = alternative[0].replace(/\{(?:x|n|name|code|who)\}/g, ' slot ');
            expect(
              tokenise(wording).count,
              `an alternative without words, "${alternative[0]}", in: ${phrase}`,
            ).toBeGreaterThan(0);
          }
        }
      }
    });

    it('discloses only with a standard', () => {
      for (const group of table.groups) {
        if (group.clear === undefined) continue;
        expect(['affiliate', 'paid', 'gifted']).toContain(group.kind);
        expect(group.clear).toMatch(/^(?:\*|(?:[A-Z]{2}(?: [A-Z]{2})*)?)$/);
      }
    });
  });

  it('are built in a time a page does not notice, whatever the number of wordings', () => {
    const many = '(a|b|c|d|e|f|g|h)';
    const phrase = Array.from({ length: 12 }, () => many).join(' ');
    const matcher = new PhraseMatcher([
      { lang: 'xx', groups: [{ kind: 'paid', strength: 'likely', phrases: [`${phrase} end`] }] },
    ]);
    expect(matcher.match(tokenise('a b c d e f g h a b c d end'))).toHaveLength(1);
    expect(matcher.match(tokenise('a b c d e f g h a b c z end'))).toHaveLength(0);
  });

  it('are plain data, which the build may put into a text', () => {
    expect(JSON.parse(JSON.stringify(phraseTables()))).toEqual(phraseTables());
  });

  it('are learned in steps, and nothing of them is found before the last', () => {
    const matcher = new PhraseMatcher();
    const tokens = tokenise(
      '#ad use my code MIA15 for 20% off, bezahlte Partnerschaft, 本视频由 XX 赞助播出',
    );
    let steps = 0;
    for (const _step of matcher.learn(phraseTables())) {
      steps += 1;
      if (steps % 500 === 0) expect(matcher.match(tokens)).toEqual([]);
    }
    expect(steps).toBeGreaterThan(1000);
    const seen = (by: PhraseMatcher) => by.match(tokens).map(({ from, to }) => [from, to]);
    expect(seen(matcher)).toEqual(seen(new PhraseMatcher(phraseTables())));
    expect(seen(matcher).length).toBeGreaterThan(2);
  });
});
