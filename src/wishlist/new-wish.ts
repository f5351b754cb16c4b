import { cleanLink, inspectLink } from '../detect/link-inspection';
import type { Verdict } from '../detect/verdict';
import { type ItemKey, itemKey, partKey } from './item';
import { LIMITS } from './limits';
import { plainTitle } from './plain-title';
import type { NewWish, Price, Provenance } from './wish';

/** A thing as a page shows it. Nothing of it is trusted. */
export interface Sighting {
  readonly title: string;
  /** The address it stands at, or the link that leads there, as it was found; null when there is none. */
  readonly href: string | null;
  /** Whether somebody put that link there; the page's own address says nothing of who recommends it. */
  readonly isLink: boolean;
  /** There when the page may name several things at one address: then the name tells them apart. */
  readonly oneOfSeveral?: boolean;
  readonly price: number | null;
  /** ISO 4217, upper case; null when unknown. */
  readonly currency: string | null;
  /** The page or post that it was seen on. */
  readonly page: { readonly url: string; readonly platform: string };
  /** Who recommends it there, if anybody does. */
  readonly source: {
    readonly creator: string | null;
    readonly verdict: Pick<Verdict, 'relations' | 'disclosure' | 'sheepsClothing'>;
    /** Id of the program in the post's links, where it is not in `href`. */
    readonly program?: string | null;
  } | null;
}

/** A wish, and the key its item is known by. */
export interface NewItem {
  readonly wish: NewWish;
  readonly itemKey: ItemKey | null;
}

/**
 * What is kept of a sighting; null when it has no name.
 *
 * The link is the clean one. Where only a paid link is known, nothing is better than sending the person through it
 * later, so the address of the page stands in: there they find the thing again.
 */
export function newItem(sighting: Sighting): NewItem | null {
  const { title, href, isLink, oneOfSeveral = false, price, currency, page, source } = sighting;
  const name = plainTitle(title);
  if (name === '') return null;
  const met = keptAddress(cleanLink(page.url) ?? page.url);
  const link = href === null || keptAddress(href) === null ? null : inspectLink(href);
  const provenance: Provenance = {
    url: met,
    platform: page.platform,
    creator: source?.creator?.slice(0, LIMITS.creator) ?? null,
    ...connectionOf(source, isLink && link?.earns === false),
    program: isLink ? (link?.program ?? null) : (source?.program ?? null),
    payee: (isLink && link?.payee?.slice(0, LIMITS.id)) || null,
  };
  const shown = link === null ? met : href;
  const key = shown === null ? null : itemKey(link, shown);
  return {
    wish: {
      title: name,
      url: keptAddress(link?.clean ?? null) ?? met,
      price: priceOf(price, currency),
      provenance,
    },
    itemKey: key !== null && oneOfSeveral ? partKey(key, name) : key,
  };
}

/**
 * What ties the one who recommends it to the thing. Another link of the post may earn: of one that pays nobody that is
 * not to be said.
 */
function connectionOf(
  source: Sighting['source'],
  paysNobody: boolean,
): Pick<Provenance, 'relations' | 'disclosure' | 'sheepsClothing'> {
  const all = source?.verdict.relations ?? [];
  const relations = paysNobody ? all.filter((relation) => relation !== 'affiliate') : all;
  if (source === null || (paysNobody && relations.length === 0))
    return { relations: [], disclosure: 'not-applicable', sheepsClothing: false };
  const { disclosure, sheepsClothing } = source.verdict;
  return { relations, disclosure, sheepsClothing };
}

function priceOf(amount: number | null, currency: string | null): Price | null {
  return amount !== null && amount >= 0 && currency !== null && /^[A-Z]{3}$/.test(currency)
    ? { amount, currency }
    : null;
}

/** An address of the web that is short enough to be kept, or null. */
function keptAddress(href: string | null): string | null {
  if (href === null || href.length > LIMITS.url) return null;
  try {
    return /^https?:$/.test(new URL(href).protocol) ? href : null;
  } catch {
    return null;
  }
}
