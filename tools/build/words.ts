import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { LocaleMessage } from '../../src/ui/words';

const LOCALES = fileURLToPath(new URL('../../public/_locales/', import.meta.url));

/** The messages that the background says itself, or hands to pages for the overlay. */
export const WORKER_KEYS =
  /^(?:(?:overlay|notice|toolbar|menu|saving|problem|waiting)_|popup_(?:already_cooling|done_keep)$)/;

const FILE = /\/public\/_locales\/(\w{1,20})\/messages\.json(\?raw)?$/;
const KEYS = '\0words';

/**
 * Puts the words into the package without what only translators need. A table for a page is its texts in the order of
 * English, whose keys are there once for all; the background's is a text (see `src/ui/worker-tables.ts`).
 */
export function packedWords(): Plugin {
  return {
    name: 'packed-words',
    apply: 'build',
    enforce: 'pre',
    resolveId(source) {
      const file = FILE.exec(source);
      if (file !== null) return `${KEYS}/${file[1]}${file[2] === undefined ? '' : '/worker'}`;
      return source === KEYS ? source : null;
    },
    load(id) {
      if (!id.startsWith(KEYS)) return null;
      if (id === KEYS) {
        return `const keys='${Object.keys(messages('en')).join(' ')}'.split(' ');
          export const table = (texts, others) => Object.fromEntries([
            ...keys.flatMap((key, at) => texts[at] === 0 ? [] : [[key, { message: texts[at] }]]),
            ...Object.entries(others).map(([key, message]) => [key, { message }]),
          ]);`;
      }
      const [, language = '', worker] = id.split('/');
      return worker === undefined ? pageTable(language) : workerText(language);
    },
  };
}

function messages(language: string): Record<string, LocaleMessage> {
  return JSON.parse(readFileSync(`${LOCALES}${language}/messages.json`, 'utf8'));
}

function pageTable(language: string): string {
  const own = messages(language);
  const keys = Object.keys(messages('en'));
  const texts = keys.map((key) => own[key]?.message ?? 0);
  // Plural forms that English has no use for.
  const others = Object.entries(own).filter(([key]) => !keys.includes(key));
  const more = Object.fromEntries(others.map(([key, { message }]) => [key, message]));
  return `import { table } from '${KEYS}';
    export default table(${JSON.stringify(texts)}, ${JSON.stringify(more)});`;
}

function workerText(language: string): string {
  const wanted = Object.entries(messages(language)).filter(([key]) => WORKER_KEYS.test(key));
  const table = Object.fromEntries(wanted.map(([key, { message }]) => [key, { message }]));
  return `export default ${JSON.stringify(JSON.stringify(table))};`;
}
