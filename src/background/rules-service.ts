import type { CustomRule, OwnRule } from '../detect/custom-rules';
import type { StoreProblem } from '../messages/protocol';
import { isSameRule, MOST_RULES, parseRule, parseRules } from '../settings/custom-rules';
import { failure, type Result, success } from '../shared/result';
import { RULES } from '../storage/keys';
import { parseRuleRecord, type RuleRecord } from '../storage/records';
import type { Store } from '../storage/store';
import type { Queue } from './queue';

type Outcome<Value> = Promise<Result<Value, StoreProblem>>;

/** The only writer of a person's own rules. A rule that can't be read is `invalid`, one too many `full`. */
export interface RulesService {
  /** All rules, in the order in which they were made; none when they can't be read. */
  all(): Promise<readonly CustomRule[]>;
  /** Adds a rule. When it is there already, that one is the answer. */
  add(rule: OwnRule): Outcome<CustomRule>;
  /** Makes a rule say something else. */
  change(id: number, rule: OwnRule): Outcome<null>;
  remove(id: number): Outcome<null>;
  /** Takes back an exception that was made on a site; any other rule is `not-allowed-now`. */
  takeBack(id: number, site: string): Outcome<null>;
  /** Adds those that are not there yet, all or none; gives how many. */
  addAll(rules: readonly OwnRule[]): Outcome<number>;
}

/** A service on a store; `queue` is shared with every other writer. */
export function createRulesService(store: Store, queue: Queue): RulesService {
  async function read(): Outcome<RuleRecord> {
    const record = await store.record(RULES);
    return record.ok ? success(parseRuleRecord(record.value)) : record;
  }

  /** Reads the record, makes another of it and writes that, unless it stayed as it was. */
  function write<Value>(
    make: (record: RuleRecord) => Result<readonly [RuleRecord, Value], StoreProblem>,
  ): Outcome<Value> {
    return queue.run(async () => {
      const record = await read();
      if (!record.ok) return record;
      const made = make(record.value);
      if (!made.ok) return made;
      const [next, value] = made.value;
      if (next === record.value) return success(value);
      const written = await store.write({ records: { [RULES]: next } });
      return written.ok ? success(value) : written;
    });
  }

  function without(id: number, mayGo: (rule: CustomRule) => boolean): Outcome<null> {
    return write((record) => {
      const rule = record.rules.find((one) => one.id === id);
      if (rule === undefined) return failure('not-found');
      if (!mayGo(rule)) return failure('not-allowed-now');
      return success([{ ...record, rules: record.rules.filter((one) => one !== rule) }, null]);
    });
  }

  return {
    async all() {
      const record = await read();
      return record.ok ? record.value.rules : [];
    },

    add: (given) =>
      write((record) => {
        const rule = parseRule(given);
        if (!rule.ok) return failure('invalid');
        const known = record.rules.find((one) => isSameRule(one, rule.value));
        if (known !== undefined) return success([record, known]);
        if (record.rules.length >= MOST_RULES) return failure('full');
        const added = { id: record.next, ...rule.value };
        return success([{ next: record.next + 1, rules: [...record.rules, added] }, added]);
      }),

    change: (id, given) =>
      write((record) => {
        const rule = parseRule(given);
        if (!rule.ok) return failure('invalid');
        if (!record.rules.some((one) => one.id === id)) return failure('not-found');
        // Made the same as another one, it is that one.
        const others = record.rules.filter((one) => one.id === id || !isSameRule(one, rule.value));
        const rules = others.map((one) => (one.id === id ? { id, ...rule.value } : one));
        return success([{ ...record, rules }, null]);
      }),

    remove: (id) => without(id, () => true),

    takeBack: (id, site) =>
      without(
        id,
        ({ kind, what, at }) => kind.startsWith('not-') && (kind === 'not-site' ? what : at) === site,
      ),

    addAll: (given) =>
      write((record) => {
        const parsed = parseRules(given);
        if (!parsed.ok) return failure('invalid');
        const added = parsed.value
          .filter((rule) => !record.rules.some((one) => isSameRule(one, rule)))
          .map((rule, index) => ({ id: record.next + index, ...rule }));
        const rules = [...record.rules, ...added];
        if (rules.length > MOST_RULES) return failure('full');
        if (added.length === 0) return success([record, 0]);
        return success([{ next: record.next + added.length, rules }, added.length]);
      }),
  };
}
