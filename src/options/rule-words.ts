import type { OwnRule, RuleKind } from '../detect/custom-rules';
import { programs } from '../rules/programs/index';
import { LEAST_LETTERS, LONGEST, MOST_RULES, type RuleRefusal } from '../settings/custom-rules';
import type { FileRefusal } from '../settings/rules-file';
import type { Words } from '../ui/words';

/** The kind as part of a message key: `not_host`. */
export function kindKey(kind: RuleKind): string {
  return kind.replace('-', '_');
}

/** The rule in a sentence: "Links to shop.example earn". */
export function ruleSentence({ kind, what, at }: OwnRule, { say }: Words): string {
  const name = kind === 'not-rule' ? (programOf(what) ?? what) : what;
  return at === null
    ? say(`rule_${kindKey(kind)}`, { what: name })
    : say(`rule_${kindKey(kind)}_at`, { what: name, at });
}

/** The programs whose links can be excepted, by name. */
export function programChoices(
  locale: string,
): readonly { readonly value: string; readonly label: string }[] {
  const { compare } = new Intl.Collator(locale);
  return programs()
    .map(({ id, name }) => ({ value: `program:${id}`, label: name }))
    .sort((a, b) => compare(a.label, b.label));
}

function programOf(rule: string): string | null {
  return programs().find(({ id }) => rule === `program:${id}`)?.name ?? null;
}

/** Why a rule is refused, in a sentence. */
export function refusalSentence(refusal: RuleRefusal, kind: RuleKind, { say }: Words): string {
  const position = refusal.position === null ? 1 : refusal.position + 1;
  return say(`rule_problem_${refusal.problem.replaceAll('-', '_')}`, {
    position,
    most: LONGEST[kind],
    least: kind === 'not-phrase' ? 2 : LEAST_LETTERS,
  });
}

/** Why a file is refused: the line, then the reason. */
export function fileRefusalSentence({ problem, line }: FileRefusal, { say }: Words): string {
  const filled = {
    position: 1,
    most: problem === 'no-room' ? MOST_RULES : LONGEST.phrase,
    least: LEAST_LETTERS,
  };
  const reason = say(`rule_problem_${problem.replaceAll('-', '_')}`, filled);
  return line === null ? reason : say('options_rules_line', { line, reason });
}
