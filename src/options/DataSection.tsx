import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { StoreProblem } from '../messages/protocol';
import type { Result } from '../shared/result';
import type { SavedData } from '../storage/port';
import { useWords } from '../ui/language';
import { type Notice, UndoBar } from '../ui/UndoBar';
import { AsidePart } from './AsidePart';
import { BackupPart } from './BackupPart';
import { EraseAll } from './EraseAll';
import { LinksPart } from './LinksPart';
import type { OptionsPorts, Stored } from './ports';
import { Section } from './Section';

/** What the parts of this section share: what is stored, and the one place that says how it went. */
export interface TakingOver {
  /** Everything stored; null when it can't be read, which is then said. */
  read(): Promise<SavedData | null>;
  /** What was asked for; null when it failed, which is then said. */
  take<Value>(asking: Promise<Result<Value, StoreProblem>>): Promise<Value | null>;
  /** A file is being looked at: what was said of the last one goes. */
  begin(): void;
  refuse(reason: string): void;
  /** Says what was done, and offers the way back. */
  done(text: string): void;
  /** Says what was done for good. */
  forgotten(text: string): void;
}

/** What is stored, in numbers; the ways out and in; and the way to erase all of it. */
export function DataSection(props: {
  readonly stored: Stored;
  readonly ports: OptionsPorts;
  readonly onErase: () => Promise<void>;
}): JSX.Element {
  const { say } = useWords();
  const { stored, ports } = props;
  const [problem, setProblem] = useState<string | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);

  const refuse = (reason: string | null) => {
    setNotice(null);
    setProblem(reason);
  };
  const orProblem = <Value,>(result: Result<Value, StoreProblem>): Value | null => {
    refuse(result.ok ? null : say(`problem_${result.problem.replaceAll('-', '_')}`));
    return result.ok ? result.value : null;
  };
  const undo = async () => {
    const left = orProblem(await ports.takeBack());
    if (left === null) return;
    const text = left === 0 ? say('options_taken_back') : say('options_taken_back_but', { count: left });
    setNotice({ text, undo: null });
  };
  const over: TakingOver = {
    read: async () => orProblem(await ports.saved()),
    take: async (asking) => orProblem(await asking),
    begin: () => refuse(null),
    refuse,
    done: (text) => setNotice({ text, undo: () => void undo() }),
    forgotten: (text) => setNotice({ text, undo: null }),
  };

  return (
    <Section id="data">
      <p>{say('options_data_where')}</p>
      <ul class="facts-list">
        <li>{say('options_data_wishes', { count: stored.wishes })}</li>
        <li>{say('options_data_remembered', { count: stored.remembered })}</li>
        <li>{say('options_data_settings')}</li>
      </ul>
      {stored.newer ? (
        <p class="problem" role="alert">
          {say('problem_newer_version')}
        </p>
      ) : (
        <>
          <BackupPart ports={ports} over={over} />
          <LinksPart ports={ports} over={over} />
          <AsidePart stored={stored} ports={ports} over={over} />
        </>
      )}
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <EraseAll
        onErase={async () => {
          refuse(null);
          await props.onErase();
        }}
      />
      <UndoBar notice={notice} onClose={() => setNotice(null)} />
    </Section>
  );
}
