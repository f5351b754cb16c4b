import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { CustomRule, OwnRule } from '../detect/custom-rules';
import { LONGEST_FILE, readRules, writeRules } from '../settings/rules-file';
import { useWords } from '../ui/language';
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
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<{ readonly problem: boolean; readonly text: string } | null>(null);

  const refuse = (reason: string) =>
    setOutcome({ problem: true, text: `${reason} ${say('options_rules_none_taken')}` });
  const take = async (file: File) => {
    if (file.size > 4 * LONGEST_FILE) {
      refuse(fileRefusalSentence({ problem: 'file-too-long', line: null }, words));
      return;
    }
    const read = readRules(await file.text());
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
        <button type="button" class="button" onClick={() => input.current?.click()}>
          {say('options_rules_import')}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(event) => {
            const field = event.currentTarget;
            const file = field.files?.[0];
            // Emptied, so that the same file can be chosen again after it was put right.
            if (file) void take(file).then(() => (field.value = ''));
          }}
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
