import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useWords } from '../ui/language';
import { Switch } from './fields';
import { QuestionForm } from './QuestionForm';
import type { ShownQuestion } from './question-groups';

/** One question: whether it is asked, what it is asked with, and the ways to put it in other words. */
export function QuestionRow(props: {
  readonly question: ShownQuestion;
  readonly onTurn: (on: boolean) => void;
  readonly onEdit: (text: string) => Promise<unknown>;
  /** Gives a question of ours its own words back. */
  readonly onReset?: () => void;
  /** Takes a question of the person's own away. */
  readonly onRemove?: () => void;
}): JSX.Element {
  const { say, locale } = useWords();
  const { question, onReset, onRemove } = props;
  const { id, text, isOn, isEdited, isFixed } = question;
  const [editing, setEditing] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const leave = () => {
    setEditing(false);
    // The button is drawn again first.
    setTimeout(() => edit.current?.focus());
  };
  if (editing) {
    return (
      <li>
        <QuestionForm
          id={`question-${id}`}
          label={say('options_question_edit')}
          text={text}
          action={say('options_rule_save')}
          refuse={() => null}
          onSave={async (changed) => {
            if (changed !== text) await props.onEdit(changed);
            leave();
          }}
          onCancel={leave}
        />
      </li>
    );
  }
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const occasions = list.format(question.with.map((signal) => say(`question_with_${signal}`)));
  return (
    <li class="row">
      <div class="grow">
        <Switch
          label={text}
          {...(occasions === '' ? {} : { means: say('options_question_with', { with: occasions }) })}
          checked={isOn}
          onChange={props.onTurn}
        />
      </div>
      {isEdited && onReset && (
        <RowButton label={say('options_question_reset')} text={text} onClick={onReset} />
      )}
      {!isFixed && (
        <RowButton
          label={say('options_rule_edit')}
          text={text}
          hold={edit}
          onClick={() => setEditing(true)}
        />
      )}
      {onRemove && <RowButton label={say('options_remove')} text={text} onClick={onRemove} />}
    </li>
  );
}

/** A quiet button whose name says which question it is for. */
function RowButton(props: {
  readonly label: string;
  readonly text: string;
  readonly hold?: { current: HTMLButtonElement | null };
  readonly onClick: () => void;
}): JSX.Element {
  const { say } = useWords();
  return (
    <button
      ref={props.hold ?? null}
      type="button"
      class="button small quiet"
      aria-label={say('options_question_do', { action: props.label, question: props.text })}
      onClick={props.onClick}
    >
      {props.label}
    </button>
  );
}
