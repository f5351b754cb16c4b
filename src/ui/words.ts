import { directionOf } from './direction';
import { isolate } from './quotes';

/** The messages of one language: key to text, as `PageContext.words` carries them. */
export type WordTable = Readonly<Record<string, string>>;

/** One message as `_locales/<language>/messages.json` has it. */
export interface LocaleMessage {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string; readonly example?: string }>>;
}

export type Substitutions = Readonly<Record<string, string | number>>;

/** Words of one language. */
export interface Words {
  /**
   * The text of `key` with `$NAME$` filled from `subs` (`{name: …}`, in any case).
   *
   * With a number `count` among `subs`, `key_one`, `key_other` … is taken by the language's plural rules
   * (CLDR, through `Intl.PluralRules`), and the number is written the language's way. A missing key gives
   * the key itself, so that the hole is seen and nothing breaks; a missing substitution stays as it is.
   * Text that may run the other way than the sentence is set apart, so that it moves no word around it.
   */
  say(key: string, subs?: Substitutions): string;
  /** Whether the table has the key, alone or in a plural form. */
  has(key: string): boolean;
  readonly locale: string;
}

/** Hebrew, Arabic, Syriac and Thaana, and the presentation forms of the first two. */
const RIGHT_TO_LEFT_TEXT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Makes `say` for a table. A locale that `Intl` refuses falls back to English rules for numbers. */
export function createWords(table: WordTable, locale: string): Words {
  const supported = supportedLocale(locale);
  const plurals = new Intl.PluralRules(supported);
  const numbers = new Intl.NumberFormat(supported);
  const rightToLeft = directionOf(supported) === 'rtl';
  const own = (key: string): string | undefined => (Object.hasOwn(table, key) ? table[key] : undefined);

  function template(key: string, subs: Substitutions): string | undefined {
    const count = subs['count'];
    const plural =
      typeof count === 'number' ? (own(`${key}_${plurals.select(count)}`) ?? own(`${key}_other`)) : undefined;
    return plural ?? own(key);
  }

  return {
    locale: supported,
    has: (key) => own(key) !== undefined || own(`${key}_other`) !== undefined,
    say(key, subs = {}) {
      const text = template(key, subs);
      if (text === undefined) return key;
      const byName = new Map(Object.entries(subs).map(([name, value]) => [name.toLowerCase(), value]));
      return text.replace(/\$(\w{1,40})\$/g, (whole, name: string) => {
        const value = byName.get(name.toLowerCase());
        if (value === undefined) return whole;
        if (typeof value === 'number') return numbers.format(value);
        return rightToLeft !== RIGHT_TO_LEFT_TEXT.test(value) ? isolate(value) : value;
      });
    },
  };
}

/**
 * A word table from a Chrome message file. Placeholder declarations stay with the browser's own reader:
 * `$NAME$` in the text is enough for `createWords`.
 */
export function wordTable(messages: Readonly<Record<string, LocaleMessage>>): WordTable {
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}

function supportedLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replace('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}
