import type { Instant } from '../shared/clock';
import type { Level, Settings, Spotting, SummarySettings, Theme } from './settings';

/** The part of the settings that matters to one page. */
export interface Applying {
  readonly level: Level;
  readonly spotting: Spotting;
  readonly theme: Theme;
  /** ISO 3166-1 alpha-2; null when unknown: then the strictest disclosure rule applies. */
  readonly country: string | null;
  /** Where the summary stands; null when there is to be none. */
  readonly summary: SummaryPlace | null;
  readonly holdBuys: boolean;
  /** Nothing is looked at before this; null when it is. */
  readonly restUntil: Instant | null;
}

/** Where the summary stands on a page. */
export type SummaryPlace = Omit<SummarySettings, 'on' | 'offOn'>;

/**
 * What applies on a site.
 *
 * @param site as `siteOf` gives it; null (no web page) is never looked at
 * @param now the level is `off` while a rest lasts
 * @param region the browser's region, for the country `auto`; null when it doesn't say
 */
export function applyingTo(
  settings: Settings,
  site: string | null,
  region: string | null,
  now: Instant,
): Applying {
  const { on, offOn, ...place } = settings.summary;
  const restUntil = restingUntil(settings, now);
  return {
    level: restUntil === null ? levelOn(settings, site) : 'off',
    summary: on && site !== null && !offOn.includes(site) ? place : null,
    holdBuys: settings.holdBuys,
    restUntil,
    spotting: settings.spotting,
    theme: settings.theme,
    country: settings.country === 'auto' ? region : settings.country,
  };
}

/** When the rest that the person asked for is over; null when none lasts. */
export function restingUntil({ restUntil }: Settings, now: Instant): Instant | null {
  return restUntil !== null && now < restUntil ? restUntil : null;
}

/** The site's own level, else the general one. */
export function levelOn(settings: Settings, site: string | null): Level {
  if (site === null) return 'off';
  // Sites come from pages: one called `constructor` must not find anything of ours.
  const own = Object.hasOwn(settings.siteLevels, site) ? settings.siteLevels[site] : undefined;
  return own ?? settings.level;
}

/**
 * The region in the first language tag that has one (`['de', 'de-AT']` gives `AT`); null when none has.
 * A region isn't guessed from a language: German is written in four countries with four sets of rules.
 */
export function regionOf(languages: readonly string[]): string | null {
  for (const tag of languages) {
    try {
      const { region } = new Intl.Locale(tag);
      if (region && /^[A-Z]{2}$/.test(region)) return region;
    } catch {
      // Not a language tag; the next may be one.
    }
  }
  return null;
}
