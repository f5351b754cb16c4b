import type { LinkVerdict } from '../detect/link';
import { SHOPS } from './shops';

/** Names one thing across pages and creators: a bare host, path and what tells variants apart. */
export type ItemKey = string;

/** Longer keys are cut and told apart by a checksum. UTF-16 units. */
export const LONGEST_KEY = 300;

/** Parameters that say how somebody came or what they searched, never what the thing is. */
const PASSING =
  /^(?:utm_|mtm_|pk_|pd_rd_|pf_rd_|ga_|hsa_|_)|^(?:ref|ref_|refid|referrer|referer|source|src|medium|campaign|share|shareid|sharer|tag|linkcode|ascsubtag|creative|psc|keywords|qid|sr|crid|sprefix|dib|dib_tag|spm|scm|algo_pvid|algo_exp_id|position|pos|click_key|click_sum|fbclid|gclid|gbraid|wbraid|dclid|msclkid|ttclid|twclid|yclid|igsh|igshid|si|feature|timestamp|session|sessionid|sid|mc_cid|mc_eid|epik|xsec_token|xsec_source|share_from_user_hidden|_branch_match_id)$/i;

/** Hosts that show the same page to another device. */
const DEVICE = /^(?:www\d?|m|mobile|amp)\./;

/**
 * The key of the thing a link leads to, for "not asked again".
 *
 * Two links of two creators to one product give the same key, and no key holds the identifier of anybody
 * who is paid. Where a link doesn't say where it leads, its own address is the key, so that two such links
 * are never taken for the same thing.
 *
 * @param verdict what the link says, or null for the address of a page
 * @param href the address as it stands; one that can't be read gives a key all the same
 */
export function itemKey(verdict: LinkVerdict | null, href: string): ItemKey {
  const known = verdict?.clean ?? verdict?.destination;
  if (known) return keyOf(known, () => true);
  const payee = verdict?.payee ?? null;
  return keyOf(href, (value) => payee === null || value !== payee);
}

/** The key of one of several things that a page names without leading to them. */
export function partKey(page: ItemKey, name: string): ItemKey {
  return bounded(`${page}#${checksum(name.toLowerCase())}`);
}

function keyOf(href: string, keep: (value: string) => boolean): ItemKey {
  let url: URL;
  try {
    url = new URL(href);
  } catch {
    return bounded(href.trim());
  }
  const host = url.hostname.toLowerCase().replace(DEVICE, '').replace(/\.$/, '');
  for (const shop of Object.values(SHOPS)) {
    const id = shop.host.test(host) ? shop.id.exec(url.pathname)?.[1] : undefined;
    // The country site of a shop sells its own goods; only a language in front of the name is the same shop.
    if (id) return `${host.replace(/^[a-z]{2,3}\.(?=aliexpress)|^smile\./, '')}/${id.toUpperCase()}`;
  }
  const path = url.pathname
    .split('/')
    .filter((part) => part !== '' && !/^ref=/i.test(part))
    .join('/');
  const params = [...url.searchParams]
    .filter(([name, value]) => !PASSING.test(name) && keep(value))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  return bounded(`${host}/${path}${params.length > 0 ? `?${params.join('&')}` : ''}`);
}

function bounded(key: string): ItemKey {
  if (key.length <= LONGEST_KEY) return key;
  // Only the head is read: a key is a name, and a page must not make it cost anything.
  return `${key.slice(0, LONGEST_KEY - 16)}~${checksum(key.slice(0, 8192))}~${key.length}`;
}

/** FNV-1a, 32 bit: enough to tell apart two long addresses with the same beginning. */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
