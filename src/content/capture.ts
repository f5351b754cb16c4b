import type { Captured, Pointed } from '../messages/protocol';
import { buys } from '../platforms/product/buy-words';
import { productPlace } from '../platforms/product/place';
import { type Product, readProduct } from '../platforms/shop';
import { type NewItem, newItem, type Sighting } from '../wishlist/new-wish';
import { type MakeCanvas, pictureOf, smallPicture } from './picture';
import { inTree, linkAt, pictureAt, selectedIn } from './pointed-at';
import type { JudgedPost } from './subjects';

/** The page that something is kept from. */
export interface CapturePage {
  readonly document: Document;
  readonly url: URL;
  /** Id of the platform, for what stands in no post. */
  readonly platform: string;
  /** What was read and judged so far. */
  readonly posts: readonly JudgedPost[];
  /** What was under the pointer when the page's menu was opened last. */
  readonly under: Element | null;
  readonly makeCanvas: MakeCanvas;
}

/**
 * What the person pointed at, as it is kept: name, price, clean link, where and through whom it was met, and a small
 * picture. Only called after an act of the person's; it reads, and requests nothing.
 *
 * @returns null when nothing there has a name, or the page is not on the web
 */
export function capture(what: Pointed, page: CapturePage): Captured | null {
  try {
    return captured(what, page);
  } catch {
    // A page can put its own things where methods should be.
    return null;
  }
}

function captured(what: Pointed, page: CapturePage): Captured | null {
  const { document } = page;
  switch (what.kind) {
    case 'page':
      return ofPage(page);
    case 'here': {
      const words = selectedIn(document)?.words ?? '';
      if (words !== '') return ofSelection(words, page);
      const link = linkAt(document.activeElement, null, page);
      return link === null ? ofPage(page) : ofLink(link, null, page);
    }
    case 'link': {
      const link = linkAt(page.under, what.href, page);
      return link === null ? ofAddress(what.href, what.text, page) : ofLink(link, what.text, page);
    }
    case 'image': {
      const image = pictureAt(page.under, what.src, document);
      const link = what.href === null ? null : linkAt(image ?? page.under, what.href, page);
      return ofImage(image, link, what.href, page);
    }
    case 'selection':
      return ofSelection(what.text, page);
  }
}

/** The thing that the page is about: what it sells, else the page itself. */
function ofPage(page: CapturePage): Captured | null {
  const product = productOf(page);
  if (product !== null) return ofProduct(product, page);
  return withPicture(
    itemOf({ title: titleOf(page), href: page.url.href, isLink: false }, null, page),
    null,
    page,
  );
}

function ofProduct(product: Product, page: CapturePage): Captured | null {
  const { document } = page;
  const area = productPlace(document, page.url, product.title)?.area ?? null;
  const image = pictureOf(document, product.image, product.title, area);
  return withPicture(
    itemOf({ title: product.title, href: product.url, isLink: false, product }, null, page),
    image,
    page,
  );
}

/** A link: the page's own product when it leads there, else what it is called and where it leads. */
function ofLink(link: HTMLAnchorElement, words: string | null, page: CapturePage): Captured | null {
  const name = firstName([words, ...namesOf(link)]) ?? headingBy(link) ?? titleAround(link, page);
  const item = itemOf({ title: name, href: link.href, isLink: true }, link, page);
  const own = ownProduct(item, page);
  if (own !== null) return own;
  return withPicture(item, link.querySelector('img'), page);
}

function ofImage(
  image: HTMLImageElement | null,
  link: HTMLAnchorElement | null,
  href: string | null,
  page: CapturePage,
): Captured | null {
  // A link to the picture itself, in large, leads to no thing.
  const leads = href !== null && !/\.(?:jpe?g|png|webp|avif|gif)(?:$|[?#])/i.test(href);
  const product = leads ? null : productOf(page);
  const element = image ?? link;
  if (product !== null)
    return withPicture(
      itemOf({ title: product.title, href: product.url, isLink: false, product }, element, page),
      image,
      page,
    );
  const names = [image?.alt, captionOf(image), ...(link === null ? [] : namesOf(link))];
  const name =
    firstName(names) ??
    (element && headingBy(element)) ??
    (element ? titleAround(element, page) : titleOf(page));
  const item = itemOf(
    { title: name, href: leads ? href : null, isLink: leads, oneOfSeveral: !leads },
    element,
    page,
  );
  return ownProduct(item, page) ?? withPicture(item, image, page);
}

/** Words that were selected are the name; the link around them, or else the page, is where it is. */
function ofSelection(words: string, page: CapturePage): Captured | null {
  const place = selectedIn(page.document)?.place ?? page.under;
  const link = linkAt(place, null, page);
  const product = link === null ? productOf(page) : null;
  const href = link?.href ?? product?.url ?? null;
  const item = itemOf(
    {
      title: words,
      href,
      isLink: link !== null,
      oneOfSeveral: href === null,
      ...(product && { product }),
    },
    place,
    page,
  );
  if (product === null) return withPicture(item, link?.querySelector('img') ?? null, page);
  const area = productPlace(page.document, page.url, product.title)?.area ?? null;
  return withPicture(item, pictureOf(page.document, product.image, product.title, area), page);
}

/** A link that stands where we don't see it (a frame, a closed tree). */
function ofAddress(href: string, words: string | null, page: CapturePage): Captured | null {
  const name = firstName([words]) ?? titleOf(page);
  return withPicture(itemOf({ title: name, href, isLink: true }, null, page), null, page);
}

/** The product of the page, when that is what an item is. */
function ownProduct(item: NewItem | null, page: CapturePage): Captured | null {
  const product = item?.itemKey == null ? null : productOf(page);
  if (product === null) return null;
  const own = ofProduct(product, page);
  return own?.itemKey === item?.itemKey ? own : null;
}

interface Thing {
  readonly title: string;
  readonly href: string | null;
  /** See `Sighting`. */
  readonly isLink: boolean;
  readonly oneOfSeveral?: boolean;
  readonly product?: Product;
}

function itemOf(
  { title, href, isLink, oneOfSeveral = false, product }: Thing,
  at: Element | null,
  page: CapturePage,
): NewItem | null {
  const source = sourceOf(at, page);
  const sighting: Sighting = {
    title,
    href,
    isLink,
    oneOfSeveral,
    price: product?.price ?? null,
    currency: product?.currency ?? null,
    page: {
      url: source?.url ?? page.url.href,
      platform: source?.platform ?? page.platform,
    },
    source,
  };
  return newItem(sighting);
}

/** The post that an element stands in; for the page as a whole its first that earns. */
function sourceOf(at: Element | null, { posts }: CapturePage) {
  const judged =
    at === null
      ? posts.find(({ verdict }) => verdict.earns || verdict.sheepsClothing)
      : posts.find(({ post }) => inTree(post.element, at));
  if (judged === undefined) return null;
  const { post, verdict, links } = judged;
  const { creator, url, platform } = post.reading;
  return { creator, url, platform, verdict, program: links.find(({ earns }) => earns)?.program ?? null };
}

function withPicture(
  item: NewItem | null,
  image: HTMLImageElement | null,
  page: CapturePage,
): Captured | null {
  if (item === null) return null;
  return { ...item, picture: image === null ? null : smallPicture(image, page.makeCanvas) };
}

function productOf(page: CapturePage): Product | null {
  return readProduct(page.document, page.url);
}

function titleOf({ document, url }: CapturePage): string {
  const shared = document.querySelector('meta[property="og:title" i]')?.getAttribute('content')?.trim();
  return shared || document.title || url.hostname;
}

function titleAround(element: Element, page: CapturePage): string {
  const judged = page.posts.find(({ post }) => inTree(post.element, element));
  return judged?.post.reading.text.trim().split('\n', 1)[0]?.slice(0, 120) || titleOf(page);
}

/** Names of a link, the best first. */
function namesOf(link: HTMLAnchorElement): (string | null | undefined)[] {
  const image = link.querySelector('img');
  return [link.textContent, link.getAttribute('aria-label'), link.title, image?.alt];
}

function captionOf(image: HTMLImageElement | null): string | null | undefined {
  return image?.closest('figure')?.querySelector('figcaption')?.textContent;
}

/** The first that names something: no address, no button, and more than a sign or two. */
function firstName(names: readonly (string | null | undefined)[]): string | null {
  for (const name of names) {
    const words = name?.slice(0, 2000).replace(/\s+/g, ' ').trim() ?? '';
    const isAddress =
      /^(?:https?:|www\.)/i.test(words) || (words.includes('.') && words.includes('/') && !/\s/.test(words));
    const least = /[\u2e80-\uffff]/.test(words) ? 2 : 5;
    if (words.length >= least && !isAddress && !buys(words)) return words;
  }
  return null;
}

/** How far up from a link a heading may stand that names what it leads to. */
const LEVELS = 4;

/** The heading that comes before an element within what it stands in, where there is only one. */
function headingBy(element: Element): string | null {
  let around = element.parentElement;
  for (let level = 0; around !== null && around.localName !== 'body' && level < LEVELS; level += 1) {
    const headings = around.querySelectorAll('h1, h2, h3, h4');
    if (headings.length > 1) return null;
    const words = firstName([headings[0]?.textContent]);
    if (words !== null) return words;
    around = around.parentElement;
  }
  return null;
}
