import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Tone } from './chart';

const STRIPED = ['amber-striped', 'grey-striped'] as const satisfies readonly Tone[];

/** Patterns for the striped tones of one drawing, and the fill of each tone. */
export function useStripes(): {
  readonly defs: JSX.Element;
  readonly fillOf: (tone: Tone) => string | undefined;
} {
  const id = useId();
  const nameOf = (tone: Tone) => `${id}-${tone}`;
  return {
    defs: (
      <defs>
        {STRIPED.map((tone) => (
          <pattern
            key={tone}
            id={nameOf(tone)}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="6" height="6" class={`ground-${tone}`} />
            <rect width="3" height="6" class={`stripe-${tone}`} />
          </pattern>
        ))}
      </defs>
    ),
    fillOf: (tone) => (STRIPED.some((one) => one === tone) ? `url(#${nameOf(tone)})` : undefined),
  };
}
