import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { cardWording } from '../ui/card-wording';
import type { Evidence } from '../ui/evidence';
import { useWords } from '../ui/language';
import type { Spoken } from '../ui/mark-wording';
import { Field } from './fields';

/** More than a caption is not read: an answer is wanted while one waits. UTF-16 units. */
const LONGEST_TRIED = 20_000;

/** A field for a link or a caption, and what would be said of it, in the words of the card. */
export function TryOut(props: {
  /** The same function as long as the same is seen; another one has the text looked at again. */
  readonly look: (text: string) => Promise<Spoken>;
}): JSX.Element {
  const { say } = useWords();
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState<string | null>(null);
  const [answer, setAnswer] = useState<Spoken | null>(null);
  const { look } = props;
  useEffect(() => {
    let late = false;
    if (tried === null) setAnswer(null);
    else void look(tried).then((spoken) => late || setAnswer(spoken));
    return () => {
      late = true;
    };
  }, [tried, look]);
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(typed.trim() === '' ? null : typed.slice(0, LONGEST_TRIED));
  };
  return (
    <form class="part" onSubmit={submit}>
      <Field id="try-text" label={say('options_try')}>
        <textarea
          id="try-text"
          rows={3}
          maxLength={LONGEST_TRIED}
          spellcheck={false}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </Field>
      <div class="actions">
        <button type="submit" class="button">
          {say('options_try_button')}
        </button>
      </div>
      <div role="status" id="try-answer">
        {answer !== null && <Answer spoken={answer} />}
      </div>
    </form>
  );
}

function Answer({ spoken }: { readonly spoken: Spoken }): JSX.Element {
  const words = useWords();
  const { say } = words;
  const { verdict } = spoken;
  const marked = verdict.relations.length > 0 || verdict.sheepsClothing || verdict.pressure;
  const card = cardWording(spoken, words);
  const evidence = [...card.evidence, ...card.more];
  return (
    <div class="tried">
      <p class="tried-sentence">{marked ? card.sentence : say('options_try_nothing')}</p>
      {marked && card.rest.length > 0 && <p class="soft">{card.rest.join(' ')}</p>}
      {evidence.length > 0 && (
        <>
          <h3>{say('overlay_how')}</h3>
          <ul class="rows">
            {evidence.map((line) => (
              <EvidenceLine key={`${line.label} ${line.quote.before} ${line.quote.hit}`} line={line} />
            ))}
          </ul>
        </>
      )}
      {card.way.length > 0 && (
        <ol class="facts-list">
          {card.way.map(({ name, role }) => (
            <li key={`${role} ${name}`}>
              <bdi>{name}</bdi> {role}
            </li>
          ))}
        </ol>
      )}
      {card.pressure.length > 0 && (
        <>
          <h3>{say('overlay_pressure')}</h3>
          <p>
            {card.pressure.map((text) => (
              <q key={text} dir="auto">
                {text}
              </q>
            ))}
          </p>
        </>
      )}
    </div>
  );
}

function EvidenceLine({ line }: { readonly line: Evidence }): JSX.Element {
  const { label, sure, quote, source } = line;
  return (
    <li>
      <span class="soft">
        {label} · {sure}
      </span>
      <q dir={source === 'link' ? 'ltr' : 'auto'}>
        {quote.before}
        <mark>{quote.hit}</mark>
        {quote.after}
      </q>
    </li>
  );
}
