import type { CardNews } from '../messages/protocol';
import { usualCooling } from '../settings/cooling-by-price';
import type { Settings } from '../settings/settings';
import { worthOf } from '../settings/worth';
import type { Store } from '../storage/store';
import type { ItemKey } from '../wishlist/item';
import type { Price } from '../wishlist/wish';
import type { Encounters } from './encounter-memory';

/** The card that was opened. */
export interface OpenedOn {
  readonly itemKey: ItemKey;
  readonly creator: string | null;
  readonly price: Price | null;
  /** The page's site; null for what is no web page. */
  readonly site: string | null;
  readonly privateWindow: boolean;
}

/**
 * What a card can add once it is open. In a private window, and where the person wants no such memory, nothing of
 * what was met before.
 */
export async function cardNews(
  { itemKey, creator, price, site, privateWindow }: OpenedOn,
  settings: Settings,
  region: string | null,
  store: Store,
  encounters: Encounters,
): Promise<CardNews> {
  const news: CardNews = {
    usual: usualCooling(settings, price, region),
    worth: worthOf(settings, price, region),
    cooling: null,
    creators: 0,
    creator: null,
  };
  if (privateWindow) return news;
  const cooling = await coolingWish(store, itemKey);
  if (!settings.cardMemory) return { ...news, cooling: cooling && { ...cooling, from: null } };
  const [creators, counts] = await Promise.all([
    encounters.creatorsOf(itemKey),
    site === null || creator === null ? null : encounters.countsOf(site, creator),
  ]);
  return { ...news, cooling, creators, creator: counts };
}

/** The wish for an item that waits, and through whom it was met. */
async function coolingWish(store: Store, itemKey: ItemKey): Promise<CardNews['cooling']> {
  const items = await store.items([itemKey]);
  const ids = items.ok ? (items.value.get(itemKey)?.wishes ?? []) : [];
  const wishes = await store.wishesOf(ids);
  if (!wishes.ok) return null;
  for (const { state, provenance } of wishes.value) {
    if (state.name === 'cooling') return { coolsAt: state.coolsAt, from: provenance.creator };
  }
  return null;
}
