import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../ui/language';
import type { Stored } from './ports';
import { Section } from './Section';

/** What is stored, in numbers, and the way to erase all of it in two steps. */
export function DataSection(props: {
  readonly stored: Stored;
  readonly onErase: () => Promise<void>;
}): JSX.Element {
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
  return (
    <Section id="data">
      <p>{say('options_data_where')}</p>
      <ul class="facts-list">
        <li>{say('options_data_wishes', { count: props.stored.wishes })}</li>
        <li>{say('options_data_remembered', { count: props.stored.remembered })}</li>
        <li>{say('options_data_settings')}</li>
      </ul>
      {asking ? (
        <fieldset class="part">
          <legend class="floating">{say('options_erase_question')}</legend>
          <div class="actions">
            <button ref={keep} type="button" class="button primary" onClick={back}>
              {say('options_erase_no')}
            </button>
            <button type="button" class="button" onClick={() => void props.onErase().then(back)}>
              {say('options_erase_yes')}
            </button>
          </div>
        </fieldset>
      ) : (
        <div class="actions">
          <button ref={start} type="button" class="button" onClick={() => setAsking(true)}>
            {say('options_erase')}
          </button>
        </div>
      )}
    </Section>
  );
}
