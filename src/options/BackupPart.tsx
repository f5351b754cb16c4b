import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { readBackup, writeBackup } from '../storage/backup';
import type { SavedData } from '../storage/port';
import { planRestore } from '../storage/restore';
import { readWishes, shown } from '../storage/store';
import { useWords } from '../ui/language';
import { wishesToCsv } from '../wishlist/csv';
import { LARGEST_BACKUP, type RestoreCounts } from '../wishlist/taken-over';
import type { TakingOver } from './DataSection';
import { dayOf, refusedFile } from './data-words';
import { FileIn, Wrong } from './FileIn';
import { Preview } from './Preview';
import type { OptionsPorts } from './ports';

/** Everything in one file, out and in again, and the list as a table. */
export function BackupPart({
  ports,
  over,
}: {
  readonly ports: OptionsPorts;
  readonly over: TakingOver;
}): JSX.Element {
  const words = useWords();
  const { say, locale } = words;
  const [chosen, setChosen] = useState<{ readonly text: string; readonly counts: RestoreCounts } | null>(
    null,
  );
  const number = (count: number) => new Intl.NumberFormat(locale).format(count);

  const save = async (ending: string, make: (saved: SavedData) => string) => {
    const saved = await over.read();
    if (saved !== null) ports.saveFile(`unswayed-${dayOf(new Date())}.${ending}`, make(saved));
  };
  const look = async (text: string) => {
    const given = readBackup(text);
    if (!given.ok) return over.refuse(refusedFile(given.problem, words));
    const saved = await over.read();
    if (saved !== null) setChosen({ text, counts: planRestore(saved, given.value, Date.now()).counts });
  };
  const restore = async (text: string) => {
    setChosen(null);
    const taken = await over.take(ports.restore(text));
    if (!taken.ok) return;
    const { adds, changes } = taken.value;
    over.done(say('options_restore_done', { adds: number(adds), changes: number(changes) }));
  };

  return (
    <div class="part">
      <h3>{say('options_backup')}</h3>
      <p class="soft">{say('options_backup_means')}</p>
      <div class="actions">
        <button type="button" class="button" onClick={() => void save('json', writeBackup)}>
          {say('options_backup_save')}
        </button>
        <FileIn
          label={say('options_backup_restore')}
          accept=".json,application/json"
          largest={LARGEST_BACKUP}
          over={over}
          onChosen={() => setChosen(null)}
          onText={(text) => void look(text)}
        />
        <button
          type="button"
          class="button"
          onClick={() =>
            void save('csv', (saved) => wishesToCsv(shown(readWishes(saved).wishes), Date.now()))
          }
        >
          {say('options_csv_save')}
        </button>
      </div>
      <Wrong over={over} />
      {chosen && (
        <Preview
          heading={say('options_restore_preview')}
          yes={isNothing(chosen.counts) ? null : say('options_restore_yes')}
          onYes={() => void restore(chosen.text)}
          onNo={() => setChosen(null)}
        >
          {isNothing(chosen.counts) ? (
            <p>{say('options_restore_nothing')}</p>
          ) : (
            <ul class="facts-list">
              <li>
                {say('options_restore_wishes', {
                  adds: number(chosen.counts.adds),
                  changes: number(chosen.counts.changes),
                  leaves: number(chosen.counts.leaves),
                })}
              </li>
              {chosen.counts.rules > 0 && (
                <li>{say('options_restore_rules', { count: chosen.counts.rules })}</li>
              )}
              {chosen.counts.settings && <li>{say('options_restore_settings')}</li>}
            </ul>
          )}
        </Preview>
      )}
    </div>
  );
}

function isNothing({ adds, changes, rules, settings }: RestoreCounts): boolean {
  return adds + changes + rules === 0 && !settings;
}
