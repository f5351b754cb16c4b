import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SyncShown } from '../storage/watch';
import { formatMoment } from '../ui/format';
import { useWords } from '../ui/language';
import { useChanges } from './changes';
import { Switch } from './fields';
import type { OptionsPorts } from './ports';
import { Section } from './Section';

/** Syncing through the browser's own account: whether, how it goes, and what stays there when it is turned off. */
export function SyncSection(props: {
  readonly ports: Pick<OptionsPorts, 'onSync' | 'now' | 'turnSync' | 'clearSync'>;
}): JSX.Element {
  const { say } = useWords();
  const changes = useChanges();
  const { ports } = props;
  const [sync, setSync] = useState<SyncShown | null>(null);
  useEffect(() => ports.onSync(setSync), [ports]);
  return (
    <Section id="sync">
      <Switch
        label={say('options_sync_switch')}
        means={say('options_sync_switch_means')}
        checked={sync?.on ?? false}
        onChange={(on) =>
          void changes.follow('sync', ports.turnSync(on), { back: () => ports.turnSync(!on) })
        }
      />
      <div class="lines">
        <p class="soft">{say('options_sync_family')}</p>
        <div role="status" class="lines">
          {sync?.on && <HowItGoes sync={sync} now={ports.now()} />}
        </div>
      </div>
      {sync && !sync.on && sync.left && (
        <div class="part">
          <p>{say('options_sync_left')}</p>
          <div class="actions">
            <button
              type="button"
              class="button"
              aria-describedby="sync-clear-means"
              onClick={() => void changes.follow('sync', ports.clearSync(), null)}
            >
              {say('options_sync_clear')}
            </button>
          </div>
          <p id="sync-clear-means" class="soft">
            {say('options_sync_clear_means')}
          </p>
        </div>
      )}
    </Section>
  );
}

/** One line on how much is synced, and one on what is in the way. */
function HowItGoes({ sync, now }: { readonly sync: SyncShown; readonly now: number }): JSX.Element {
  const { say, locale } = useWords();
  return (
    <>
      {sync.problem && (
        <p class="problem">{say(`options_sync_problem_${sync.problem.replaceAll('-', '_')}`)}</p>
      )}
      {sync.at === null ? (
        <p>{say('options_sync_first')}</p>
      ) : (
        <p>
          {howMuch(sync)}{' '}
          <span class="soft">{say('options_sync_last', { time: formatMoment(sync.at, now, locale) })}</span>
        </p>
      )}
    </>
  );

  function howMuch({ synced, waiting }: SyncShown): string {
    if (synced < waiting) return say('options_sync_some', { synced, waiting });
    return waiting === 0 ? say('options_sync_none') : say('options_sync_all', { count: waiting });
  }
}
