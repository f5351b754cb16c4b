import { useState } from 'preact/hooks';
import type { Worth } from '../../settings/worth';
import { type Priced, perUseWords, sumWords, USES } from '../../ui/card-sums';
import type { Words } from '../../ui/words';
import type { Price } from '../../wishlist/wish';

export interface SumsProps {
  readonly thing: Priced;
  readonly worth: Worth | null;
  readonly words: Words;
  readonly onFold: () => void;
}

/** What the money could be instead, what each use costs, and what is known of such things. Nothing without a price. */
export function Sums({ thing, worth, words, onFold }: SumsProps) {
  const lines = sumWords(thing, worth, words);
  if (!thing.price || lines.length === 0) return null;
  return (
    <details class="sums" onToggle={onFold}>
      <summary>{words.say('overlay_sums')}</summary>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <PerUse price={thing.price} words={words} />
    </details>
  );
}

/** Two buttons and a sentence: nothing is typed inside a page. */
function PerUse({ price, words }: { readonly price: Price; readonly words: Words }) {
  const [step, setStep] = useState(0);
  const go = (by: number) => setStep((now) => Math.min(USES.length - 1, Math.max(0, now + by)));
  const button = (by: 1 | -1, key: string, sign: string) => (
    <button
      type="button"
      class="step"
      aria-label={words.say(`overlay_${key}`)}
      aria-disabled={USES[step + by] === undefined}
      onClick={() => go(by)}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <fieldset class="uses">
      <legend>{words.say('overlay_sums_uses')}</legend>
      {button(-1, 'sums_fewer', '−')}
      <output>{perUseWords(price, USES[step] ?? 1, words)}</output>
      {button(1, 'sums_more', '+')}
    </fieldset>
  );
}
