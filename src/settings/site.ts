import { getDomain } from 'tldts';

/**
 * The site that levels are kept by: the registrable host of a web address (`www.shop.co.uk` gives
 * `shop.co.uk`). A host on a shared suffix is a site of its own (`somebody.blogspot.com`), as is a bare
 * host name or address. Null for what isn't on the web.
 *
 * Carries the public suffix list: for the background and the extension's own pages, not for content.
 */
export function siteOf(url: string): string | null {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return null;
  }
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return null;
  const host = parsed.hostname.replace(/\.$/, '');
  return getDomain(host, { allowPrivateDomains: true }) ?? (host || null);
}
