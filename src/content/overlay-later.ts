import type { PageContext } from '../messages/protocol';
import type { MarkSubject, Overlay } from '../overlay/overlay';
import { tryAgain } from './trying-again';

/** Makes the overlay; rejected when it can't be had just now. */
export type LoadOverlay = (context: PageContext) => Promise<Overlay>;

/**
 * An overlay that is fetched with its first mark, so that a page with nothing to say never has it. Where it can't be
 * had the marks wait: it is tried again for a while, then with the next mark and whenever something else applies.
 * @param signal ends it as `dispose` does: what comes after that is put away, for nothing would take its marks away
 */
export function overlayLater(load: LoadOverlay, first: PageContext, signal: AbortSignal): Overlay {
  const waiting = new Map<string, MarkSubject>();
  let context = first;
  let overlay: Overlay | null = null;
  let loading = false;
  const disposal = new AbortController();
  const life = AbortSignal.any([signal, disposal.signal]);

  /** Null where it can't be had just now. */
  const attempt = () => load(context).catch(() => null);

  async function fetch(): Promise<void> {
    if (loading || life.aborted) return;
    loading = true;
    const made = await tryAgain(attempt, life);
    loading = false;
    if (made === null) return;
    if (life.aborted) return made.dispose();
    overlay = made;
    // What has changed in the meantime.
    made.setContext(context);
    for (const subject of waiting.values()) made.put(subject);
    waiting.clear();
  }

  return {
    put(subject) {
      if (overlay !== null) return overlay.put(subject);
      waiting.set(subject.id, subject);
      void fetch();
    },
    drop(id) {
      waiting.delete(id);
      overlay?.drop(id);
    },
    setContext(next) {
      context = next;
      if (overlay !== null) overlay.setContext(next);
      else if (waiting.size > 0) void fetch();
    },
    dispose() {
      disposal.abort();
      waiting.clear();
      overlay?.dispose();
    },
  };
}
