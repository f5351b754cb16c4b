import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type CustomRule, type OwnRule, RULE_KINDS } from '../detect/custom-rules';
import type { StoreProblem } from '../messages/protocol';
import { isSameRule, MOST_RULES } from '../settings/custom-rules';
import { type Result, success } from '../shared/result';
import { directionOf } from '../ui/direction';
import { useWords } from '../ui/language';
import { useChanges } from './changes';
import { createPhrases } from './phrases';
import type { OptionsPorts } from './ports';
import { RuleForm, type Saving } from './RuleForm';
import { RulesFile } from './RulesFile';
import { ruleSentence } from './rule-words';
import { Section } from './Section';
import { TryOut } from './TryOut';

type RulePorts = 'onRules' | 'addRule' | 'changeRule' | 'removeRule' | 'importRules' | 'phrases' | 'saveFile';

/** A person's own rules: what earns, what does not, and a place to try them out. */
export function RulesSection(props: {
  readonly ports: Pick<OptionsPorts, RulePorts>;
  /** ISO 3166-1 alpha-2, whose standard a tried text is held to; null when it is not known. */
  readonly country: string | null;
}): JSX.Element {
  const words = useWords();
  const { say, locale } = words;
  const { ports } = props;
  const changes = useChanges();
  const [rules, setRules] = useState<readonly CustomRule[]>([]);
  useEffect(() => ports.onRules(setRules), [ports]);
  const { country } = props;
  const phrases = useMemo(() => createPhrases(ports.phrases), [ports]);
  const look = useCallback(
    // The detector is loaded when it is asked for.
    async (text: string) => (await import('./tryout')).tryOut(text, rules, country, await phrases()),
    [rules, country, phrases],
  );

  const problemOf = ({ ok, ...rest }: Result<unknown, StoreProblem>): string | null =>
    ok || !('problem' in rest) ? null : say(`problem_${rest.problem.replaceAll('-', '_')}`);
  const add: Saving = async (rule) => {
    if (rules.some((known) => isSameRule(known, rule))) return say('rule_problem_known');
    if (rules.length >= MOST_RULES) return say('rule_problem_no_room', { most: MOST_RULES });
    return problemOf(
      await changes.follow('rules', ports.addRule(rule), { back: ({ id }) => ports.removeRule(id) }),
    );
  };
  const remove = async (rule: CustomRule) => {
    const { id: _id, ...said } = rule;
    await changes.follow('rules', ports.removeRule(rule.id), {
      said: () => say('options_rule_removed'),
      back: () => ports.addRule(said),
    });
  };
  const change = async (rule: CustomRule, changed: OwnRule) => {
    if (rules.some((known) => known.id !== rule.id && isSameRule(known, changed)))
      return say('rule_problem_known');
    const { id: _id, ...said } = rule;
    const back = () => ports.changeRule(rule.id, said);
    return problemOf(await changes.follow('rules', ports.changeRule(rule.id, changed), { back }));
  };
  const known = useRef(rules);
  known.current = rules;
  const removeAll = async (gone: readonly CustomRule[]) => {
    for (const { id } of gone) {
      const removed = await ports.removeRule(id);
      if (!removed.ok) return removed;
    }
    return success(null);
  };
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const ordered = [...rules].sort(
    (a, b) => RULE_KINDS.indexOf(a.kind) - RULE_KINDS.indexOf(b.kind) || compare(a.what, b.what),
  );
  const isException = ({ kind }: OwnRule) => kind.startsWith('not-');
  const list = (shown: readonly CustomRule[]) => (
    <ul class="rows">
      {shown.map((rule) => (
        <RuleRow
          key={rule.id}
          rule={rule}
          onChange={(changed) => change(rule, changed)}
          onRemove={() => void remove(rule)}
        />
      ))}
    </ul>
  );
  const earning = ordered.filter((rule) => !isException(rule));
  const exceptions = ordered.filter(isException);
  return (
    <Section id="rules">
      <p class="soft">{say('options_rules_means')}</p>
      {rules.length === 0 && <p class="soft">{say('options_rules_none')}</p>}
      {earning.length > 0 && (
        <div class="lines">
          <h3>{say('options_rules_earning')}</h3>
          {list(earning)}
        </div>
      )}
      {exceptions.length > 0 && (
        <div class="lines">
          <h3>{say('options_rules_exceptions')}</h3>
          {list(exceptions)}
        </div>
      )}
      <RuleForm id="new-rule" rule={null} onSave={add} />
      <TryOut look={look} />
      <RulesFile
        rules={ordered}
        onSaveFile={ports.saveFile}
        onImport={async (given) => {
          const before = new Set(rules.map(({ id }) => id));
          const taken = await changes.follow('rules', ports.importRules(given), {
            said: (count) => say('options_rules_taken', { count }),
            back: () => removeAll(known.current.filter(({ id }) => !before.has(id))),
          });
          if (taken.ok) return taken.value;
          return taken.problem === 'full'
            ? say('rule_problem_no_room', { most: MOST_RULES })
            : (problemOf(taken) ?? '');
        }}
      />
    </Section>
  );
}

/** One rule in a sentence, with the ways to change and to remove it. */
function RuleRow(props: {
  readonly rule: CustomRule;
  readonly onChange: Saving;
  readonly onRemove: () => void;
}): JSX.Element {
  const words = useWords();
  const { say } = words;
  const [editing, setEditing] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const sentence = ruleSentence(props.rule, words);
  const leave = () => {
    setEditing(false);
    // The button is drawn again first.
    setTimeout(() => edit.current?.focus());
  };
  if (editing) {
    return (
      <li>
        <RuleForm
          id={`rule-${props.rule.id}`}
          rule={props.rule}
          onSave={async (changed) => {
            const problem = isSameRule(changed, props.rule) ? null : await props.onChange(changed);
            if (problem === null) leave();
            return problem;
          }}
          onCancel={leave}
        />
      </li>
    );
  }
  return (
    <li class="row">
      <bdi class="grow" dir={directionOf(words.locale)}>
        {sentence}
      </bdi>
      <button
        ref={edit}
        type="button"
        class="button small quiet"
        aria-label={say('options_rule_edit_this', { rule: sentence })}
        onClick={() => setEditing(true)}
      >
        {say('options_rule_edit')}
      </button>
      <button
        type="button"
        class="button small quiet"
        aria-label={say('options_rule_remove_this', { rule: sentence })}
        onClick={props.onRemove}
      >
        {say('options_remove')}
      </button>
    </li>
  );
}
