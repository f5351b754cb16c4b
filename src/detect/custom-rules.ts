/**
 * What a person's own rule says of its `what`:
 * - `host`: links there, or to a host below it, earn.
 * - `parameter`: links with this parameter earn.
 * - `phrase`: posts with these words are paid for.
 * - `not-…`: an exception, for a creator, a whole site, a rule of ours, links to exactly this host, or words.
 */
export const RULE_KINDS = [
  'host',
  'parameter',
  'phrase',
  'not-creator',
  'not-site',
  'not-rule',
  'not-host',
  'not-phrase',
] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/** One rule of a person's own, without its number. Plain words throughout, never a pattern. */
export interface OwnRule {
  readonly kind: RuleKind;
  readonly what: string;
  /** Where it holds: for a parameter the links' host, for an exception the site of the page; null anywhere. */
  readonly at: string | null;
}

/** One rule of a person's own as it is kept. Its number is never used again. */
export interface CustomRule extends OwnRule {
  readonly id: number;
}

const PREFIX = 'custom:';

/** The rule id that findings by a person's own rule carry. */
export function ruleIdOf(rule: Pick<CustomRule, 'id'>): string {
  return `${PREFIX}${rule.id}`;
}

/** Whether a finding's rule, or a link's program, is a person's own. */
export function isOwn(rule: string | null): boolean {
  return rule?.startsWith(PREFIX) ?? false;
}
