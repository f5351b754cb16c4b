import type { CustomRule, OwnRule } from '../../../src/detect/custom-rules';
import type { OptionsPorts } from '../../../src/options/ports';
import { packsOf } from '../../../src/rules/phrase-packs';
import { phraseTables } from '../../../src/rules/phrase-tables';
import { success } from '../../../src/shared/result';

type RulePorts = Pick<
  OptionsPorts,
  'onRules' | 'addRule' | 'changeRule' | 'removeRule' | 'importRules' | 'phrases' | 'saveFile'
>;

/** Rules that change as they would in the background; `files` holds what was saved. */
export function fakeRules(
  first: readonly OwnRule[] = [],
): RulePorts & { readonly files: string[]; readonly kept: () => readonly OwnRule[] } {
  let next = 1;
  let rules: readonly CustomRule[] = first.map((rule) => ({ id: next++, ...rule }));
  let tell: (rules: readonly CustomRule[]) => void = () => {};
  const files: string[] = [];
  const become = (changed: readonly CustomRule[]) => {
    rules = changed;
    tell(rules);
  };
  return {
    files,
    kept: () => rules.map(({ id: _id, ...rule }) => rule),
    onRules(listener) {
      tell = listener;
      tell(rules);
      return () => {};
    },
    async addRule(rule) {
      const added = { id: next++, ...rule };
      become([...rules, added]);
      return success(added);
    },
    async changeRule(id, rule) {
      become(rules.map((one) => (one.id === id ? { id, ...rule } : one)));
      return success(null);
    },
    async removeRule(id) {
      become(rules.filter((one) => one.id !== id));
      return success(null);
    },
    async importRules(given) {
      become([...rules, ...given.map((rule) => ({ id: next++, ...rule }))]);
      return success(given.length);
    },
    phrases: async () => packsOf(phraseTables()),
    saveFile: (_name, text) => void files.push(text),
  };
}
