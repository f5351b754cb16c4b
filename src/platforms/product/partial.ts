/** What one source says of the product of a page. */
export interface PartialProduct {
  readonly title: string;
  readonly price: number | null;
  /** ISO 4217 or null. */
  readonly currency: string | null;
  /** The price is the least of several: variants, sizes, sellers. */
  readonly from: boolean;
  /** As the page writes it, possibly relative. */
  readonly image: string | null;
  /** Who made it, as the page says; null when it does not. */
  readonly brand: string | null;
}

/** What sources may know of the page. */
export interface ShopPage {
  readonly document: Document;
  readonly url: URL;
  /** The currency of the country the page is made for; see `homeCurrency`. */
  readonly home: string | null;
}

/** Reads the product from one kind of data; null when the page has none of it. */
export type ProductSource = (page: ShopPage) => PartialProduct | null;

/** A price with its currency, as one offer states it. */
export interface OfferPrice {
  readonly price: number | null;
  readonly currency: string | null;
  readonly from: boolean;
}

/** The least of several offers; those without a price count only when none has one. */
export function leastOf(offers: readonly OfferPrice[]): OfferPrice | null {
  const priced = offers.filter(({ price }) => price !== null && price > 0);
  const first = priced[0];
  if (first === undefined) return offers[0] ?? null;
  const least = priced.reduce((best, one) => ((one.price ?? 0) < (best.price ?? 0) ? one : best), first);
  return { ...least, from: priced.some(({ price, from }) => from || price !== least.price) };
}
