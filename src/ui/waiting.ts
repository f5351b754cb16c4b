import type { Words } from './words';

/** How many wishes wait for an answer: those that have cooled off, and those to look back on. */
export interface WaitingCounts {
  readonly ready: number;
  readonly checkIns: number;
}

/** What waits, the same everywhere: "2 wishes have cooled off · 1 purchase to look back on". '' when nothing does. */
export function waitingInWords({ ready, checkIns }: WaitingCounts, { say }: Pick<Words, 'say'>): string {
  return [
    ...(ready > 0 ? [say('waiting_ready', { count: ready })] : []),
    ...(checkIns > 0 ? [say('waiting_check_in', { count: checkIns })] : []),
  ].join(' · ');
}
