import { describe, expect, it } from 'vitest';
import { Options } from '../../../src/options/Options';
import type { OptionsPorts } from '../../../src/options/ports';
import { failure } from '../../../src/shared/result';
import type { SyncShown } from '../../../src/storage/watch';
import { expectAccessible, press, settle, show } from '../page-driver';
import { fakePorts } from './fake-ports';
import { fakeSync } from './fake-sync';

const AT = Date.UTC(2026, 10, 20, 9, 0);

async function open(first: Partial<SyncShown> = {}, over: Partial<OptionsPorts> = {}) {
  const sync = fakeSync(first);
  const ports = fakePorts({}, { ...sync, ...over });
  const root = await show(Options, ports);
  const section = root.querySelector('#sync') as HTMLElement;
  const box = section.querySelector('input') as HTMLInputElement;
  return { section, box, become: sync.become };
}

async function flip(box: HTMLInputElement): Promise<void> {
  box.focus();
  box.click();
  await settle();
}

describe('syncing, in the options', () => {
  it('is off until it is turned on, and says that a backup is the way between browsers', async () => {
    const { section, box, become } = await open();
    const status = () => section.querySelector('[role=status]:not(.saved)')?.textContent;
    expect(box.checked).toBe(false);
    expect(section.textContent).toContain('Between different browsers, a backup is the way.');
    expect(section.querySelector('button')).toBeNull();
    await flip(box);
    expect(box.checked).toBe(true);
    expect(section.textContent).toContain('Nothing has been synced yet.');
    become({ at: AT, synced: 3, waiting: 3 });
    await settle();
    expect(status()).toContain('All 3 things that are waiting are synced.');
    await expectAccessible(section);
  });

  it('says how many things found room', async () => {
    const { section } = await open({ on: true, at: AT, synced: 37, waiting: 60 });
    expect(section.textContent).toContain('37 of 60 things that are waiting are synced.');
  });

  it('says that nothing waits, when nothing does', async () => {
    const { section } = await open({ on: true, at: AT });
    expect(section.textContent).toContain('Nothing is waiting on the list.');
  });

  it.each([
    ['full', 'lets nothing more be synced'],
    ['unavailable', 'does not work right now'],
    ['newer-version', 'A newer Unswayed'],
  ] as const)('says what is wrong: %s', async (problem, words) => {
    const { section } = await open({ on: true, problem });
    expect(section.textContent).toContain(words);
    await expectAccessible(section);
  });

  it('offers to remove the synced copy once it is off again', async () => {
    const { section, box } = await open({ on: true, left: true, at: AT });
    expect(section.textContent).not.toContain('Remove the synced copy');
    await flip(box);
    expect(box.checked).toBe(false);
    await expectAccessible(section);
    await press(section, 'Remove the synced copy');
    expect(section.querySelector('button')).toBeNull();
  });

  it('says so when it could not be turned on', async () => {
    const { section, box } = await open({}, { turnSync: async () => failure('unavailable') });
    await flip(box);
    expect(box.checked).toBe(false);
    expect(section.querySelector('[role=alert]')?.textContent).not.toBe('');
  });
});
