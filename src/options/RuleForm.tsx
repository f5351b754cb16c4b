import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type OwnRule, RULE_KINDS, type RuleKind } from '../detect/custom-rules';
import { parseRule, type RuleRefusal, takesPlace } from '../settings/custom-rules';
import { useWords } from '../ui/language';
import { Field, Select } from './fields';
import { kindKey, programChoices, refusalSentence } from './rule-words';

/** What became of a rule that was handed over: null, or a sentence on why it was not taken. */
export type Saving = (rule: OwnRule) => Promise<string | null>;

/** The fields of one rule, new or old. What is wrong is said beside the field that it is in. */
export function RuleForm(props: {
  /** Tells the fields of several forms apart. */
  readonly id: string;
  readonly rule: OwnRule | null;
  readonly onSave: Saving;
  /** With it the form can be left, and takes the focus when it comes. */
  readonly onCancel?: () => void;
}): JSX.Element {
  const words = useWords();
  const { say, locale } = words;
  const { id, rule, onCancel } = props;
  const [kind, setKind] = useState<RuleKind>(rule?.kind ?? 'host');
  const [what, setWhat] = useState(rule?.what ?? '');
  const [at, setAt] = useState(rule?.at ?? '');
  const [refusal, setRefusal] = useState<RuleRefusal | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (onCancel) form.current?.querySelector<HTMLElement>('input, select')?.focus();
  }, []);

  const clear = () => {
    setRefusal(null);
    setProblem(null);
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const parsed = parseRule({ kind, what, at: takesPlace(kind) ? at : null });
    if (!parsed.ok) {
      setRefusal(parsed.problem);
      form.current
        ?.querySelector<HTMLElement>(parsed.problem.field === 'at' ? `#${id}-at` : `#${id}-what`)
        ?.focus();
      return;
    }
    clear();
    const refused = await props.onSave(parsed.value);
    setProblem(refused);
    if (refused !== null) return;
    setWhat('');
    setAt('');
  };
  const wrongIn = (field: 'what' | 'at') =>
    refusal !== null && (refusal.field === 'at' ? 'at' : 'what') === field
      ? refusalSentence(refusal, kind, words)
      : null;

  return (
    <form ref={form} class="part rule-form" onSubmit={(event) => void submit(event)}>
      <Select
        id={`${id}-kind`}
        label={say('options_rule_kind')}
        value={kind}
        options={RULE_KINDS.map((value) => ({ value, label: say(`rule_kind_${kindKey(value)}`) }))}
        onChange={(chosen) => {
          setKind(chosen);
          if ((chosen === 'not-rule') !== (kind === 'not-rule')) setWhat('');
          clear();
        }}
      />
      {kind === 'not-rule' ? (
        <ProgramField
          id={`${id}-what`}
          value={what}
          choices={programChoices(locale)}
          problem={wrongIn('what') ?? problem}
          onChange={(chosen) => {
            setWhat(chosen);
            clear();
          }}
        />
      ) : (
        <TextField
          id={`${id}-what`}
          label={say(`rule_what_${kindKey(kind)}`)}
          value={what}
          problem={wrongIn('what') ?? problem}
          onInput={(typed) => {
            setWhat(typed);
            clear();
          }}
        />
      )}
      {takesPlace(kind) && (
        <TextField
          id={`${id}-at`}
          label={say(kind === 'parameter' ? 'options_rule_at_links' : 'options_rule_at_site')}
          value={at}
          problem={wrongIn('at')}
          onInput={(typed) => {
            setAt(typed);
            clear();
          }}
        />
      )}
      <div class="actions">
        <button type="submit" class="button">
          {say(rule === null ? 'options_rule_add' : 'options_rule_save')}
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

function TextField(props: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly problem: string | null;
  readonly onInput: (typed: string) => void;
}): JSX.Element {
  const { id, problem } = props;
  return (
    <Field id={id} label={props.label} problem={problem}>
      <input
        id={id}
        type="text"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        maxLength={2000}
        value={props.value}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </Field>
  );
}

function ProgramField(props: {
  readonly id: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly problem: string | null;
  readonly onChange: (chosen: string) => void;
}): JSX.Element {
  const { say } = useWords();
  const { id, value, problem } = props;
  const known = value === '' || props.choices.some((choice) => choice.value === value);
  return (
    <Field id={id} label={say('rule_what_not_rule')} problem={problem}>
      <select
        id={id}
        value={value}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      >
        <option value="">{say('options_rule_choose')}</option>
        {!known && <option value={value}>{value}</option>}
        {props.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
