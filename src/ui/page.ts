import { LANGUAGES, type Language, type Theme } from '../settings/settings';
import { directionOf } from './direction';
import { localeTag, resolveLanguage, tableFor } from './tables';
import { tokensCss } from './tokens';
import { createWords, type Words, wordTable } from './words';

const made = new Map<Language, Words>();

/** The words for a language setting; `browserLanguage` (BCP 47) decides when the setting is `auto`. */
export function wordsFor(setting: Language | 'auto', browserLanguage: string): Words {
  const language = resolveLanguage(setting, browserLanguage);
  let words = made.get(language);
  if (!words) {
    words = createWords(wordTable(tableFor(language)), localeTag(language));
    made.set(language, words);
  }
  return words;
}

/** Chinese is told apart by its script, which people choose by, not by a country. */
const SCRIPTS: ReadonlyMap<string, string> = new Map([
  ['zh_CN', 'zh-Hans'],
  ['zh_TW', 'zh-Hant'],
]);

/** What each finished language calls itself, for a list to choose from. */
export function languageNames(): readonly { readonly id: Language; readonly name: string }[] {
  return LANGUAGES.map((id) => {
    const tag = SCRIPTS.get(id) ?? localeTag(id);
    return { id, name: new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag };
  });
}

/** Gives one of our own pages the tokens, once. The page's policy allows no inline style, so they are adopted. */
export function adoptTokens(document: Document): void {
  const view = document.defaultView;
  if (!view || !('adoptedStyleSheets' in document)) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(tokensCss(':root'));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Makes the page speak the language and wear the theme. */
export function dressPage(root: HTMLElement, locale: string, theme: Theme): void {
  root.lang = locale;
  root.dir = directionOf(locale);
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}
