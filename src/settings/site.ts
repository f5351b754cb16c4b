import { publicSuffixOf } from './public-suffix';

const ADDRESS = /^(?:\[.*\]|\d{1,3}(?:\.\d{1,3}){3})$/;

/** Whether a host, as `URL` gives it, is an address and no name. */
function isAddress(host: string): boolean {
  return ADDRESS.test(host);
}

/**
 * The part of a host that somebody has registered: `shop.co.uk` of `www.shop.co.uk`, `somebody.blogspot.com` of
 * itself. Null for an address, and for a host that is a public suffix or a bare name.
 */
export function registeredPart(host: string): string | null {
  if (isAddress(host)) return null;
  const { suffix } = publicSuffixOf(host);
  if (suffix.length >= host.length) return null;
  return host.slice(host.lastIndexOf('.', host.length - suffix.length - 2) + 1);
}

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
  return registeredPart(host) ?? (host || null);
}
