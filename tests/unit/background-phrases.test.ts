import { beforeEach, describe, expect, it, vi } from 'vitest';
import { asPage, asPopup, freshBrowser, openTab, polyfill, sendRaw, wake } from './background-harness';

vi.mock('webextension-polyfill', () => ({ default: polyfill }));

describe('phrases for a page', () => {
  beforeEach(async () => {
    freshBrowser();
    await wake();
  });

  it('are those of the packs that it asks for, each phrase with its language', async () => {
    const tab = openTab('https://www.tiktok.com/');
    const packs = await asPage(tab)('phrases.of', { packs: ['mul', 'de', 'xx'] });
    expect(Object.keys(packs).sort()).toEqual(['de', 'mul']);
    expect(new Set(packs['de']?.map(({ lang }) => lang))).toEqual(new Set(['de']));
    expect(packs['mul']?.length).toBeGreaterThan(20);
  });

  it('are all of them where all are wanted', async () => {
    expect(Object.keys(await asPopup('phrases.of', { packs: 'all' })).length).toBeGreaterThan(25);
  });

  it.each([
    [{ packs: ['../de'] }],
    [{ packs: ['__proto__'] }],
    [{ packs: Array(41).fill('de') }],
    [{ packs: 'de' }],
    [{ languages: ['de'] }],
    [null],
  ])('are not given for %j', async (input) => {
    const tab = openTab('https://www.tiktok.com/');
    expect(await sendRaw({ name: 'phrases.of', input }, { tab })).toBeNull();
  });
});
