import type { Language } from '../settings/settings';
import type { MessageTable } from './tables';

// In the package, because `i18n.getMessage` knows only the browser's own language, and the person may choose another.
// A file for each, so that a page loads the one it shows; the background can't, see `worker-tables.ts`.
const files = import.meta.glob<MessageTable>('../../public/_locales/*/messages.json', { import: 'default' });

const loaded = new Map<Language, MessageTable>();
const NONE: MessageTable = {};

/** Loads the messages of a finished language. Rejected when its file can't be had. */
export async function loadTable(language: Language): Promise<void> {
  if (loaded.has(language)) return;
  const load = files[`../../public/_locales/${language}/messages.json`];
  if (!load) throw new Error(`No messages.json for ${language}`);
  loaded.set(language, await load());
}

/** The messages of a language that was loaded; of another none, so that keys are seen in their place. */
export function tableFor(language: Language): MessageTable {
  return loaded.get(language) ?? NONE;
}
