import type { Entry } from './entry';

/**
 * Brings the next mark into sight: the first below the middle of the window, in the order of the page; after the last
 * one the first again. Does nothing where no mark's place is drawn.
 * @param focus the mark gets the focus, too: the keyboard led there
 */
export function goToNext(entries: Iterable<Entry>, document: Document, focus: boolean): void {
  const middle = (document.defaultView?.innerHeight ?? 0) / 2 + 1;
  const placed = [...entries]
    .filter(({ subject, anchor }) => subject.chip && anchor.isConnected)
    .map((entry) => ({ entry, box: entry.anchor.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && box.height > 0)
    .map(({ entry, box }) => ({ entry, at: box.top + box.height / 2 }))
    .sort((one, other) => one.at - other.at);
  const next = (placed.find(({ at }) => at > middle + 1) ?? placed[0])?.entry;
  if (next === undefined) return;
  const calm = document.defaultView?.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
  next.anchor.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  if (focus) next.element?.focus({ preventScroll: true });
}
