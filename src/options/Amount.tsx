import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../ui/language';
import { describing, Field } from './fields';

/** The most that any amount of money can be. */
export const MOST = 999_999_999;

/** An amount of money in the person's currency. What is no amount, or out of bounds, is said and not saved. */
export function Amount(props: {
  readonly id: string;
  readonly label: string;
  readonly means?: string;
  readonly value: number | null;
  readonly within: readonly [least: number, most: number];
  /** There: the field may be left empty, which calls this. */
  readonly onEmpty?: () => void;
  readonly onChange: (amount: number) => void;
}): JSX.Element {
  const { say, locale } = useWords();
  const { id, label, means, value, onEmpty } = props;
  const [typed, setTyped] = useState(value === null ? '' : String(value));
  const [least, most] = props.within;
  const trimmed = typed.trim();
  const number = /^\d{1,9}(?:[.,]\d{1,2})?$/.test(trimmed) ? Number(trimmed.replace(',', '.')) : Number.NaN;
  useEffect(() => {
    // Taken back, or changed elsewhere. What says the same in another way stays as it was typed.
    if (value === null ? trimmed !== '' : number !== value) setTyped(value === null ? '' : String(value));
  }, [value]);
  const isEmpty = onEmpty !== undefined && trimmed === '';
  const isAllowed = number >= least && number <= most;
  const { format } = new Intl.NumberFormat(locale);
  const problem =
    isAllowed || isEmpty ? null : say('options_price_invalid', { least: format(least), most: format(most) });
  const field = { id, label, means, problem };
  return (
    <Field {...field}>
      <input
        id={id}
        class="short"
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={typed}
        aria-invalid={problem !== null}
        aria-describedby={describing(field)}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={() => {
          if (isEmpty) onEmpty();
          else if (isAllowed) props.onChange(number);
        }}
      />
    </Field>
  );
}
