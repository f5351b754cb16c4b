/** The match pattern that stands for every site, as the manifest asks for it. */
export const EVERY_SITE = '*://*/*';

/** Which sites the browser lets us look at. All are match patterns such as `*://*.shop.example/*`. */
export interface Access {
  readonly everySite: boolean;
  /** Granted one by one, beyond the named platforms. */
  readonly sites: readonly string[];
  /** Named platforms that the browser, or the person in its settings, has closed to us. */
  readonly missing: readonly string[];
}

/**
 * Sorts out what the browser says it gives us access to.
 *
 * @param origins the granted match patterns
 * @param named those of the platforms that are looked at from the start
 */
export function readAccess(origins: readonly string[], named: readonly string[]): Access {
  const everySite = origins.some((origin) => origin === EVERY_SITE || origin === '<all_urls>');
  return {
    everySite,
    sites: everySite ? [] : origins.filter((origin) => !named.includes(origin)).sort(),
    missing: everySite ? [] : named.filter((pattern) => !origins.includes(pattern)),
  };
}

/**
 * The match pattern that covers a site and all hosts below it, for the browser's question about access.
 * An IP address has no hosts below it, and patterns with a star before one are refused.
 */
export function accessPattern(site: string): string {
  const address = site.startsWith('[') || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(site);
  return address || !site.includes('.') ? `*://${site}/*` : `*://*.${site}/*`;
}

/** The site in a match pattern: `*://*.shop.example/*` gives `shop.example`. */
export function siteInPattern(pattern: string): string {
  return pattern
    .replace(/^[^/]{1,10}:\/\//, '')
    .replace(/^\*\./, '')
    .replace(/\/\*?$/, '');
}

/** Whether a match pattern, as the browser grants them, stands for a web address. The scheme is not looked at. */
export function covers(pattern: string, url: string): boolean {
  if (pattern === EVERY_SITE || pattern === '<all_urls>') return true;
  if (!URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  const site = siteInPattern(pattern);
  return hostname === site || (pattern.includes('://*.') && hostname.endsWith(`.${site}`));
}
