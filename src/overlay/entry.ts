import type { PageQuestion } from '../messages/protocol';
import type { CardState } from './Card';
import type { Placeable } from './layer';
import type { MarkSubject } from './overlay';

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

/** The marks of a page, by id and by the flagged links that belong to them. */
export class Entries {
  readonly #byId = new Map<string, Entry>();
  readonly #byLink = new WeakMap<Element, Entry>();

  get size(): number {
    return this.#byId.size;
  }

  all(): Iterable<Entry> {
    return this.#byId.values();
  }

  get(id: string): Entry | null {
    return this.#byId.get(id) ?? null;
  }

  ofLink(link: Element): Entry | null {
    return this.#byLink.get(link) ?? null;
  }

  /** Adds a new entry, or one that was dropped while its card stayed open. */
  add(entry: Entry): void {
    this.#byId.set(entry.subject.id, entry);
    for (const link of entry.subject.links) this.#byLink.set(link, entry);
  }

  /** Gives an entry another subject. What was decided holds as long as the item is the same. */
  update(entry: Entry, subject: MarkSubject): void {
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
    for (const link of subject.links) this.#byLink.set(link, entry);
  }

  delete(entry: Entry): void {
    this.#byId.delete(entry.subject.id);
    for (const link of entry.subject.links) this.#byLink.delete(link);
  }

  clear(): void {
    this.#byId.clear();
  }
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
    shown: false,
  };
}
