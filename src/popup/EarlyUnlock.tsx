import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Icon } from '../ui/Icon';
import { useWords } from '../ui/language';
import { LONGEST_REASON } from '../wishlist/machine';
import type { Wish } from '../wishlist/wish';

/**
 * What can be done with a wish that still cools: let it go, or, one step further away, unlock it early
 * with a reason in the person's own words.
 */
export function EarlyUnlock(props: {
  readonly wish: Wish;
  /** The reason as far as it is written; kept when the popup closes. */
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly onLetGo: () => void;
  readonly onBuy: (reason: string) => void;
}): JSX.Element {
  const { say } = useWords();
  const [chosen, setOpen] = useState<boolean | null>(null);
  // A reason that was begun before the popup was closed is there to go on with.
  const open = chosen ?? props.reason !== '';
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const panel = `early-${props.wish.id}`;

  const close = () => {
    setOpen(false);
    setMissing(false);
    toggle.current?.focus();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const reason = field.current?.value.trim() ?? '';
    if (reason === '') {
      setMissing(true);
      field.current?.focus();
      return;
    }
    props.onBuy(reason);
  };

  return (
    <>
      <button type="button" class="button small" onClick={props.onLetGo}>
        {say('popup_let_go')}
      </button>
      <button
        ref={toggle}
        type="button"
        class="button small quiet"
        aria-expanded={open}
        aria-controls={panel}
        aria-label={say('popup_more_for', { title: props.wish.title })}
        onClick={() => (open ? close() : setOpen(true))}
      >
        <Icon name="more" />
      </button>
      <form
        id={panel}
        class="early"
        hidden={!open}
        onSubmit={submit}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          close();
        }}
      >
        <label for={`${panel}-why`}>{say('popup_early_why')}</label>
        <p id={`${panel}-hint`} class="soft">
          {say('popup_early_hint')}
        </p>
        <textarea
          ref={field}
          id={`${panel}-why`}
          rows={2}
          maxLength={LONGEST_REASON}
          aria-invalid={missing}
          aria-describedby={missing ? `${panel}-missing` : `${panel}-hint`}
          value={props.reason}
          onInput={(event) => {
            setMissing(false);
            setOpen(true);
            props.onReason(event.currentTarget.value);
          }}
        />
        {missing && (
          <p id={`${panel}-missing`} class="problem" role="alert">
            {say('popup_early_missing')}
          </p>
        )}
        <div class="actions">
          <button type="submit" class="button small">
            {say('popup_early_buy')}
          </button>
          <button type="button" class="button small quiet" onClick={close}>
            {say('popup_early_wait')}
          </button>
        </div>
      </form>
    </>
  );
}
