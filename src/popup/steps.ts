/** Where a key leads in a list. */
export type Step = 'up' | 'down' | 'first' | 'last';

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

/** Where a key (`KeyboardEvent.key`) leads; null when nowhere. */
export function stepOf(key: string): Step | null {
  return STEPS[key] ?? null;
}

/** Whether the element does something of its own with letters and arrows. */
export function isField(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('input:not([type="checkbox"]), select, textarea') !== null
  );
}
