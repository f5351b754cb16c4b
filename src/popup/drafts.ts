import { useEffect, useRef, useState } from 'preact/hooks';
import { type Drafts, NO_DRAFTS } from '../storage/drafts';
import type { WishId } from '../wishlist/wish';
import type { PopupPorts } from './ports';

/** What the person has begun to write, and how to change it. Every change is kept at once. */
export interface KeptDrafts {
  readonly drafts: Drafts;
  /** The wish whose edit was open when the popup was closed the last time; null when none was. */
  readonly leftOpen: WishId | null;
  change(make: (drafts: Drafts) => Drafts): void;
}

/** The drafts of before, as soon as they are read; those of a popup that was closed in the middle of a word too. */
export function useDrafts(ports: PopupPorts): KeptDrafts {
  const [drafts, setDrafts] = useState(NO_DRAFTS);
  const [leftOpen, setLeftOpen] = useState<WishId | null>(null);
  const latest = useRef(drafts);
  const put = (next: Drafts) => {
    latest.current = next;
    setDrafts(next);
  };
  useEffect(() => {
    void ports.drafts().then((kept) => {
      // Whoever was quicker than the reading has written the newer words.
      const begun = latest.current;
      setLeftOpen(kept.editing);
      put({
        edits: { ...kept.edits, ...begun.edits },
        reasons: { ...kept.reasons, ...begun.reasons },
        editing: begun.editing ?? kept.editing,
      });
      // They were kept without the older ones, which would be gone if nothing more were written.
      if (begun !== NO_DRAFTS) ports.keepDrafts(latest.current);
    });
  }, [ports]);
  return {
    drafts,
    leftOpen,
    change(make) {
      put(make(latest.current));
      ports.keepDrafts(latest.current);
    },
  };
}
