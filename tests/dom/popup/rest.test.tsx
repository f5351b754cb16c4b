import { describe, expect, it } from 'vitest';
import { Popup } from '../../../src/popup/Popup';
import { DEFAULTS } from '../../../src/settings/defaults';
import { HOUR } from '../../../src/shared/clock';
import { button, expectAccessible, press, settle, show } from '../page-driver';
import { aReport, fakePorts, NOW, watched } from './fixtures';

describe('not today', () => {
  it('is one press away, and taken back by another', async () => {
    const ports = fakePorts([], watched(aReport()));
    const root = await show(Popup, ports);
    await press(root, 'Not today, back tomorrow');
    expect(ports.said).toContainEqual(['rest']);
    await press(root, 'Undo');
    expect(ports.said).toContainEqual(['settings', { restUntil: null }]);
  });

  it('is what the popup says while it lasts, in place of the page', async () => {
    const ports = fakePorts([], watched(aReport()), { restUntil: NOW + 10 * HOUR });
    const root = await show(Popup, ports);
    expect(root.textContent).toContain('Resting until');
    expect(root.textContent).not.toContain('On this page');
    await expectAccessible(root);
    await press(root, 'Look again now');
    expect(ports.said).toContainEqual(['settings', { restUntil: null }]);
  });

  it('says nothing of a rest that is over', async () => {
    const root = await show(Popup, fakePorts([], watched(aReport()), { restUntil: NOW }));
    expect(root.textContent).not.toContain('Resting');
    expect(button(root, 'Not today, back tomorrow')).toBeTruthy();
  });
});

describe('the summary of a site', () => {
  const check = (root: ParentNode) => root.querySelector<HTMLInputElement>('.rest input');

  it('is left out there, and the person’s other choices stay', async () => {
    const summary = { ...DEFAULTS.summary, folded: true, offOn: ['shop.example'] };
    const ports = fakePorts([], watched(aReport()), { summary });
    const root = await show(Popup, ports);
    expect(check(root)?.checked).toBe(true);
    check(root)?.click();
    await settle();
    const changed = { ...summary, offOn: ['shop.example', 'tiktok.com'] };
    expect(ports.said).toContainEqual(['settings', { summary: changed }]);
  });

  it('comes back there', async () => {
    const summary = { ...DEFAULTS.summary, offOn: ['tiktok.com'] };
    const ports = fakePorts([], watched(aReport()), { summary });
    const root = await show(Popup, ports);
    expect(check(root)?.checked).toBe(false);
    check(root)?.click();
    await settle();
    expect(ports.said).toContainEqual(['settings', { summary: { ...summary, offOn: [] } }]);
  });

  it('is no question where there is none anywhere', async () => {
    const summary = { ...DEFAULTS.summary, on: false };
    expect(check(await show(Popup, fakePorts([], watched(aReport()), { summary })))).toBeNull();
  });
});
