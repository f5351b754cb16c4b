import { pageLinks } from '../platforms/links';

/** More pictures than this are not looked through. */
const IMAGES_MAX = 5000;

/** Whether an element stands inside another, open shadow trees included. */
export function inTree(outer: Element, inner: Element): boolean {
  for (let at: Node | null = inner; at !== null; at = hostOf(at)) if (outer.contains(at)) return true;
  return false;
}

function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/**
 * The link that is meant: the one around `at` when it leads to `href`, else the first on the page that does.
 * @param href as the browser says it; null takes the link around `at`, wherever it leads
 */
export function linkAt(
  at: Element | null,
  href: string | null,
  { document }: { readonly document: Document },
): HTMLAnchorElement | null {
  const around = at?.closest<HTMLAnchorElement>('a[href]') ?? null;
  if (around !== null && (href === null ? /^https?:$/.test(around.protocol) : around.href === href))
    return around;
  if (href === null) return null;
  return pageLinks(document).linkElements.find((link) => link.href === href) ?? null;
}

/** The picture that is meant: the one at or under `at` when it shows `src`, else the first on the page that does. */
export function pictureAt(
  at: Element | null,
  src: string | null,
  document: Document,
): HTMLImageElement | null {
  const shows = (image: HTMLImageElement) => src === null || image.currentSrc === src || image.src === src;
  const near =
    at === null ? [] : at.localName === 'img' ? [at as HTMLImageElement] : [...at.querySelectorAll('img')];
  const under = near.find(shows);
  if (under !== undefined || src === null) return under ?? null;
  return [...document.querySelectorAll('img')].slice(0, IMAGES_MAX).find(shows) ?? null;
}

/** What is selected in a page, and the element it begins in. Fields to type in are left alone. */
export function selectedIn(
  document: Document,
): { readonly words: string; readonly place: Element | null } | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed) return null;
  const { anchorNode } = selection;
  const place = anchorNode instanceof Element ? anchorNode : (anchorNode?.parentElement ?? null);
  if (
    place === null ||
    place.closest('input, textarea, [contenteditable=""], [contenteditable="true"]') !== null
  )
    return null;
  return { words: textOf(selection), place };
}

/** Longer than any name, in UTF-16 units: a selection may be a whole book. */
const SELECTED_MAX = 2000;

function textOf(selection: Selection): string {
  return selection.toString().slice(0, SELECTED_MAX).replace(/\s+/g, ' ').trim();
}
