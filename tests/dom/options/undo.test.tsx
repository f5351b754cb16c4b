import { describe, expect, it } from 'vitest';
import { Options } from '../../../src/options/Options';
import { DEFAULTS } from '../../../src/settings/defaults';
import { DAY } from '../../../src/shared/clock';
import { failure, success } from '../../../src/shared/result';
import { expectAccessible, press, settle, show } from '../page-driver';
import { fakeData } from './fake-data';
import { fakePorts } from './fake-ports';

const bar = () => document.querySelector('.undo-region')?.textContent ?? '';
const field = <Element extends HTMLElement>(selector: string) => document.querySelector(selector) as Element;

async function choose(selector: string, value: string): Promise<void> {
  const select = field<HTMLSelectElement>(selector);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

async function type(selector: string, text: string): Promise<void> {
  const input = field<HTMLInputElement>(selector);
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

describe('taking a change back', () => {
  it('writes what these settings were, and leaves what was changed elsewhere since', async () => {
    const ports = fakePorts();
    const root = await show(Options, ports);
    await choose('#theme', 'dark');
    expect(bar()).toContain('Saved: Language and theme');
    await expectAccessible(root);
    await ports.change({ coolingOff: DAY });
    await press(root, 'Undo');
    expect(ports.said.at(-1)).toEqual(['change', { theme: 'system' }]);
    expect(field<HTMLSelectElement>('#theme').value).toBe('system');
    expect(field<HTMLInputElement>(`input[name=cooling][value="${DAY}"]`).checked).toBe(true);
    expect(bar()).toContain('as it was before');
    expect(bar()).not.toContain('Undo');
  });

  it('brings the words of typed fields back, too', async () => {
    const root = await show(Options, fakePorts({ hourlyPay: 18 }, { region: 'DE' }));
    await type('#hourly-pay', '20,50');
    await press(root, 'Undo');
    expect(field<HTMLInputElement>('#hourly-pay').value).toBe('18');
    await type('#hourly-pay', '');
    await press(root, 'Undo');
    expect(field<HTMLInputElement>('#hourly-pay').value).toBe('18');
  });

  it('brings the general cooling-off period back from one of one’s own', async () => {
    const root = await show(Options, fakePorts());
    field<HTMLInputElement>('input[name=cooling][value=own]').click();
    await settle();
    await type('#cooling-hours', '36');
    await press(root, 'Undo');
    expect(field<HTMLInputElement>(`input[name=cooling][value="${DEFAULTS.coolingOff}"]`).checked).toBe(true);
    expect(document.querySelector('#cooling-hours')).toBeNull();
  });

  it('gives a site the level it had', async () => {
    const ports = fakePorts({ siteLevels: { 'a.example': 'pause' } });
    const root = await show(Options, ports);
    await press(root, 'Remove the level of a.example');
    expect(bar()).toContain('a.example goes by the general level');
    await press(root, 'Undo');
    expect(ports.said.at(-1)).toEqual(['level', 'a.example', 'pause']);
  });

  it('says in the section when it could not be done, and keeps offering it', async () => {
    let broken = false;
    const ports = fakePorts();
    const { change } = ports;
    const root = await show(Options, {
      ...ports,
      change: (part) => (broken ? Promise.resolve(failure('unavailable' as const)) : change(part)),
    });
    await choose('#theme', 'dark');
    broken = true;
    await press(root, 'Undo');
    expect(document.querySelector('#look [role=alert]')?.textContent).toContain('could not be stored');
    expect(bar()).toContain('Undo');
  });

  it('brings everything back that was erased, as long as the page is open', async () => {
    const data = fakeData({
      rules: { next: 2, rules: [{ id: 1, kind: 'host', what: 'a.example', at: null }] },
    });
    const { rules } = data.data();
    const root = await show(
      Options,
      fakePorts(
        {},
        {
          ...data,
          async erase() {
            data.become({});
            return success(null);
          },
        },
      ),
    );
    await press(root, 'Erase everything …');
    await press(root, 'Yes, erase everything');
    expect(data.data()).toEqual({});
    expect(bar()).toContain('Everything is erased');
    await press(root, 'Undo');
    expect(data.data()['rules']).toEqual(rules);
  });

  it('brings the counts back that were forgotten, and nothing else', async () => {
    const counts = { 'met:2026-11': {} };
    const data = fakeData({ ...counts, 'wish:gone-0001': {} });
    const asked: string[] = [];
    const root = await show(
      Options,
      fakePorts(
        {},
        {
          ...data,
          forgetCounts: async () => success(null),
          async restore(text) {
            asked.push(text);
            return data.restore(text);
          },
        },
      ),
    );
    await press(root, 'Forget these counts');
    await press(root, 'Undo');
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain('met:2026-11');
    expect(asked[0]).not.toContain('wish:');
  });
});
