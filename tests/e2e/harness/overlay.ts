import type { Verdict } from '../../../src/detect/verdict';
import type { CardNews, PageContext } from '../../../src/messages/protocol';
import { createOverlay } from '../../../src/overlay/create';
import type { MarkSubject, Overlay } from '../../../src/overlay/overlay';
import { success } from '../../../src/shared/result';
import type { WishId } from '../../../src/wishlist/wish';

/** What a page script asks the harness for. */
export interface HarnessOptions {
  readonly context: PageContext;
  readonly subjects: readonly HarnessSubject[];
  readonly open: boolean;
  /** What the background adds to an opened card. */
  readonly news?: CardNews | null;
}

export interface HarnessSubject {
  /** Selector of the anchor; flagged links are those inside `links`. */
  readonly anchor: string;
  readonly links: string;
  readonly subject: Partial<Omit<MarkSubject, 'chip'>> & { readonly verdict: Verdict };
}

declare global {
  interface Window {
    mountOverlay: (options: HarnessOptions) => Overlay;
    calls: string[];
  }
}

window.calls = [];
const note = (call: string) => window.calls.push(call);

/** Mounts the real overlay on this page, with actions that only take notes. */
window.mountOverlay = ({ context, subjects, open, news = null }) => {
  const overlay = createOverlay({
    document,
    context,
    clock: Date.now,
    signal: new AbortController().signal,
    rootMode: open ? 'open' : 'closed',
    actions: {
      keep: async (subject, coolFor) => {
        note(coolFor === null ? `keep ${subject.id}` : `keep ${subject.id} ${coolFor}`);
        return success({ id: 'w1' as WishId, coolsAt: Date.now() + 3 * 86_400_000 });
      },
      opened: async () => news,
      unkeep: async (subject) => {
        note(`unkeep ${subject.id}`);
        return success(null);
      },
      remember: async (subject, answer) => {
        note(`remember ${subject.id} ${answer}`);
        return success(null);
      },
      paused: async (subject) => note(`paused ${subject.id}`),
      moveSummary: async (change) => note(`summary ${JSON.stringify(change)}`),
      rest: async () => {
        note('rest');
        return success(0);
      },
      asked: async () => null,
      dispute: async (subject, exception) => {
        note(`dispute ${subject.id} ${exception?.kind}`);
        overlay.drop(subject.id);
        return success(exception === null ? null : 1);
      },
      undispute: async (subject) => {
        note(`undispute ${subject.id}`);
        return success(null);
      },
    },
  });
  for (const [index, { anchor, links, subject }] of subjects.entries()) {
    const element = document.querySelector(anchor);
    if (!element) throw new Error(`nothing matches ${anchor}`);
    overlay.put({
      id: `s${index}`,
      anchor: element,
      container: document.body,
      chip: true,
      links: Array.from(document.querySelectorAll<HTMLAnchorElement>(links)),
      creator: null,
      platform: 'web',
      url: location.href,
      link: null,
      title: document.title,
      text: '',
      itemKey: `item${index}`,
      memory: null,
      ...subject,
    });
  }
  return overlay;
};
