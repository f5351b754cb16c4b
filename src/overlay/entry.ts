import type { PageQuestion } from '../messages/protocol';
import type { CardState } from './Card';
import type { MarkSubject } from './overlay';
import type { Placeable } from './placeable';
import { type SummaryCounts, summaryOf } from './summary-counts';

/** One mark and its card, as far as the person got with it. */
export interface Entry extends Placeable {
  subject: MarkSubject;
  state: CardState;
  question: PageQuestion | null;
}

export function isDisputed({ state }: Entry): boolean {
  return state.name === 'disputed' || state.name === 'disputing';
}

/** Where a card begins, by what the person has said to its item before. A pause alone was no answer. */
export function stateOf({ memory }: MarkSubject): CardState {
  return { name: memory === null || memory === 'paused' ? 'asking' : memory };
}

/** A page can ask for any number of marks; beyond so many the oldest go. */
const MOST_ENTRIES = 3000;

/** The marks of a page, by id and by the flagged links that belong to them. */
export class Entries {
  readonly #byId = new Map<string, Entry>();
  readonly #byLink = new WeakMap<Element, Entry>();
  /** What all add up to; undefined when that has to be counted anew. */
  #counts: SummaryCounts | null | undefined;

  get size(): number {
    return this.#byId.size;
  }

  all(): Iterable<Entry> {
    return this.#byId.values();
  }

  /** Those with a mark near the window. */
  near(atMost: number): Entry[] {
    const near: Entry[] = [];
    for (const entry of this.#byId.values()) {
      if (entry.near && entry.subject.chip) near.push(entry);
      if (near.length === atMost) break;
    }
    return near;
  }

  counts(): SummaryCounts | null {
    if (this.#counts === undefined) this.#counts = summaryOf([...this.#byId.values()].map(subjectOf));
    return this.#counts;
  }

  /** The oldest that is far away, when there are more than a page has use for. */
  get spare(): Entry | null {
    if (this.#byId.size <= MOST_ENTRIES) return null;
    for (const entry of this.#byId.values()) if (!entry.near) return entry;
    return null;
  }

  get(id: string): Entry | null {
    return this.#byId.get(id) ?? null;
  }

  ofLink(link: Element): Entry | null {
    return this.#byLink.get(link) ?? null;
  }

  /** Adds a new entry, or one that was dropped while its card stayed open. */
  add(entry: Entry): void {
    this.#counts = undefined;
    this.#byId.set(entry.subject.id, entry);
    for (const link of entry.subject.links) this.#byLink.set(link, entry);
  }

  /** Gives an entry another subject. What was decided holds as long as the item is the same. */
  update(entry: Entry, subject: MarkSubject): void {
    this.#counts = undefined;
    const before = entry.subject;
    const untouched = entry.state.name === stateOf(before).name;
    if (subject.itemKey !== before.itemKey || (subject.memory !== before.memory && untouched)) {
      entry.state = stateOf(subject);
      entry.question = null;
    }
    for (const link of before.links) this.#byLink.delete(link);
    entry.subject = subject;
    entry.container = subject.container;
    entry.post = subject.text;
    entry.spot = null;
    entry.cover = null;
    for (const link of subject.links) this.#byLink.set(link, entry);
  }

  delete(entry: Entry): void {
    this.#counts = undefined;
    this.#byId.delete(entry.subject.id);
    for (const link of entry.subject.links) this.#byLink.delete(link);
  }

  clear(): void {
    this.#counts = undefined;
    this.#byId.clear();
  }
}

function subjectOf({ subject }: Entry): MarkSubject {
  return subject;
}

export function entryOf(subject: MarkSubject): Entry {
  return {
    subject,
    anchor: subject.anchor,
    container: subject.container,
    post: subject.text,
    state: stateOf(subject),
    question: null,
    element: null,
    near: false,
    spot: null,
    cover: null,
    shown: false,
  };
}
