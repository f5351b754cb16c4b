import type { JSX } from 'preact';

/** One-stroke drawings on a 24-unit square. */
const PATHS = {
  /** A price tag standing upright, with a pause in it: the mark of the house. */
  tag: 'M12 2.6 18.4 8v11.2a2 2 0 0 1-2 2H7.6a2 2 0 0 1-2-2V8zM10 11.6v5M14 11.6v5',
  /** An hour-glass. */
  cooling: 'M7 3h10M7 21h10M8 3c0 5 8 5.5 8 9s-8 4-8 9M16 3c0 5-8 5.5-8 9s8 4 8 9',
  ready: 'M4.5 12.5l5 5 10-11',
  letGo: 'M4 16c5-1 5-9 9-9 3 0 3.6 4 .8 4.4M6 20c6 0 7-5 14-5',
  cart: 'M3 4h2.4l2.2 11h10l2-7.6H6.3M9 19.4v.1M16.4 19.4v.1',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.6v4.8M9 14.6v4.8',
  eye: 'M2.8 12C5.4 7.6 8.4 5.6 12 5.6s6.6 2 9.2 6.4c-2.6 4.4-5.6 6.4-9.2 6.4S5.4 16.4 2.8 12M12 9.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6',
  open: 'M8 16 17 7M9.6 7H17v7.4',
  close: 'M6 6l12 12M18 6 6 18',
  chart: 'M4 20h16M7 16v-4M12 16V6M17 16v-7',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.4 15.4 20 20',
  edit: 'M4 20l.9-4.1L16 4.8a1.7 1.7 0 0 1 2.4 0l.8.8a1.7 1.7 0 0 1 0 2.4L8.1 19.1zM14 6.8l3.2 3.2',
  fold: 'M5 15l7-7 7 7',
  unfold: 'M5 9l7 7 7-7',
  restore: 'M5 5v5h5M5.6 10A7.2 7.2 0 1 1 4.8 14',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing beside words. It says nothing of its own, so it is left out of the accessibility tree. */
export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }): JSX.Element {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width={name === 'more' ? 3 : 1.8}
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
