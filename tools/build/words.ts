import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { LocaleMessage } from '../../src/ui/words';

const LOCALES = fileURLToPath(new URL('../../public/_locales/', import.meta.url));

/** The messages that the background says itself, or hands to pages for the overlay. */
export const WORKER_KEYS =
  /^(?:(?:overlay|notice|toolbar|menu|saving|problem|waiting)_|popup_(?:already_cooling|done_keep)$)/;

const FILE = /\/public\/_locales\/(\w{1,20})\/messages\.json$/;
const WORKER_TABLES = fileURLToPath(new URL('../../src/ui/worker-tables.ts', import.meta.url));
/** What ids of the modules made here begin with: `WORDS/keys/worker`, `WORDS/de/page`. */
const WORDS = '\0words';

/** Which of the two parts a message is in: what the background has use for, or what pages of ours have besides. */
type Part = 'worker' | 'page';

/**
 * Puts the words into the package without what only translators need. Each language is in two parts, because the
 * background, which can load nothing later, carries a part of all: as texts, that are read when their language is
 * wanted. A part is its messages in the order of English, whose keys are there once for all.
 */
export function packedWords(): Plugin {
  return {
    name: 'packed-words',
    apply: 'build',
    enforce: 'pre',
    resolveId(source) {
      const file = FILE.exec(source);
      if (file !== null) return `${WORDS}/${file[1]}`;
      return source.startsWith(WORDS) ? source : null;
    },
    load(id) {
      if (id === WORKER_TABLES) return workerTables();
      if (!id.startsWith(WORDS)) return null;
      const [, language, part] = id.split('/');
      if (language === undefined) return READER;
      if (language === 'keys') return `export default '${keysOf(part as Part).join(' ')}'.split(' ');`;
      return part === undefined ? pageTable(language) : `export default ${textOf(language, part as Part)};`;
    },
  };
}

const READER = `export const table = (keys, text) => {
  const [texts, others] = JSON.parse(text);
  return Object.fromEntries([
    ...keys.flatMap((key, at) => texts[at] === 0 ? [] : [[key, { message: texts[at] }]]),
    ...Object.entries(others).map(([key, message]) => [key, { message }]),
  ]);
};`;

function messages(language: string): Record<string, LocaleMessage> {
  return JSON.parse(readFileSync(`${LOCALES}${language}/messages.json`, 'utf8'));
}

/** Keys of a part in the order of their texts. */
function keysOf(part: Part): string[] {
  return Object.keys(messages('en')).filter((key) => partOf(key) === part);
}

function partOf(key: string): Part {
  return WORKER_KEYS.test(key) ? 'worker' : 'page';
}

/** A part of a language as a literal: JSON of its texts, and of the plural forms that English has no use for. */
function textOf(language: string, part: Part): string {
  const own = messages(language);
  const keys = keysOf(part);
  const texts = keys.map((key) => own[key]?.message ?? 0);
  const others = Object.entries(own).filter(([key]) => partOf(key) === part && !keys.includes(key));
  const more = Object.fromEntries(others.map(([key, { message }]) => [key, message]));
  return JSON.stringify(JSON.stringify([texts, more]));
}

/** All messages of a language, for a page that shows it. */
function pageTable(language: string): string {
  return `import { table } from '${WORDS}';
    import workerKeys from '${WORDS}/keys/worker';
    import pageKeys from '${WORDS}/keys/page';
    import worker from '${WORDS}/${language}/worker';
    export default { ...table(workerKeys, worker), ...table(pageKeys, ${textOf(language, 'page')}) };`;
}

/** What `src/ui/worker-tables.ts` does, with the background's part of every language. */
function workerTables(): string {
  const languages = readdirSync(LOCALES).sort();
  return `import { table } from '${WORDS}';
    import keys from '${WORDS}/keys/worker';
    ${languages.map((language) => `import ${language} from '${WORDS}/${language}/worker';`).join('\n')}
    const texts = { ${languages.join(', ')} };
    export const workerTableFor = (language) => {
      const text = texts[language];
      if (text === undefined) throw new Error('No words for ' + language);
      return table(keys, text);
    };`;
}
