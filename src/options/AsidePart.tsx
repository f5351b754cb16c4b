import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { readAside } from '../storage/aside';
import { writeBackup } from '../storage/backup';
import { isBackupKey } from '../storage/keys';
import { unpack } from '../storage/packed';
import { useWords } from '../ui/language';
import type { TakingOver } from './DataSection';
import { dayOf } from './data-words';
import { Wrong } from './FileIn';
import type { OptionsPorts, Stored } from './ports';

/** What could not be read, and the copy from before the last update: to be taken along, or thrown away. */
export function AsidePart(props: {
  readonly stored: Stored;
  readonly ports: OptionsPorts;
  readonly over: TakingOver;
}): JSX.Element | null {
  const { say } = useWords();
  const { stored, ports, over } = props;
  const [asking, setAsking] = useState(false);
  if (stored.aside === 0 && !stored.copied) return null;

  const saveAside = async () => {
    const saved = await over.read();
    if (saved === null) return;
    const text = JSON.stringify(readAside(saved), null, 1);
    ports.saveFile(`unswayed-unreadable-${dayOf(new Date())}.json`, `${text}\n`);
  };
  const saveCopy = async () => {
    const saved = await over.read();
    const [, packed] = Object.entries(saved ?? {}).find(([key]) => isBackupKey(key)) ?? [];
    const copy = typeof packed === 'string' ? await unpack(packed).catch(() => null) : null;
    if (copy === null) over.refuse(say('options_aside_copy_broken'));
    else ports.saveFile(`unswayed-before-update-${dayOf(new Date())}.json`, writeBackup(copy));
  };
  const forget = async () => {
    setAsking(false);
    if ((await over.take(ports.forgetAside())).ok) over.forgotten(say('options_aside_gone'));
  };

  return (
    <div class="part">
      <h3>{say('options_aside')}</h3>
      {stored.aside > 0 && <p>{say('options_aside_records', { count: stored.aside })}</p>}
      {stored.copied && <p>{say('options_aside_copy')}</p>}
      <Wrong over={over} />
      {asking ? (
        <>
          <p>{say('options_aside_question')}</p>
          <div class="actions">
            <button type="button" class="button primary" onClick={() => setAsking(false)}>
              {say('options_aside_keep')}
            </button>
            <button type="button" class="button" onClick={() => void forget()}>
              {say('options_aside_forget_yes')}
            </button>
          </div>
        </>
      ) : (
        <div class="actions">
          {stored.aside > 0 && (
            <button type="button" class="button" onClick={() => void saveAside()}>
              {say('options_aside_save')}
            </button>
          )}
          {stored.copied && (
            <button type="button" class="button" onClick={() => void saveCopy()}>
              {say('options_aside_save_copy')}
            </button>
          )}
          <button type="button" class="button" onClick={() => setAsking(true)}>
            {say('options_aside_forget')}
          </button>
        </div>
      )}
    </div>
  );
}
