import { useRef, useState } from 'preact/hooks';

/**
 * The same functions at every drawing, each doing what it was last given as: what gets them needn't be drawn anew
 * because the page was.
 */
export function useSteady<Acts extends object>(acts: Acts): Acts {
  const latest = useRef(acts);
  latest.current = acts;
  const [steady] = useState(() => {
    const names = Object.keys(acts) as (keyof Acts)[];
    const calls = names.map((name) => [
      name,
      (...args: unknown[]) => (latest.current[name] as (...args: unknown[]) => unknown)(...args),
    ]);
    return Object.fromEntries(calls) as Acts;
  });
  return steady;
}
