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

const unavailable = { ok: false, problem: 'unavailable' };

beforeEach(async () => {
  freshBrowser();
  await wake();
});

describe('pieces for a page', () => {
  it('are run in the frame that asks, at once and in their order', async () => {
    const tab = openTab('https://www.tiktok.com/', { open: true });
    const run = vi.spyOn(current.fake.api.scripting, 'executeScript');
    expect(await asPage(tab)('pieces.bring', { pieces: ['texts-a1', 'overlay-B_2'] })).toEqual({
      ok: true,
      value: null,
    });
    expect(run.mock.calls).toEqual([
      [
        {
          target: { tabId: tab.id, frameIds: [0] },
          injectImmediately: true,
          files: ['src/content/pieces/texts-a1.js', 'src/content/pieces/overlay-B_2.js'],
        },
      ],
    ]);
  });

  it('are not to be had where the browser does not let us', async () => {
    const tab = openTab('https://www.tiktok.com/');
    expect(await asPage(tab)('pieces.bring', { pieces: ['overlay-a1'] })).toEqual(unavailable);
  });

  it('are for pages: one of our own has no tab to run them in', async () => {
    const run = vi.spyOn(current.fake.api.scripting, 'executeScript');
    expect((await asPopup('pieces.bring', { pieces: ['overlay-a1'] })).ok).toBe(false);
    expect(run).not.toHaveBeenCalled();
  });

  it.each([
    [{ pieces: [] }],
    [{ pieces: ['../main'] }],
    [{ pieces: ['a/b'] }],
    [{ pieces: ['https://evil.example/a'] }],
    [{ pieces: ['a.js'] }],
    [{ pieces: ['a'.repeat(61)] }],
    [{ pieces: Array(41).fill('a') }],
    [{ pieces: 'overlay' }],
    [{ pieces: ['overlay'], tabId: 7 }],
    [null],
  ])('are not run for %j', async (input) => {
    const tab = openTab('https://www.tiktok.com/', { open: true });
    const run = vi.spyOn(current.fake.api.scripting, 'executeScript');
    expect(await sendRaw({ name: 'pieces.bring', input }, { tab })).toEqual({
      ok: false,
      problem: 'invalid',
    });
    expect(run).not.toHaveBeenCalled();
  });
});
