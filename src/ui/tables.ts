import { LANGUAGES, type Language } from '../settings/settings';
import type { LocaleMessage } from './words';

/** All messages of one language by key. */
export type MessageTable = Readonly<Record<string, LocaleMessage>>;

// Bundled, because `i18n.getMessage` knows only the browser's own language, and the person may choose another.
const files = import.meta.glob<MessageTable>('../../public/_locales/*/messages.json', {
  eager: true,
  import: 'default',
});

/** The messages of one finished language. Throws when its file is missing, which is a packaging bug. */
export function tableFor(language: Language): MessageTable {
  const table = files[`../../public/_locales/${language}/messages.json`];
  if (!table) throw new Error(`No messages.json for ${language}`);
  return table;
}

/**
 * The language to show: the person's choice, else the finished language closest to the browser's.
 * `browserLanguage` is a BCP 47 tag such as `de-AT`; anything unknown or malformed gives English.
 */
export function resolveLanguage(setting: Language | 'auto', browserLanguage: string): Language {
  if (setting !== 'auto') return setting;
  const wanted = browserLanguage.toLowerCase().replaceAll('_', '-').split('-');
  const exact = LANGUAGES.find((language) => language.toLowerCase().replace('_', '-') === wanted.join('-'));
  return exact ?? LANGUAGES.find((language) => language.toLowerCase().split('_')[0] === wanted[0]) ?? 'en';
}

/** The BCP 47 tag of a language, for `lang` attributes and `Intl`. */
export function localeTag(language: Language): string {
  return language.replace('_', '-');
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

/** The writing direction of a BCP 47 tag. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(tag.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
