import type { CustomRule, OwnRule } from '../detect/custom-rules';
import { failure, type Result } from '../shared/result';
import { MOST_RULES, parseRules, type RuleProblem } from './custom-rules';
import { readJson } from './json-lines';

/** What the file says it is. */
const FORMAT = 'unswayed-rules';
const VERSION = 1;

/** Longer texts are none of ours: all rules there can be, each as long as can be, are shorter. UTF-16 units. */
export const LONGEST_FILE = 1_000_000;

/** Why a file of rules is refused, and the line that is to blame, counted from 1; null when it is all of it. */
export interface FileRefusal {
  readonly problem: RuleProblem | 'file-too-long' | 'not-json' | 'not-our-file' | 'newer-file' | 'no-room';
  readonly line: number | null;
}

/** The rules as a text to keep or hand on: JSON with one rule on each line. */
export function writeRules(rules: readonly CustomRule[] | readonly OwnRule[]): string {
  const lines = rules.map(({ kind, what, at }) => JSON.stringify({ kind, what, at }));
  const list = lines.length > 0 ? `\n${lines.join(',\n')}\n` : '';
  return `{"format":"${FORMAT}","version":${VERSION},"rules":[${list}]}\n`;
}

/** Reads a text that `writeRules` or a person has written. What is not right in every line is refused whole. */
export function readRules(text: string): Result<readonly OwnRule[], FileRefusal> {
  if (text.length > LONGEST_FILE) return failure({ problem: 'file-too-long', line: null });
  const json = readJson(text.replace(/^\ufeff/, ''));
  if (!json.ok) return failure({ problem: 'not-json', line: json.problem.line });
  const { value, lineOf } = json.value;
  if (typeof value !== 'object' || value === null) return failure({ problem: 'not-our-file', line: 1 });
  const { format, version, rules } = value as Readonly<Record<string, unknown>>;
  if (format !== FORMAT || !Array.isArray(rules))
    return failure({ problem: 'not-our-file', line: lineOf(value) });
  if (version !== VERSION) {
    const newer = typeof version === 'number' && version > VERSION;
    return failure({ problem: newer ? 'newer-file' : 'not-our-file', line: lineOf(value) });
  }
  if (rules.length > MOST_RULES) return failure({ problem: 'no-room', line: lineOf(rules) });
  const parsed = parseRules(rules);
  if (parsed.ok) return parsed;
  const { problem, index } = parsed.problem;
  return failure({ problem, line: lineOf(rules[index]) ?? lineOf(rules) });
}
