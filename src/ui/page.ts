import { LANGUAGES, type Language, type Theme } from '../settings/settings';
import { directionOf } from './direction';
import { loadTable, tableFor } from './page-tables';
import { localeTag, type MessageTable, resolveLanguage } from './tables';
import { tokensCss } from './tokens';
import { createWords, type Words, wordTable } from './words';

const made = new WeakMap<MessageTable, Words>();

/**
 * The words for a language setting; `browserLanguage` (BCP 47) decides when the setting is `auto`. They have to be
 * there, see `worded`.
 */
export function wordsFor(setting: Language | 'auto', browserLanguage: string): Words {
  const language = resolveLanguage(setting, browserLanguage);
  const table = tableFor(language);
  let words = made.get(table);
  if (!words) {
    words = createWords(wordTable(table), localeTag(language));
    made.set(table, words);
  }
  return words;
}

/**
 * Makes of a listener for settings one that is called when the words of their language are there: for the newest only,
 * where settings come faster than words.
 */
export function worded<Shown extends { readonly language: Language | 'auto' }>(
  browserLanguage: string,
  listener: (settings: Shown) => void,
): (settings: Shown) => void {
  let newest: Shown | null = null;
  return (settings) => {
    newest = settings;
    const tell = () => {
      if (newest === settings) listener(settings);
    };
    // Without words the page still works, and its keys say what is missing.
    void loadTable(resolveLanguage(settings.language, browserLanguage)).then(tell, tell);
  };
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
