import type { Words } from '../ui/words';
import { Icon } from './Icon';

/** A trusted press in the summary. */
export type SummaryPress = 'menu' | 'next' | 'fold' | 'rest' | 'off' | 'bring-back';

export interface SummaryProps {
  /** All that it says, in one line. */
  readonly text: string;
  /** The number that stands for it while it is folded. */
  readonly count: number;
  readonly folded: boolean;
  /** Its ways are unfolded. */
  readonly open: boolean;
  /** It was turned off just now, and can be brought back. */
  readonly gone: boolean;
  /** What could not be done. */
  readonly problem: string | null;
  readonly words: Words;
  readonly hold: (element: HTMLElement | null) => void;
  readonly onPress: (press: SummaryPress, event: Event) => void;
  readonly onGrip: (event: PointerEvent) => void;
}

/** The corner that says what the marks of a page add up to. */
export function Summary(props: SummaryProps) {
  const { text, count, folded, open, gone, words, onPress } = props;
  const say = (key: string) => words.say(`overlay_${key}`);
  const button = (press: SummaryPress, key: string) => (
    <button type="button" class="sum-way" onClick={(event) => onPress(press, event)}>
      {say(key)}
    </button>
  );
  if (gone) {
    return (
      <section class="summary" aria-label={say('sum_name')} ref={props.hold}>
        <div class="sum-ways" role="status">
          <p>{say('sum_gone')}</p>
          {button('bring-back', 'sum_undo')}
        </div>
      </section>
    );
  }
  return (
    <section class="summary" aria-label={say('sum_name')} data-open={open} ref={props.hold}>
      {open && (
        <div class="sum-ways" id="sum-ways">
          {props.problem !== null && <p role="alert">{props.problem}</p>}
          {button('next', 'sum_next')}
          {button('fold', folded ? 'sum_unfold' : 'sum_fold')}
          {button('rest', 'sum_rest')}
          {button('off', 'sum_off')}
        </div>
      )}
      <div class="sum-line">
        <button type="button" class="grip" aria-label={say('sum_move')} onPointerDown={props.onGrip}>
          <Icon name="grip" />
        </button>
        <button
          type="button"
          class="sum-text"
          aria-label={folded ? text : undefined}
          aria-expanded={open}
          aria-controls={open ? 'sum-ways' : undefined}
          onClick={(event) => onPress('menu', event)}
        >
          <Icon name="earns" />
          {folded ? <span>{count}</span> : <span>{text}</span>}
        </button>
      </div>
    </section>
  );
}
