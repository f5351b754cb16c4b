import type { Verdict } from '../../src/detect/verdict';
import { judge } from '../../tests/support/phrases';

const NOTHING: Verdict = {
  earns: false,
  relations: [],
  disclosure: 'not-applicable',
  saysUnpaid: false,
  deinfluencing: false,
  sheepsClothing: false,
  pressure: false,
  findings: [],
};

/** A verdict as `spot` prints it: the fields in their documented order, findings without our inner ones. */
export function verdictFields(verdict: Verdict) {
  return {
    earns: verdict.earns,
    relations: verdict.relations,
    disclosure: verdict.disclosure,
    saysUnpaid: verdict.saysUnpaid,
    deinfluencing: verdict.deinfluencing,
    sheepsClothing: verdict.sheepsClothing,
    pressure: verdict.pressure,
    findings: verdict.findings.map(({ kind, strength, rule, start, end, text }) => ({
      kind,
      strength,
      rule,
      start,
      end,
      text,
    })),
  };
}

/** The answer to one line of a texts file. */
export function spotText(line: string): Record<string, unknown> {
  const input = parse(line);
  if (typeof input === 'string') return { id: null, ...verdictFields(NOTHING), error: input };
  const id = input['id'] ?? null;
  const text = input['text'];
  if (typeof text !== 'string') {
    return { id, ...verdictFields(NOTHING), error: 'the line has no "text", or it is not a string' };
  }
  const optional = (key: string) =>
    typeof input[key] === 'string' && input[key] !== '' ? (input[key] as string) : null;
  const verdict = judge(
    {
      platform: optional('platform') ?? 'text',
      url: '',
      lang: optional('lang'),
      creator: null,
      text,
      fold: null,
      links: [],
      labels: [],
    },
    { country: optional('country')?.toUpperCase() ?? null },
  );
  return { id, ...verdictFields(verdict), error: null };
}

/**
 * Judges texts, one JSON object `{"id","text","lang"?,"country"?,"platform"?}` a line, and writes one JSON
 * object a line in input order. A line that can't be read gives an object with `error` and nothing spotted.
 */
export async function spotTexts(
  lines: Iterable<string> | AsyncIterable<string>,
  write: (line: string) => void,
): Promise<void> {
  for await (const line of lines) write(JSON.stringify(spotText(line)));
}

function parse(line: string): Record<string, unknown> | string {
  if (line.trim() === '') return 'the line is empty';
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'the line is not JSON';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'the line is not a JSON object';
  return value as Record<string, unknown>;
}
