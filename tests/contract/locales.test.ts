import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/settings/settings';
import { LATIN_NAMES, OTHER_SCRIPTS, SAME_AS_ENGLISH } from './locale-exceptions';

const root = resolve(import.meta.dirname, '../..');
const locales = join(root, 'public/_locales');

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

type Table = Readonly<Record<string, Message>>;

const tables = new Map<string, Table>(
  readdirSync(locales).map((language) => [
    language,
    JSON.parse(readFileSync(join(locales, language, 'messages.json'), 'utf8')) as Table,
  ]),
);
const english = tables.get('en') ?? {};
const others = [...tables].filter(([language]) => language !== 'en');

const PLURAL = /_(?:zero|one|two|few|many|other)$/;

/** A key without its plural form. */
const stem = (key: string) => key.replace(PLURAL, '');

/** How many numbers up to 200 a plural form stands for. */
function numbersOf(form: string, language: string): number {
  const rules = new Intl.PluralRules(language.replace('_', '-'));
  return Array.from({ length: 200 }, (_, number) => number).filter((number) => rules.select(number) === form)
    .length;
}

/** Words that stand where room is short: buttons, chips, choices in a row. */
const TIGHT =
  /^(?:overlay_(?:act|short|mark)_(?!label$)\w+|check_in_\w+|level_[a-z]+|theme_\w+|ui_\w+|popup_(?:always_look|buy|keep|keep_waiting|let_go|look_once|skip|restore|select_done|early_buy|early_wait|edit_save|edit_discard))$/;

/** About how wide a text is drawn: letters of Chinese, Japanese and Korean take two places, vowel signs none. */
function widthOf(text: string): number {
  const wide =
    text.match(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/g) ?? [];
  const none = text.match(/\p{Mn}/gu) ?? [];
  return text.length + wide.length - none.length;
}

const named = (message: string) => [...message.matchAll(/\$(\w{1,40})\$/g)].map(([, name]) => name ?? '');

const sources = ['src', 'manifest.json'].flatMap((entry) =>
  entry.endsWith('.json')
    ? [readFileSync(join(root, entry), 'utf8')]
    : readdirSync(join(root, entry), { withFileTypes: true, recursive: true })
        .filter((file) => file.isFile() && /\.tsx?$/.test(file.name))
        .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8')),
);

/** Every quoted word in the sources, and every beginning of a template such as `level_${level}`. */
const words = new Set<string>();
const beginnings = new Set<string>();
for (const source of sources) {
  for (const [, word] of source.matchAll(/['"`](\w{3,80})['"`]/g)) words.add(word ?? '');
  for (const [, key] of source.matchAll(/__MSG_(\w{1,80})__/g)) words.add(key ?? '');
  for (const [, beginning] of source.matchAll(/`([a-z]\w{1,60})\$\{/g)) beginnings.add(beginning ?? '');
}

/** The overlay says its keys without their prefix, through a `say` of its own. */
const PREFIXED = ['overlay_'];
for (const prefix of PREFIXED) beginnings.delete(prefix);

function isUsed(key: string): boolean {
  const short = PREFIXED.filter((prefix) => key.startsWith(prefix)).map((prefix) => key.slice(prefix.length));
  return [key, stem(key), ...short, ...short.map(stem)].some(
    (name) => words.has(name) || [...beginnings].some((beginning) => name.startsWith(beginning)),
  );
}

describe('the words of the interface', () => {
  it('has a file for each finished language, and a finished language for each file', () => {
    expect([...tables.keys()].sort()).toEqual([...LANGUAGES].sort());
  });

  it.each(others)('has in %s what English has', (language, table) => {
    const categories = new Intl.PluralRules(language.replace('_', '-')).resolvedOptions().pluralCategories;
    const expected = Object.keys(english).flatMap((key) =>
      PLURAL.test(key) ? [...categories.map((category) => `${stem(key)}_${category}`), key] : [key],
    );
    expect(Object.keys(table).sort()).toEqual([...new Set(expected)].sort());
  });

  it.each(others)('fills in the same things in %s as in English', (language, table) => {
    const differing = Object.entries(table).filter(([key, { message }]) => {
      const original = named(english[key]?.message ?? english[`${stem(key)}_other`]?.message ?? '');
      // A form that stands for one number only may say it as a word, or leave it out.
      const form = PLURAL.exec(key)?.[0].slice(1);
      const mayOmit = form !== undefined && numbersOf(form, language) === 1 ? ['COUNT'] : [];
      const has = named(message);
      return (
        has.some((name) => !original.includes(name)) ||
        original.some((name) => !has.includes(name) && !mayOmit.includes(name))
      );
    });
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it.each([...tables])(
    'declares in %s every placeholder it uses, for the browser’s own reader',
    (_language, table) => {
      const undeclared = Object.entries(table).filter(([, { message, placeholders = {} }]) => {
        const declared = Object.keys(placeholders);
        return named(message).some((name) => !declared.includes(name.toLowerCase()));
      });
      expect(undeclared.map(([key]) => key)).toEqual([]);
    },
  );

  it.each([...tables])('leaves nothing empty, padded or overlong in %s', (_language, table) => {
    const odd = Object.entries(table).filter(([key, { message }]) => {
      const original = english[key]?.message.length ?? message.length;
      return message.trim() !== message || message === '' || message.length > 2.2 * original + 20;
    });
    expect(odd.map(([key]) => key)).toEqual([]);
    expect(table['extension_name']?.message.length).toBeLessThanOrEqual(45);
    expect(table['extension_description']?.message.length).toBeLessThanOrEqual(132);
  });

  it.each(others)('says everything in %s in its own words', (language, table) => {
    const allowed = Object.keys({ ...SAME_AS_ENGLISH['*'], ...SAME_AS_ENGLISH[language] });
    const same = Object.entries(table)
      .filter(([key, { message }]) => message === english[key]?.message)
      .map(([key]) => key);
    expect(same.filter((key) => !allowed.includes(key))).toEqual([]);
    const stale = Object.keys(SAME_AS_ENGLISH[language] ?? {}).filter((key) => !same.includes(key));
    expect(stale).toEqual([]);
  });

  it.each(others.filter(([language]) => OTHER_SCRIPTS.has(language)))(
    'has in %s no word in Latin letters but names',
    (_language, table) => {
      const left = Object.entries(table).flatMap(([key, { message }]) =>
        [...message.replace(/\$\w{1,40}\$/g, '').matchAll(/[A-Za-z]{2,40}/g)]
          .filter(([word]) => !LATIN_NAMES.has(word))
          .map(([word]) => `${key}: ${word}`),
      );
      expect(left).toEqual([]);
    },
  );

  it.each(others)('keeps words short in %s where room is short', (_language, table) => {
    const long = Object.entries(table).filter(
      ([key, { message }]) =>
        TIGHT.test(key) && widthOf(message) > 1.6 * widthOf(english[key]?.message ?? '') + 10,
    );
    expect(long.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });

  it('has no words that nobody says', () => {
    expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('says nothing that is not in the tables', () => {
    const families = new Set(Object.keys(english).map((key) => key.split('_')[0]));
    const keys = new Set(Object.keys(english).flatMap((key) => [key, stem(key)]));
    const said = sources.flatMap((source) =>
      [...source.matchAll(/\bsay\(\s*'(\w{3,80})'/g)].map(([, key]) => key ?? ''),
    );
    const missing = said.filter((key) => families.has(key.split('_')[0]) && !keys.has(key));
    const unknown = said.filter(
      (key) => !families.has(key.split('_')[0]) && !PREFIXED.some((prefix) => keys.has(`${prefix}${key}`)),
    );
    expect([...missing, ...unknown]).toEqual([]);
  });

  it('never bends a span of time in German: the browser writes it one way, “3 Tage”', () => {
    const bent = /\b(?:an|aus|bei|in|mit|nach|seit|von|vor|zu|innerhalb) \$SPAN\$/i;
    const german = Object.values(tables.get('de') ?? {}).map(({ message }) => message);
    expect(german.filter((message) => bent.test(message))).toEqual([]);
  });

  it('accuses nobody', () => {
    const harsh = new RegExp(
      [
        /\billeg|\bilegal|\billég|\bhidden ad|\bhonest|\bscam|\bfraud|\bliar|schleichwerbung|betrug|\behrlich/,
        /estafa|engañ|mentir|golpe|fraude|arnaque|tromp|truff|inganna|欺骗|违法|骗|詐|違法|騙|嘘|불법|사기/,
        /незакон|обман|мошен|dolandır|yasa\s?dışı|penipu|bohong|احتيال|خداع|غش|غير قانوني|كاذب/,
      ]
        .map(({ source }) => source)
        .join('|'),
      'i',
    );
    const found = [...tables].flatMap(([language, table]) =>
      Object.entries(table)
        .filter(([, { message }]) => harsh.test(message))
        .map(([key]) => `${language}: ${key}`),
    );
    expect(found).toEqual([]);
  });
});
