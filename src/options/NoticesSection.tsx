import type { JSX } from 'preact';
import { minutesOf, timeOfDay } from '../settings/quiet-hours';
import type { QuietHours, Settings } from '../settings/settings';
import { useWords } from '../ui/language';
import { useChanges } from './changes';
import { describing, Field, Switch } from './fields';
import { Section } from './Section';

/** Whether a notice comes, and when none may. */
export function NoticesSection(props: {
  readonly settings: Pick<Settings, 'notify' | 'quietHours'>;
}): JSX.Element {
  const { say } = useWords();
  const { notify, quietHours } = props.settings;
  const changes = useChanges();
  const change = (part: Partial<QuietHours>) =>
    void changes.set('notices', { quietHours: { ...quietHours, ...part } });
  const isNoTime = quietHours.from === quietHours.to;
  const time = (end: 'from' | 'to', problem: string | null) => (
    <Field id={`quiet-${end}`} label={say(`options_quiet_${end}`)} problem={problem}>
      <input
        id={`quiet-${end}`}
        class="short"
        type="time"
        required
        value={timeOfDay(quietHours[end])}
        aria-invalid={problem !== null}
        aria-describedby={describing({ id: `quiet-${end}`, problem })}
        onChange={(event) => {
          const minutes = minutesOf(event.currentTarget.value);
          if (minutes !== null) change({ [end]: minutes });
          // An emptied field shows what still counts.
          else event.currentTarget.value = timeOfDay(quietHours[end]);
        }}
      />
    </Field>
  );
  return (
    <Section id="notices">
      <Switch
        label={say('options_notify')}
        means={say('options_notify_means')}
        checked={notify}
        onChange={(notify) => void changes.set('notices', { notify })}
      />
      {notify && (
        <Switch
          label={say('options_quiet')}
          means={say('options_quiet_means')}
          checked={quietHours.on}
          onChange={(on) => change({ on })}
        />
      )}
      {notify && quietHours.on && (
        <div class="part pairs">
          {time('from', null)}
          {time('to', isNoTime ? say('options_quiet_none') : null)}
        </div>
      )}
    </Section>
  );
}
