/** What Firefox gives the scripts of an extension, and no page. */
interface WithRoot {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * Takes away the overlay of an earlier copy of the content script, where the browser has ended that copy without a word:
 * Firefox does when the extension is reloaded or turned off, and what stood in the page stays there, dead. Elsewhere the
 * earlier copy hears of this one and goes by itself (see `lifetime.ts`).
 */
export function clearLeftBehind(page: Document): void {
  if (!('openOrClosedShadowRoot' in Element.prototype)) return;
  for (const element of page.querySelectorAll(':is(html, dialog) > div[popover="manual"]')) {
    const root = (element as WithRoot).openOrClosedShadowRoot;
    if (root?.mode !== 'closed') continue;
    if ([...root.children].some(({ className }) => className === 'surface')) element.remove();
  }
}
