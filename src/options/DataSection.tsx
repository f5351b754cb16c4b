import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { StoreProblem } from '../messages/protocol';
import type { Result } from '../shared/result';
import { writeBackup } from '../storage/backup';
import type { SavedData } from '../storage/port';
import { useWords } from '../ui/language';
import { LARGEST_BACKUP } from '../wishlist/taken-over';
import { AsidePart } from './AsidePart';
import { BackupPart } from './BackupPart';
import { useChanges } from './changes';
import { EraseAll } from './EraseAll';
import { LinksPart } from './LinksPart';
import type { OptionsPorts, Stored } from './ports';
import { Section } from './Section';

type Part = 'backup' | 'links' | 'aside';

/** What a part of this section needs of it: what is stored, and how to say how it went. */
export interface TakingOver {
  /** What went wrong in this part; null when all is well. */
  readonly problem: string | null;
  /** Everything stored; null when it can't be read, which is then said. */
  read(): Promise<SavedData | null>;
  /** What was asked for; when it failed, that is said. */
  take<Value>(asking: Promise<Result<Value, StoreProblem>>): Promise<Result<Value, StoreProblem>>;
  /** A file is being looked at: what was said of the last one goes. */
  begin(): void;
  refuse(reason: string): void;
  /** Says what was done, and offers the way back. */
  done(text: string): void;
  /** Says what was done for good. */
  forgotten(text: string): void;
}

/** What is stored, in numbers; the ways out and in; and the way to erase all of it. */
export function DataSection(props: { readonly stored: Stored; readonly ports: OptionsPorts }): JSX.Element {
  const { say } = useWords();
  const changes = useChanges();
  const { stored, ports } = props;
  const [problem, setProblem] = useState<{ readonly part: Part; readonly text: string } | null>(null);

  const refuse = (part: Part, text: string | null) => {
    changes.tell(null);
    setProblem(text === null ? null : { part, text });
  };
  const heard = async <Value,>(part: Part, asking: Promise<Result<Value, StoreProblem>>) => {
    const result = await asking;
    refuse(part, result.ok ? null : say(`problem_${result.problem.replaceAll('-', '_')}`));
    return result;
  };
  const undo = async (part: Part) => {
    const back = await heard(part, ports.takeBack());
    if (!back.ok) return;
    const { value: left } = back;
    const text = left === 0 ? say('options_taken_back') : say('options_taken_back_but', { count: left });
    changes.tell({ text, undo: null });
  };
  const erase = async () => {
    changes.tell(null);
    setProblem(null);
    // Kept in this page alone, and only as long as the bar offers it.
    const saved = await ports.saved();
    const copy = saved.ok ? writeBackup(saved.value) : null;
    const way = copy !== null && copy.length <= LARGEST_BACKUP;
    await changes.follow(
      'data',
      ports.erase(),
      way ? { said: () => say('options_erased_all'), back: () => ports.restore(copy) } : null,
    );
  };
  const over = (part: Part): TakingOver => ({
    problem: problem?.part === part ? problem.text : null,
    async read() {
      const saved = await heard(part, ports.saved());
      return saved.ok ? saved.value : null;
    },
    take: (asking) => heard(part, asking),
    begin: () => refuse(part, null),
    refuse: (reason) => refuse(part, reason),
    done: (text) => changes.tell({ text, undo: () => void undo(part) }),
    forgotten: (text) => changes.tell({ text, undo: null }),
  });

  return (
    <Section id="data">
      <p>{say('options_data_where')}</p>
      <ul class="facts-list">
        <li>{say('options_data_wishes', { count: stored.wishes })}</li>
        <li>{say('options_data_remembered', { count: stored.remembered })}</li>
        <li>{say('options_data_settings')}</li>
      </ul>
      {!stored.newer && (
        <>
          <BackupPart ports={ports} over={over('backup')} />
          <LinksPart ports={ports} over={over('links')} />
          <AsidePart stored={stored} ports={ports} over={over('aside')} />
        </>
      )}
      <EraseAll onErase={erase} />
    </Section>
  );
}
