import type { PageContext } from '../messages/protocol';
import type { MarkSubject, Overlay } from '../overlay/overlay';

/** Makes the overlay; rejected when it can't be had just now. */
export type LoadOverlay = (context: PageContext) => Promise<Overlay>;

/**
 * An overlay that is fetched with its first mark, so that a page with nothing to say never has it. Where it can't be
 * had the marks wait, and the next mark fetches it again.
 */
export function overlayLater(load: LoadOverlay, first: PageContext): Overlay {
  const waiting = new Map<string, MarkSubject>();
  let context = first;
  let overlay: Overlay | null = null;
  let loading = false;
  let disposed = false;

  async function fetch(): Promise<void> {
    if (loading || disposed) return;
    loading = true;
    try {
      const made = await load(context);
      if (disposed) return made.dispose();
      overlay = made;
      // What has changed in the meantime.
      made.setContext(context);
      for (const subject of waiting.values()) made.put(subject);
      waiting.clear();
    } catch {
      // The extension was updated, or its background died: the page goes on without marks.
    } finally {
      loading = false;
    }
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
      overlay?.setContext(next);
    },
    dispose() {
      disposed = true;
      waiting.clear();
      overlay?.dispose();
    },
  };
}
