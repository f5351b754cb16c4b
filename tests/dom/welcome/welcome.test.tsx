import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../../src/settings/defaults';
import type { Access } from '../../../src/ui/access';
import type { WelcomePorts } from '../../../src/welcome/ports';
import { Welcome } from '../../../src/welcome/Welcome';
import { expectAccessible, press, show } from '../page-driver';

function fakePorts(access: Partial<Access> = {}, granted = true): WelcomePorts & { readonly said: string[] } {
  const said: string[] = [];
  return {
    said,
    browserLanguage: 'en-GB',
    namedPlatforms: ['TikTok', 'YouTube'],
    onSettings(listener) {
      listener(DEFAULTS);
      return () => {};
    },
    onAccess(listener) {
      listener({ everySite: false, sites: [], missing: [], ...access });
      return () => {};
    },
    async allowEverySite() {
      said.push('every');
      return granted;
    },
    async dropEverySite() {
      said.push('click');
      return granted;
    },
    openOptions: () => said.push('options'),
  };
}

describe('the welcome page', () => {
  it('shows a mark and a card that can be tried, and stores nothing', async () => {
    const ports = fakePorts();
    const root = await show(Welcome, ports);
    await expectAccessible(root);
    const mark = root.querySelector<HTMLButtonElement>('.sample-mark');
    await press(root, mark?.textContent?.trim() ?? '');
    expect(mark?.getAttribute('aria-expanded')).toBe('true');
    await expectAccessible(root);
    await press(root, 'Let it cool off');
    expect(root.querySelector('.sample-card [role=status]')?.textContent).toContain('cooling off');
    await press(root, 'Undo');
    await press(root, 'Not for me');
    expect(root.querySelector('.sample-card')).toBeNull();
    expect(ports.said).toEqual([]);
  });

  it('asks for every site in a click, and says when the browser refused', async () => {
    const ports = fakePorts({}, false);
    const root = await show(Welcome, ports);
    await press(root, 'Look at every site');
    expect(ports.said).toEqual(['every']);
    expect(root.querySelector('[role=alert]')).toBeTruthy();
  });

  it('gives the access back, and leads to all options', async () => {
    const ports = fakePorts({ everySite: true });
    const root = await show(Welcome, ports);
    await press(root, 'Only when I click');
    await press(root, 'All options');
    expect(ports.said).toEqual(['click', 'options']);
  });
});
