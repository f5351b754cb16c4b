import type { PageException, StoreProblem } from '../messages/protocol';
import type { CardPress, CardState } from './Card';
import { type Entries, type Entry, isDisputed, stateOf } from './entry';
import type { OverlayActions } from './overlay';

/** Carries out what a person presses in a card. */
export class Decisions {
  readonly #entries: Entries;
  readonly #actions: OverlayActions;
  readonly #privateWindow: () => boolean;

  constructor(entries: Entries, actions: OverlayActions, privateWindow: () => boolean) {
    this.#entries = entries;
    this.#actions = actions;
    this.#privateWindow = privateWindow;
  }

  /** Carries a press out; gives what stood in the way, else null. */
  async decide(entry: Entry, press: CardPress): Promise<StoreProblem | 'undo' | null> {
    const { subject, state } = entry;
    const actions = this.#actions;
    if (typeof press === 'object' && 'coolFor' in press) {
      const saved = await actions.keep(subject, press.coolFor, entry.question?.text ?? null);
      if (!saved.ok) return saved.problem;
      const { id, coolsAt, already } = saved.value;
      // Saved somewhere else meanwhile: nothing was added here that could be taken back.
      this.#settle(subject.itemKey, already ? { name: 'cooling' } : { name: 'saved', id, coolsAt });
      return null;
    }
    switch (press) {
      case 'not-for-me':
      case 'go-on': {
        const kept = await actions.remember(subject, press);
        // A private window keeps nothing, and the answer still holds for this page.
        if (!kept.ok && kept.problem !== 'private-window') return kept.problem;
        this.#settle(subject.itemKey, { name: press });
        return null;
      }
      case 'undo': {
        if (state.name === 'disputed') return this.#undispute(entry, state.exception);
        const undone =
          state.name === 'saved'
            ? await actions.unkeep(subject, state.id)
            : await actions.remember(subject, null);
        if (!undone.ok && undone.problem !== 'private-window') return 'undo';
        this.#settle(subject.itemKey, { name: 'asking' });
        return null;
      }
      case 'wrong':
        // A private window keeps no exception, so there is nothing to choose from.
        if (this.#privateWindow()) return this.#dispute(entry, null);
        entry.state = { name: 'disputing', before: state };
        return null;
      case 'back':
        if (state.name === 'disputing') entry.state = state.before;
        return null;
      case 'close':
        return null;
      default:
        return this.#dispute(entry, press.exception);
    }
  }

  async #dispute(entry: Entry, exception: PageException | null): Promise<StoreProblem | null> {
    const before = entry.state;
    // The mark goes during the call, and the card is to stay.
    if (before.name !== 'disputing') entry.state = { name: 'disputing', before };
    const kept = await this.#actions.dispute(entry.subject, exception);
    if (!kept.ok) {
      entry.state = before;
      return kept.problem;
    }
    entry.state = { name: 'disputed', exception: kept.value };
    return null;
  }

  async #undispute(entry: Entry, exception: number | null): Promise<'undo' | null> {
    const before = entry.state;
    // The mark comes back during the call, or soon after it, and is to find its card as it was.
    entry.state = stateOf(entry.subject);
    const undone = await this.#actions.undispute(entry.subject, exception);
    if (undone.ok) return null;
    entry.state = before;
    return 'undo';
  }

  /** The same thing may be met in several posts of a page; it was decided for all of them. */
  #settle(itemKey: string, state: CardState): void {
    for (const entry of this.#entries.all()) {
      if (entry.subject.itemKey === itemKey && !isDisputed(entry)) entry.state = state;
    }
  }
}
