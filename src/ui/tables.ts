import { LANGUAGES, type Language } from '../settings/settings';
import type { LocaleMessage } from './words';

/** All messages of one language by key. */
export type MessageTable = Readonly<Record<string, LocaleMessage>>;

/**
 * The language to show: the person's choice, else the finished language closest to the browser's.
 * `browserLanguage` is a BCP 47 tag such as `de-AT`; anything unknown or malformed gives English.
 */
export function resolveLanguage(setting: Language | 'auto', browserLanguage: string): Language {
  if (setting !== 'auto') return setting;
  const wanted = browserLanguage.replaceAll('_', '-').toLowerCase();
  const same = (tag: string) => LANGUAGES.find((language) => localeTag(language).toLowerCase() === tag);
  const near = wanted.startsWith('zh-') && TRADITIONAL.test(wanted) ? same('zh-tw') : undefined;
  return same(wanted) ?? near ?? LANGUAGES.find((language) => primary(language) === primary(wanted)) ?? 'en';
}

/** Chinese tags whose readers write traditional characters: by script, else by region. */
const TRADITIONAL = /-(?:hant|hk|mo|tw)\b/;

/** The first part of a language's id or tag: `pt` of `pt_BR` and of `pt-PT`. */
function primary(language: string): string {
  return language.toLowerCase().split(/[_-]/)[0] ?? '';
}

/** The BCP 47 tag of a language, for `lang` attributes and `Intl`. */
export function localeTag(language: Language): string {
  return language.replace('_', '-');
}
