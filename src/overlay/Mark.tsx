import type { MarkWording } from '../ui/mark-wording';
import { Icon } from './Icon';

export interface MarkProps {
  readonly wording: MarkWording;
  /** The full accessible name. */
  readonly label: string;
  readonly expanded: boolean;
  readonly cardId: string;
  readonly hold: (element: HTMLButtonElement | null) => void;
  readonly onActivate: (event: Event) => void;
  readonly onRest: (event: PointerEvent | FocusEvent) => void;
}

/** The small chip at a post or link. Its place is written from outside, frame by frame. */
export function Mark({ wording, label, expanded, cardId, hold, onActivate, onRest }: MarkProps) {
  const [first, second] = wording.phrases;
  return (
    <button
      type="button"
      class="mark"
      ref={hold}
      data-tone={wording.tone}
      aria-label={label}
      aria-haspopup="dialog"
      aria-expanded={expanded}
      aria-controls={expanded ? cardId : undefined}
      onClick={onActivate}
      onPointerEnter={onRest}
      onFocus={onRest}
    >
      <Icon name={wording.tone} />
      <span class="all">
        {first}
        {second !== undefined && <span class="second"> · {second}</span>}
      </span>
      <span class="one">{wording.short}</span>
    </button>
  );
}
