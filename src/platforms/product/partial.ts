/** What one source says of the product of a page. */
export interface PartialProduct {
  readonly title: string;
  readonly price: number | null;
  /** ISO 4217 or null. */
  readonly currency: string | null;
  /** As the page writes it, possibly relative. */
  readonly image: string | null;
}

/** Reads the product from one kind of data; null when the page has none of it. */
export type ProductSource = (document: Document, url: URL) => PartialProduct | null;
