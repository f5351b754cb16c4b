import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PhraseMatch } from '../../src/detect/known-phrase';
import { PhraseMatcher } from '../../src/detect/phrase-matcher';
import { tokenise } from '../../src/detect/text-cutter';
import { findLinks } from '../../src/detect/text-links';
import { phraseTables } from '../../src/rules/phrase-tables';
import { matchSlowly, readPhrases } from '../support/slow-matcher';

const tables = phraseTables();
const phrases = readPhrases(tables);
const matcher = new PhraseMatcher(tables);
const captions = readFileSync(
  fileURLToPath(new URL('../fixtures/blind/captions.jsonl', import.meta.url)),
  'utf8',
)
  .split('\n')
  .filter(Boolean)
  .map((line) => (JSON.parse(line) as { text: string }).text);

/** As many as a phrase is reported; a text with more says nothing about the order they are counted in. */
const MOST_REPEATS = 16;

/**
 * Where phrases stand. One that begins with a name of several words also stands at the last of these, which is where
 * the matcher looks for it; so only its end is compared.
 */
function placesOf(matches: readonly PhraseMatch[]): string[] {
  return [
    ...new Set(
      matches.map(
        ({ phrase: { table, group, words }, from, to }) =>
          `${words[0] === '{x}' ? '' : from}-${to} ${table.lang} ${group.kind} ${group.strength} ${words.join(' ')}`,
      ),
    ),
  ].sort();
}

function repeatsTooOften(matches: readonly PhraseMatch[]): boolean {
  const counts = new Map<unknown, number>();
  for (const { phrase } of matches) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  return [...counts.values()].some((count) => count >= MOST_REPEATS);
}

function expectTheSame(text: string): void {
  const tokens = tokenise(text, findLinks(text));
  const found = matcher.match(tokens);
  if (repeatsTooOften(found)) return;
  expect(placesOf(found), text).toEqual(placesOf(matchSlowly(tokens, phrases)));
}

describe('the automaton finds what the notation of phrases says', () => {
  it('in captions', () => {
    const sample = captions.filter((_, index) => index % 5 === 0);
    for (const text of sample) expectTheSame(text);
    expect(sample.length).toBeGreaterThan(50);
  }, 60_000);

  it('in words of phrases and captions put together at random', () => {
    const wordings = tables.flatMap(({ groups }) =>
      groups.flatMap(({ phrases }) =>
        phrases.map((phrase) =>
          phrase
            .replace(/\(([^()|]*)[^()]*\)/g, '$1')
            .replace(/\{n\}/g, 'two')
            .replace(/\{code\}/g, 'MIRA15')
            .replace(/\{who\}/g, '@mira')
            .replace(/\{(?:x|name)\}/g, 'Velora')
            .replace(/[\^$]/g, ''),
        ),
      ),
    );
    const words = captions.flatMap((text) => text.split(/\s+/));
    const part = fc.oneof(
      fc.constantFrom(...wordings),
      fc.constantFrom(...words),
      fc.constantFrom('20', '%', '#ad', '🎧', '\n', '. ', 'not', 'HoneyBee', 'SAVE-10', '𝗮𝗱', 'mưa', '"'),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), (parts) => expectTheSame(parts.join(' '))),
      { numRuns: 25 },
    );
  }, 60_000);
});
