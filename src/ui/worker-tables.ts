import type { Language } from '../settings/settings';
import type { MessageTable } from './tables';

// A service worker can load nothing later. So it carries every language, and only what it says itself or hands to pages
// (`tools/build/words.ts`), as a text each that is read when its language is wanted.
const files = import.meta.glob<string>('../../public/_locales/*/messages.json', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The messages that the background has use for. Throws when the language has none, which is a packaging bug. */
export function workerTableFor(language: Language): MessageTable {
  const text = files[`../../public/_locales/${language}/messages.json`];
  if (text === undefined) throw new Error(`No messages.json for ${language}`);
  return JSON.parse(text) as MessageTable;
}
