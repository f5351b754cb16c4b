import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { LONGEST_QUESTION } from '../settings/schema';
import { useWords } from '../ui/language';
import { describing, Field } from './fields';

/** The words of one question, new or old. What is wrong with them is said below the field. */
export function QuestionForm(props: {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly action: string;
  /** Why these words can't be taken; null when they can. */
  readonly refuse: (text: string) => string | null;
  readonly onSave: (text: string) => Promise<unknown>;
  /** With it the form can be left, and takes the focus when it comes. */
  readonly onCancel?: () => void;
}): JSX.Element {
  const { say } = useWords();
  const { id, label, onCancel } = props;
  const [typed, setTyped] = useState(props.text);
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (onCancel) field.current?.focus();
  }, []);
  const submit = async (event: Event) => {
    event.preventDefault();
    const text = typed.trim();
    const refused = text === '' ? say('options_question_empty') : props.refuse(text);
    setProblem(refused);
    if (refused !== null) {
      field.current?.focus();
      return;
    }
    await props.onSave(text);
    if (!onCancel) setTyped('');
  };
  return (
    <form class="part" onSubmit={(event) => void submit(event)}>
      <Field id={id} label={label} problem={problem}>
        <input
          ref={field}
          id={id}
          type="text"
          autocomplete="off"
          maxLength={LONGEST_QUESTION}
          value={typed}
          aria-invalid={problem !== null}
          aria-describedby={describing({ id, problem })}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setProblem(null);
          }}
        />
      </Field>
      <div class="actions">
        <button type="submit" class="button">
          {props.action}
        </button>
        {onCancel && (
          <button type="button" class="button quiet" onClick={onCancel}>
            {say('options_rule_cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
