import { describe, expect, it } from 'vitest';
import { createCountsService } from '../../src/background/counts-service';
import { createQueue } from '../../src/background/queue';
import { DEFAULTS } from '../../src/settings/defaults';
import { readBackup, writeBackup } from '../../src/storage/backup';
import { parseMonthMet } from '../../src/storage/records';
import { createStore } from '../../src/storage/store';
import { madeUpYear } from '../support/made-up-year';
import { memoryArea } from './storage/memory-area';

const NOW = new Date(2026, 10, 21, 12).getTime();
const MET = { posts: 3, clear: 1, vague: 0, none: 1 };

function service(saved: Record<string, unknown> = {}, at = NOW) {
  const area = memoryArea(saved);
  const store = createStore(area);
  return { area, counts: createCountsService(store, createQueue(), () => at) };
}

const monthsIn = async (area: ReturnType<typeof memoryArea>) =>
  Object.keys(await area.get(null)).filter((key) => key.startsWith('met:'));

describe('the counts of posts', () => {
  it('are added by day and site, one after the other', async () => {
    const { area, counts } = service();
    await Promise.all([
      counts.add('tiktok.com', MET),
      counts.add('tiktok.com', MET),
      counts.add('x.com', MET),
    ]);
    expect((await area.get(null))['met:2026-11']).toEqual({
      '21': { 'tiktok.com': { posts: 6, clear: 2, vague: 0, none: 2 }, 'x.com': MET },
    });
  });

  it('are not made when the person wants none', async () => {
    const { area, counts } = service({ meta: { version: 2 }, settings: { ...DEFAULTS, countPosts: false } });
    expect((await counts.add('tiktok.com', MET)).ok).toBe(true);
    expect(await monthsIn(area)).toEqual([]);
  });

  it('go after a year, when a month begins', async () => {
    const { area, counts } = service({ meta: { version: 2 }, 'met:2025-10': {}, 'met:2025-11': {}, told: 5 });
    await counts.add('tiktok.com', MET);
    expect((await monthsIn(area)).sort()).toEqual(['met:2025-11', 'met:2026-11']);
    expect((await area.get(null))['told']).toBe(5);
  });

  it('are all forgotten when asked to, and nothing else is', async () => {
    const { area, counts } = service(madeUpYear(NOW));
    const others = Object.keys(await area.get(null)).filter((key) => !key.startsWith('met:'));
    await counts.forget();
    expect(Object.keys(await area.get(null)).sort()).toEqual(others.sort());
  });

  it('are part of a backup, and come back out of it', () => {
    const saved = madeUpYear(NOW);
    const read = readBackup(writeBackup(saved));
    const { meta: _mark, ...own } = saved;
    expect(read.ok && read.value).toEqual(own);
  });

  it.each([
    ['more earned than met', { '21': { 'a.example': { posts: 1, clear: 1, vague: 1, none: 0 } } }],
    ['a number below nothing', { '21': { 'a.example': { ...MET, none: -1 } } }],
    ['a day that no month has', { '32': { 'a.example': MET } }],
    ['an address for a site', { '21': { 'https://a.example/secret?x': MET } }],
    ['a list', [MET]],
  ])('that are damaged are left out: %s', (_what, record) => {
    expect(parseMonthMet(record)).toEqual({});
  });
});
