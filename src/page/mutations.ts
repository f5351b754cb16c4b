import type { Milliseconds } from '../shared/clock';
import type { Schedule } from './budget';
import { elementAround } from './shadow-roots';

/** What has changed in the page since the last batch. */
export interface MutationBatch {
  /** Elements that were added and may hold posts. Removed ones are still among them. */
  readonly added: ReadonlySet<Element>;
  /** Elements whose text, link or `hidden` attribute changed. */
  readonly changed: ReadonlySet<Element>;
  /** Elements that were taken out. Some may be in the page again. */
  readonly removed: ReadonlySet<Element>;
  /** So much has changed that looking at the whole page again is cheaper. */
  readonly huge: boolean;
}

/** Changes are collected for this long before any work is done. */
const COLLECT: Milliseconds = 64;
/** More nodes than this make a batch huge. */
const HUGE = 1000;

/** Whose changes are heard of. */
export interface Mutations {
  /** Hears of the changes in a shadow tree too; asked again, nothing changes. */
  include(root: ShadowRoot): void;
}

const HEARD: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['href', 'hidden'],
};

/**
 * Watches a page with one observer. The observer only collects; `onBatch` is called later, at most once for
 * each span of `COLLECT`.
 */
export function watchMutations(options: {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly schedule: Schedule;
  readonly onBatch: (batch: MutationBatch) => void;
}): Mutations {
  const { document, signal, schedule, onBatch } = options;
  let added = new Set<Element>();
  let changed = new Set<Element>();
  let removed = new Set<Element>();
  let huge = false;
  let due = false;

  const flush = () => {
    due = false;
    if (signal.aborted) return;
    const batch: MutationBatch = { added, changed, removed, huge };
    added = new Set();
    changed = new Set();
    removed = new Set();
    huge = false;
    onBatch(batch);
  };
  const collect = (records: readonly MutationRecord[]) => {
    for (const record of records) {
      if (isForeignHost(record)) continue;
      if (record.type === 'childList') {
        if (huge) continue;
        if (record.addedNodes.length + record.removedNodes.length > HUGE) {
          forget();
          continue;
        }
        for (const node of record.removedNodes) {
          if (node.nodeType === Node.ELEMENT_NODE) removed.add(node as Element);
        }
        for (const node of record.addedNodes) {
          if (node.nodeType === Node.ELEMENT_NODE) added.add(node as Element);
          else note(record.target);
        }
      } else note(record.target);
      if (added.size + changed.size + removed.size > HUGE) forget();
    }
    if (!due && (huge || removed.size > 0 || added.size > 0 || changed.size > 0)) {
      due = true;
      schedule(flush, COLLECT);
    }
  };
  /** What was collected is not needed any more where too much has changed, and would keep removed nodes alive. */
  const forget = () => {
    huge = true;
    added = new Set();
    changed = new Set();
    removed = new Set();
  };
  const note = (target: Node) => {
    if (huge) return;
    const element = target.nodeType === Node.ELEMENT_NODE ? (target as Element) : elementAround(target);
    if (element !== null) changed.add(element);
  };

  const observer = new MutationObserver(collect);
  observer.observe(document, HEARD);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return { include: (root) => observer.observe(root, HEARD) };
}

/** Beside `head` and `body` only extensions put elements, ours among them: nothing of the page's. */
function isForeignHost(record: MutationRecord): boolean {
  if (record.type !== 'childList' || record.target.nodeName !== 'HTML') return false;
  return [...record.addedNodes, ...record.removedNodes].every(
    (node) => node.nodeName !== 'BODY' && node.nodeName !== 'HEAD',
  );
}
