import type { JSX } from 'preact';
import type { Settings } from '../settings/settings';
import { useWords } from '../ui/language';
import { useChanges } from './changes';
import { Switch } from './fields';

/** What else is shown or held on pages, besides the marks. */
export function OnPages({ settings }: { readonly settings: Settings }): JSX.Element {
  const { say } = useWords();
  const changes = useChanges();
  const { summary, holdBuys } = settings;
  return (
    <>
      <Switch
        label={say('options_summary')}
        means={say('options_summary_means')}
        checked={summary.on}
        onChange={(on) => void changes.set('sites', { summary: { ...summary, on } })}
      />
      <Switch
        label={say('options_hold_buys')}
        means={say('options_hold_buys_means')}
        checked={holdBuys}
        onChange={(holds) => void changes.set('sites', { holdBuys: holds })}
      />
    </>
  );
}
