/**
 * The match pattern that covers a site and all hosts below it, for the browser's question about access.
 * An IP address has no hosts below it, and patterns with a star before one are refused.
 */
export function accessPattern(site: string): string {
  const address = site.startsWith('[') || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(site);
  return address || !site.includes('.') ? `*://${site}/*` : `*://*.${site}/*`;
}
