import { useState } from 'preact/hooks';
import { DAY, type Milliseconds } from '../../shared/clock';
import type { Words } from '../../ui/words';
import type { CardPress } from '../Card';

/** The periods that can be chosen beside the usual one. */
const PERIODS: readonly Milliseconds[] = [DAY, 3 * DAY, 7 * DAY, 30 * DAY];

export interface WaysProps {
  readonly id: string;
  readonly privateWindow: boolean;
  /** *Go on* leads to the link, because its click was held back. */
  readonly holdsLink: boolean;
  readonly busy: boolean;
  /** The person's usual period for what costs that much; null until it is known. */
  readonly usual: Milliseconds | null;
  readonly words: Words;
  readonly onPress: (press: CardPress, event: Event) => void;
}

/** Three equals in reach; only the first is filled. */
export function Ways({ id, privateWindow, holdsLink, busy, usual, words, onPress }: WaysProps) {
  const [chosen, choose] = useState<Milliseconds | null>(null);
  const way = (press: CardPress, key: string, first = false) => (
    <button
      type="button"
      class={first ? 'way first' : 'way'}
      aria-disabled={busy}
      onClick={(event) => onPress(press, event)}
    >
      {words.say(`overlay_${key}`)}
    </button>
  );
  return (
    <div class="ways">
      {!privateWindow && (
        <>
          <Periods id={id} usual={usual} chosen={chosen} words={words} onChoose={choose} />
          {way({ coolFor: chosen }, 'act_cool', true)}
        </>
      )}
      {way('not-for-me', 'act_no')}
      {way('go-on', holdsLink ? 'act_follow' : 'act_go')}
    </div>
  );
}

interface PeriodsProps {
  readonly id: string;
  readonly usual: Milliseconds | null;
  readonly chosen: Milliseconds | null;
  readonly words: Words;
  readonly onChoose: (period: Milliseconds) => void;
}

function Periods({ id, usual, chosen, words, onChoose }: PeriodsProps) {
  const periods = [...new Set([...PERIODS, ...(usual === null ? [] : [usual])])].sort((a, b) => a - b);
  const current = chosen ?? usual;
  return (
    <fieldset class="periods">
      <legend>{words.say('overlay_cool_for')}</legend>
      {periods.map((period) => (
        <label key={period}>
          <input
            type="radio"
            name={`${id}-period`}
            checked={period === current}
            onChange={() => onChoose(period)}
          />
          <span>{periodWords(period, words.locale)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Whole days where it is whole days, else hours. */
function periodWords(period: Milliseconds, locale: string): string {
  const days = period / DAY;
  const whole = Number.isInteger(days);
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: whole ? 'day' : 'hour',
    unitDisplay: 'long',
    maximumFractionDigits: 0,
  }).format(whole ? days : days * 24);
}
