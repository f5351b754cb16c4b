import * as v from 'valibot';
import { DAY, HOUR } from '../shared/clock';
import { failure, type Result, success } from '../shared/result';
import { DEFAULTS } from './defaults';
import { LANGUAGES, type Level, type Settings } from './settings';

/** More sites than this have no level of their own. */
const MOST_SITES = 2000;

const LEVELS = ['off', 'quiet', 'marks', 'pause'] as const satisfies readonly Level[];

/** A registrable host, in the form that `siteOf` gives. */
export const SITE = v.pipe(v.string(), v.maxLength(253), v.regex(/^[\da-z\u0080-\uffff.:[\]-]+$/));
export const LEVEL = v.picklist(LEVELS);

const spotting = v.strictObject({
  affiliate: v.boolean(),
  paid: v.boolean(),
  code: v.boolean(),
  gifted: v.boolean(),
  platformAd: v.boolean(),
  sheepsClothing: v.boolean(),
  pressure: v.boolean(),
});

// The same bounds as a wish's own period; options ask again before anything under a day.
const period = v.pipe(v.number(), v.safeInteger(), v.minValue(HOUR), v.maxValue(366 * DAY));
const amount = v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e12)));

const coolingByPrice = v.pipe(
  v.strictObject({ on: v.boolean(), low: amount, cheapFor: period, high: amount, dearFor: period }),
  v.check(({ low, high }) => low === null || high === null || low <= high),
);

/** The longest question in a person's own words, in UTF-16 units: a card has room for two or three lines. */
export const LONGEST_QUESTION = 120;
/** More questions of one's own are a questionnaire. */
export const MOST_OWN_QUESTIONS = 50;
/** The bank has a little over a hundred questions; all of them, and all own ones, can be turned off or edited. */
const MOST_QUESTIONS = 400;

const questionId = v.pipe(v.string(), v.regex(/^[a-z][\d._a-z]{0,39}$/));
const questionText = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(LONGEST_QUESTION));
const questions = v.strictObject({
  off: v.pipe(v.array(questionId), v.maxLength(MOST_QUESTIONS)),
  own: v.pipe(
    v.array(v.strictObject({ id: v.pipe(v.string(), v.regex(/^own\.[\da-z]{1,12}$/)), text: questionText })),
    v.maxLength(MOST_OWN_QUESTIONS),
    v.check((own) => new Set(own.map(({ id }) => id)).size === own.length),
  ),
  edited: v.pipe(
    v.custom<Record<string, unknown>>(
      (value) => typeof value === 'object' && value !== null && Object.keys(value).length <= MOST_QUESTIONS,
    ),
    v.record(questionId, questionText),
  ),
});

/** An amount of money; nothing and less than nothing are no pay. */
const money = v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0.01), v.maxValue(1e12)));

/** Where the summary stands and how much of it is shown: what may be changed from a page. */
export const SUMMARY_PLACE = {
  on: v.boolean(),
  folded: v.boolean(),
  side: v.picklist(['start', 'end']),
  height: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
} as const;

const summary = v.strictObject({
  ...SUMMARY_PLACE,
  offOn: v.pipe(v.array(v.unknown()), v.maxLength(MOST_SITES), v.array(SITE)),
});

const minutes = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(24 * 60 - 1));

const fields = {
  level: v.picklist(['quiet', 'marks', 'pause']),
  siteLevels: v.pipe(
    v.custom<Record<string, unknown>>(
      (value) => typeof value === 'object' && value !== null && Object.keys(value).length <= MOST_SITES,
    ),
    v.record(SITE, LEVEL),
  ),
  summary,
  holdBuys: v.boolean(),
  restUntil: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  coolingOff: period,
  coolingByPrice,
  currency: v.union([v.literal('auto'), v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))]),
  spotting,
  language: v.picklist(['auto', ...LANGUAGES]),
  theme: v.picklist(['system', 'light', 'dark']),
  country: v.union([v.literal('auto'), v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))]),
  notify: v.boolean(),
  quietHours: v.strictObject({ on: v.boolean(), from: minutes, to: minutes }),
  countPosts: v.boolean(),
  questions,
  hourlyPay: money,
  monthlyFree: money,
  cardMemory: v.boolean(),
  singleKeys: v.boolean(),
};

/** A change to some settings. An unknown name or a value out of range refuses the whole change. */
export const SETTINGS_CHANGE = v.partial(v.strictObject(fields));

/** Settings that were read, and the names of those that had to be left at their defaults. */
export interface ParsedSettings {
  readonly settings: Settings;
  readonly ignored: readonly string[];
}

/**
 * Reads stored settings field by field: one that is broken, or that only a newer version knows, doesn't
 * cost the others. Nothing stored gives the defaults.
 *
 * @returns `not-settings` when `stored` is no object at all
 */
export function parseSettings(stored: unknown): Result<ParsedSettings, 'not-settings'> {
  if (stored === undefined) return success({ settings: DEFAULTS, ignored: [] });
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return failure('not-settings');

  const ignored: string[] = [];
  const read: Partial<Record<string, unknown>> = {};
  for (const [name, value] of Object.entries(stored)) {
    const field = Object.hasOwn(fields, name) ? fields[name as keyof Settings] : undefined;
    const parsed = field && v.safeParse(field, value);
    if (parsed?.success) read[name] = parsed.output;
    else ignored.push(name);
  }
  return success({ settings: { ...DEFAULTS, ...read } as Settings, ignored });
}

/**
 * The settings after a change, or `invalid` when any part of the change is.
 * `siteLevels` and `spotting` are replaced as a whole.
 */
export function changeSettings(settings: Settings, change: unknown): Result<Settings, 'invalid'> {
  const parsed = v.safeParse(SETTINGS_CHANGE, change);
  return parsed.success ? success({ ...settings, ...parsed.output }) : failure('invalid');
}

/**
 * The settings with one site's level set, or taken away with `level` null.
 * `invalid` when `site` is no registrable host, or when there are too many.
 */
export function changeSiteLevel(
  settings: Settings,
  site: string,
  level: Level | null,
): Result<Settings, 'invalid'> {
  const others = Object.entries(settings.siteLevels).filter(([name]) => name !== site);
  const siteLevels = Object.fromEntries(level === null ? others : [...others, [site, level]]);
  return changeSettings(settings, { siteLevels });
}
