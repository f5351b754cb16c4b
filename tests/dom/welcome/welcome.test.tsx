import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../../src/settings/defaults';
import type { Access } from '../../../src/ui/access';
import type { WelcomePorts } from '../../../src/welcome/ports';
import { Welcome } from '../../../src/welcome/Welcome';
import { expectAccessible, press, settle, show } from '../page-driver';

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
    showExample(place) {
      said.push(`example ${place.link.textContent} ${place.language}`);
      return () => said.push('example gone');
    },
    async allowMissing(missing) {
      said.push(`missing ${missing}`);
      return granted;
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
  it('shows a live example in the language that is spoken, and is usable without sight', async () => {
    const ports = fakePorts();
    const root = await show(Welcome, ports);
    await expectAccessible(root);
    expect(ports.said).toEqual(['example shop.example/lamp en']);
    render(null, root);
    await settle();
    expect(ports.said.at(-1)).toBe('example gone');
  });

  it('asks for every site in a click, and says when the browser refused', async () => {
    const ports = fakePorts({}, false);
    const root = await show(Welcome, ports);
    await press(root, 'Look at every site');
    expect(ports.said.at(-1)).toBe('every');
    expect(root.querySelector('[role=alert]')).toBeTruthy();
  });

  it('gives the access back, and leads to all options', async () => {
    const ports = fakePorts({ everySite: true });
    const root = await show(Welcome, ports);
    await press(root, 'Only when I click');
    await press(root, 'All options');
    expect(ports.said.slice(-2)).toEqual(['click', 'options']);
  });

  it('says which named platforms the browser has closed, and asks for them again', async () => {
    const ports = fakePorts({ missing: ['*://*.tiktok.com/*', '*://*.x.com/*'] });
    const root = await show(Welcome, ports);
    expect(root.textContent).toContain('The browser has closed these to Unswayed: tiktok.com and x.com.');
    await expectAccessible(root);
    await press(root, 'Open them again');
    expect(ports.said.at(-1)).toBe('missing *://*.tiktok.com/*,*://*.x.com/*');
  });
});
