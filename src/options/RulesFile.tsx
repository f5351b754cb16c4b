import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CustomRule, OwnRule } from '../detect/custom-rules';
import { LONGEST_FILE, readRules, writeRules } from '../settings/rules-file';
import { useWords } from '../ui/language';
import { FilePicker } from './FilePicker';
import { fileRefusalSentence } from './rule-words';

/** What the saved file is called. */
const FILE_NAME = 'unswayed-rules.json';

/** Takes the rules along as a file, and takes rules over from one: all of them or none. */
export function RulesFile(props: {
  readonly rules: readonly CustomRule[];
  readonly onSaveFile: (name: string, text: string) => void;
  /** Gives how many were new, or a sentence on why none was taken over. */
  readonly onImport: (rules: readonly OwnRule[]) => Promise<number | string>;
}): JSX.Element {
  const words = useWords();
  const { say } = words;
  const [outcome, setOutcome] = useState<{ readonly problem: boolean; readonly text: string } | null>(null);

  const refuse = (reason: string) =>
    setOutcome({ problem: true, text: `${reason} ${say('options_rules_none_taken')}` });
  const take = async (text: string) => {
    const read = readRules(text);
    if (!read.ok) {
      refuse(fileRefusalSentence(read.problem, words));
      return;
    }
    const added = await props.onImport(read.value);
    if (typeof added === 'string') refuse(added);
    else setOutcome({ problem: false, text: say('options_rules_taken', { count: added }) });
  };

  return (
    <div class="part">
      <h3>{say('options_rules_file')}</h3>
      <div class="actions">
        <button
          type="button"
          class="button"
          disabled={props.rules.length === 0}
          onClick={() => props.onSaveFile(FILE_NAME, writeRules(props.rules))}
        >
          {say('options_rules_export')}
        </button>
        <FilePicker
          label={say('options_rules_import')}
          accept=".json,application/json"
          largest={4 * LONGEST_FILE}
          onText={(text) => void take(text)}
          onTooLarge={() => refuse(fileRefusalSentence({ problem: 'file-too-long', line: null }, words))}
        />
      </div>
      <p role="status">{outcome !== null && !outcome.problem ? outcome.text : ''}</p>
      {outcome?.problem && (
        <p class="problem" role="alert">
          {outcome.text}
        </p>
      )}
    </div>
  );
}
