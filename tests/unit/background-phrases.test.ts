import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  asPage,
  asPopup,
  current,
  freshBrowser,
  openTab,
  polyfill,
  sendRaw,
  wake,
} from './background-harness';

vi.mock('webextension-polyfill', () => ({ default: polyfill }));

describe('phrases for a page', () => {
  beforeEach(async () => {
    freshBrowser();
    await wake();
  });

  it('are run in the frame that asks: the packs that it names, and that there are', async () => {
    const tab = openTab('https://www.tiktok.com/', { open: true });
    const run = vi.spyOn(current.fake.api.scripting, 'executeScript');
    expect(await asPage(tab)('phrases.bring', { packs: ['mul', 'de', 'xx'] })).toEqual({
      ok: true,
      value: ['mul', 'de'],
    });
    expect(run.mock.calls).toEqual([
      [
        {
          target: { tabId: tab.id, frameIds: [0] },
          injectImmediately: true,
          files: ['phrases/mul.js', 'phrases/de.js'],
        },
      ],
    ]);
  });

  it('are none for a language that we have no words of, and nothing is run', async () => {
    const tab = openTab('https://www.tiktok.com/', { open: true });
    const run = vi.spyOn(current.fake.api.scripting, 'executeScript');
    expect(await asPage(tab)('phrases.bring', { packs: ['xx'] })).toEqual({ ok: true, value: [] });
    expect(run).not.toHaveBeenCalled();
  });

  it('are not to be had where the browser does not let us', async () => {
    const tab = openTab('https://www.tiktok.com/');
    const answer = await asPage(tab)('phrases.bring', { packs: ['de'] });
    expect(answer).toEqual({ ok: false, problem: 'unavailable' });
  });

  it('are for pages: one of our own has no tab to run them in', async () => {
    expect((await asPopup('phrases.bring', { packs: ['de'] })).ok).toBe(false);
  });

  it.each([
    [{ packs: ['../de'] }],
    [{ packs: ['__proto__'] }],
    [{ packs: Array(41).fill('de') }],
    [{ packs: 'de' }],
    [{ packs: 'all' }],
    [{ languages: ['de'] }],
    [null],
  ])('are not given for %j', async (input) => {
    const tab = openTab('https://www.tiktok.com/', { open: true });
    const run = vi.spyOn(current.fake.api.scripting, 'executeScript');
    expect(await sendRaw({ name: 'phrases.bring', input }, { tab })).toEqual({
      ok: false,
      problem: 'invalid',
    });
    expect(run).not.toHaveBeenCalled();
  });
});
