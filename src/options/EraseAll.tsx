import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../ui/language';

/** The way to erase everything, in two steps. */
export function EraseAll({ onErase }: { readonly onErase: () => Promise<void> }): JSX.Element {
  const { say } = useWords();
  const [asking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const start = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) keep.current?.focus();
  }, [asking]);
  const back = () => {
    setAsking(false);
    // The button is drawn again first.
    setTimeout(() => start.current?.focus());
  };
  if (!asking)
    return (
      <div class="actions">
        <button ref={start} type="button" class="button" onClick={() => setAsking(true)}>
          {say('options_erase')}
        </button>
      </div>
    );
  return (
    <fieldset class="part">
      <legend class="floating">{say('options_erase_sure')}</legend>
      <div class="actions">
        <button ref={keep} type="button" class="button primary" onClick={back}>
          {say('options_erase_no')}
        </button>
        <button type="button" class="button" onClick={() => void onErase().then(back)}>
          {say('options_erase_yes')}
        </button>
      </div>
    </fieldset>
  );
}
