import { captions } from './corpus';
import type * as Detector from './detector';
import { type Row, ratios, row } from './ratio';

/** UTF-16 units; about 10 MB of UTF-8. */
const TEXT = 8_000_000;
/** Regular expressions take seconds for what is milliseconds here: they get a few of the texts. */
const PEER_TEXT = 2_000;
const ROUNDS = 3;
const WARM_UP = 1;

/** Keeps an answer alive, so that the engine can't leave the work out. */
let kept = 0;

function lowerCase(texts: readonly string[]): () => void {
  return () => {
    for (const text of texts) kept += text.toLowerCase().length;
  };
}

/** What reading texts costs beside changing their letters to small ones, beside two plain ways, and how it grows. */
export function textRows(detector: typeof Detector): Row[] {
  const { allPhrases, PhraseBook, phraseTables, readText } = detector;
  const { items, from } = captions(TEXT);
  const phrases = allPhrases();
  const contextOf = (book: typeof phrases) => ({
    platform: 'youtube',
    lang: null,
    country: null,
    fold: null,
    phrases: book,
  });
  const read = (texts: readonly string[], book = phrases) => {
    const context = contextOf(book);
    return () => {
      for (const text of texts) kept += readText(text, context).findings.length;
    };
  };

  const loop = () => {
    for (const text of items) {
      let sum = 0;
      for (let at = 0; at < text.length; at++) sum ^= text.charCodeAt(at);
      kept += sum & 1;
    }
  };
  const ofPage = phrasesOfPage(detector);
  const whole = ratios(
    lowerCase(items),
    { all: read(items), page: read(items, ofPage), loop },
    ROUNDS,
    WARM_UP,
  );

  const some = captions(PEER_TEXT).items;
  const patterns = phraseTables().flatMap(({ groups }) =>
    groups.flatMap((group) => group.phrases.map(patternOf)),
  );
  const each = patterns.map((pattern) => new RegExp(pattern, 'i'));
  const one = new RegExp(patterns.join('|'), 'gi');
  const peers = ratios(
    read(some),
    {
      each: () => {
        for (const text of some) for (const expression of each) kept += expression.test(text) ? 1 : 0;
      },
      one: () => {
        for (const text of some) kept += text.match(one)?.length ?? 0;
      },
    },
    1,
    0,
  );

  const half = new PhraseBook().learnAll({ half: everyOther(phraseTables()) });
  const few = items.slice(0, items.length >> 4);
  const growth = {
    lexicon: ratios(read(items, half), { double: read(items) }, ROUNDS, WARM_UP)['double'] as number,
    more: ratios(read(few), { most: read(items) }, ROUNDS, WARM_UP)['most'] as number,
    longer: ratios(read(items), { joined: read(joined(items, 16)) }, ROUNDS, WARM_UP)['joined'] as number,
  };
  if (kept === 0) throw new Error('The benchmark did no work.');

  const texts = `${items.length} texts (${from})`;
  return [
    row(
      'texts',
      whole['all'] as number,
      6,
      `readText, all languages and kinds, on ${texts}, divided by toLowerCase() on the same texts`,
    ),
    row(
      'texts: as on a page',
      whole['page'] as number,
      6,
      `readText with what a page in ${LANGUAGE_OF_PAGE} knows (labels of all languages, English, its own), on the same texts, divided by toLowerCase()`,
    ),
    row(
      'texts: a bare loop',
      whole['loop'] as number,
      6,
      'charCodeAt for every unit of the same texts and nothing else, divided by toLowerCase(): what any reading in the language itself costs at least',
    ),
    row(
      'texts: beside one each',
      1 / (peers['each'] as number),
      1,
      `readText divided by one regular expression a phrase (${each.length} of them, which take ${Math.round(peers['each'] as number)} times as long), on ${some.length} texts; they find fewer spellings, no codes and no links`,
    ),
    row(
      'texts: beside one for all',
      1 / (peers['one'] as number),
      1,
      `readText divided by one alternation of all phrases (which takes ${Math.round(peers['one'] as number)} times as long), on the same ${some.length} texts`,
    ),
    row(
      'texts: twice the phrases',
      growth.lexicon,
      1.2,
      'readText with all phrases, divided by readText with every other one, on the same texts',
    ),
    row(
      'texts: 16 times the texts',
      growth.more / 16,
      1.2,
      'readText on all texts, divided by 16 times that on a sixteenth of them',
    ),
    row(
      'texts: 16 times as long',
      growth.longer,
      1.2,
      'readText on the same texts, 16 put together as one each, divided by readText on them one by one',
    ),
  ];
}

/** Beside English, and with many phrases. */
const LANGUAGE_OF_PAGE = 'de';

/** What is known on a page in one language; those of other languages are learnt only where such texts stand. */
function phrasesOfPage({ PACKS_OF_EVERY_TEXT, PhraseBook, packsOf, phraseTables }: typeof Detector) {
  const packs = packsOf(phraseTables());
  const known = [...PACKS_OF_EVERY_TEXT, LANGUAGE_OF_PAGE];
  return new PhraseBook().learnAll(Object.fromEntries(known.map((name) => [name, packs[name] ?? []])));
}

/** The same tables with every other phrase. */
function everyOther(tables: ReturnType<typeof Detector.phraseTables>): typeof tables {
  let count = 0;
  return tables.map((table) => ({
    ...table,
    groups: table.groups.map((group) => ({
      ...group,
      phrases: group.phrases.filter(() => count++ % 2 === 0),
    })),
  }));
}

function joined(texts: readonly string[], together: number): string[] {
  const long: string[] = [];
  for (let at = 0; at < texts.length; at += together) long.push(texts.slice(at, at + together).join('\n'));
  return long;
}

const SLOT_PATTERNS: Readonly<Record<string, string>> = {
  '{n}': '\\d+',
  '{name}': '\\S+',
  '{code}': '[A-Z\\d_-]{3,24}',
  '{x}': '\\S+(?:\\s\\S+){0,5}?',
  '{who}': '@[\\w.]+',
};

/** A phrase as a regular expression, as one would write it by hand: its words with space or nothing between. */
function patternOf(phrase: string): string {
  return phrase
    .replace(/[\^$]/g, '')
    .split(/(\{(?:n|name|code|x|who)\}|[()|])/)
    .map((part) => {
      if (part === '(') return '(?:';
      if (part === ')' || part === '|') return part;
      return SLOT_PATTERNS[part] ?? part.replace(/[.*+?\\{}[\]]/g, '\\$&').replace(/\s+/g, '\\s*');
    })
    .join('');
}
