import { markWording } from '../ui/mark-wording';
import type { Words } from '../ui/words';
import type { Entry } from './entry';
import type { Host } from './host';
import { Mark } from './Mark';
import type { CardLife, OpenedCard } from './opened-card';
import { focusIsShown } from './triggers';

export interface MarkOfProps {
  readonly entry: Entry;
  readonly words: Words;
  readonly card: CardLife;
  readonly cardId: string;
  readonly trust: (event: Event) => boolean;
  readonly host: () => Host | null;
  readonly rest: (run: () => void) => void;
  readonly open: (entry: Entry, by: OpenedCard['by']) => void;
}

/** The mark of one entry, which opens its card by a press, by resting on it, and by the keyboard's focus. */
export function MarkOf({ entry, words, card, cardId, trust, host, rest, open }: MarkOfProps) {
  const onActivate = (event: Event) => {
    if (!trust(event) || !host()?.visible()) return;
    if (card.current?.entry === entry && card.current.pinned) {
      card.close(true);
      return;
    }
    open(entry, 'mark');
    const byKeyboard = (event as MouseEvent).detail === 0;
    if (byKeyboard) card.current?.element?.focus({ preventScroll: true });
  };
  const onRest = (event: PointerEvent | FocusEvent) => {
    if (!trust(event) || card.givingFocusBack) return;
    const byPointer = event.type !== 'focus';
    const opens = byPointer ? (event as PointerEvent).pointerType !== 'touch' : focusIsShown(entry.element);
    if (!opens) return;
    if (card.current?.entry === entry) {
      card.stay();
      return;
    }
    rest(() => {
      if (entry.element) open(entry, byPointer ? 'pointer' : 'focus');
    });
  };
  return (
    <Mark
      wording={markWording(entry.subject, words)}
      label={words.say('overlay_mark_label', { phrases: phrasesOf(entry, words) })}
      expanded={card.current?.entry === entry}
      cardId={cardId}
      hold={(element) => {
        entry.element = element;
        if (element) element.style.visibility = entry.shown ? 'visible' : 'hidden';
      }}
      onActivate={onActivate}
      onRest={onRest}
    />
  );
}

/** All that a mark says, in one line. */
export function phrasesOf({ subject }: Entry, words: Words): string {
  return markWording(subject, words).phrases.join(' · ');
}
