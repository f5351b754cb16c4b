import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readAside } from '../../src/storage/aside';
import { readBackup, writeBackup } from '../../src/storage/backup';
import type { ImportedWish } from '../../src/wishlist/taken-over';
import {
  asPage,
  asPopup,
  freshBrowser,
  granted,
  lamp,
  openTab,
  polyfill,
  sendRaw,
  wake,
} from './background-harness';
import { type FakeBrowser, settle } from './fake-browser';

vi.mock('webextension-polyfill', () => ({ default: polyfill }));

let world: FakeBrowser['world'];
beforeEach(async () => {
  world = freshBrowser();
  await wake();
});

const add = (title: string, itemKey: string | null = null) =>
  asPopup('wish.add', {
    wish: { ...lamp(title), url: `https://shop.example/${title}` },
    coolFor: null,
    itemKey,
  });
const backup = () => writeBackup(world.local.data);
const link = (title: string, itemKey: string | null = null): ImportedWish => ({
  wish: { ...lamp(title), url: `https://shop.example/${title}`, price: null },
  itemKey,
});

describe('a backup', () => {
  it('restored after erasing everything gives the same state, byte for byte', async () => {
    const first = granted(await add('lamp', 'shop.example/lamp'));
    await add('kettle');
    await asPopup('wish.decide', { id: first.id, decision: { name: 'let-go' } });
    await asPopup('settings.change', { theme: 'dark', siteLevels: { 'tiktok.com': 'pause' } });
    await asPopup('rule.add', { rule: { kind: 'host', what: 'shop.example', at: null } });
    await asPage(openTab('https://www.tiktok.com/@somebody'))('question.asked', { id: 'need.01' });
    const text = backup();
    expect(text.split('\n').length).toBeGreaterThan(6);

    granted(await asPopup('everything.erase', null));
    await settle();
    expect(readBackup(backup())).toEqual({ ok: true, value: {} });

    expect(granted(await asPopup('data.restore', { text }))).toMatchObject({
      adds: 2,
      leaves: 0,
      rules: 1,
      settings: true,
    });
    expect(backup()).toBe(text);
    expect(world.alarms.size).toBe(1);
    await wake();
    expect(backup()).toBe(text);
  });

  it('that is wrong in one place changes nothing at all', async () => {
    await add('lamp');
    const text = backup().replace('https://shop.example/lamp', 'javascript:alert(1)');
    const before = structuredClone(world.local.data);
    expect(await asPopup('data.restore', { text })).toEqual({ ok: false, problem: 'invalid' });
    expect(world.local.data).toEqual(before);
  });

  it('for which there is no room changes nothing at all', async () => {
    await add('lamp');
    const text = backup();
    await asPopup('everything.erase', null);
    world.local.failing.set = new Error('Resource::kQuotaBytes quota exceeded');
    expect(await asPopup('data.restore', { text })).toEqual({ ok: false, problem: 'full' });
    world.local.failing.set = null;
    expect(readBackup(backup())).toEqual({ ok: true, value: {} });
  });

  it('is taken back again, but for what was changed since', async () => {
    await add('lamp');
    const kettle = granted(await add('kettle'));
    const text = backup();
    await asPopup('everything.erase', null);
    await add('chair');
    const before = backup();

    granted(await asPopup('data.restore', { text }));
    expect(granted(await asPopup('data.takeBack', null))).toBe(0);
    expect(backup()).toBe(before);
    expect(await asPopup('data.takeBack', null)).toEqual({ ok: false, problem: 'not-allowed-now' });

    granted(await asPopup('data.restore', { text }));
    await asPopup('wish.decide', { id: kettle.id, decision: { name: 'let-go' } });
    expect(granted(await asPopup('data.takeBack', null))).toBe(1);
    const titles = Object.values(world.local.data).flatMap((one) => (one as { title?: string }).title ?? []);
    expect(titles.sort()).toEqual(['chair', 'kettle']);
  });

  it('may weigh more than any other message, and comes from our own pages only', async () => {
    await add('lamp');
    const long = backup()
      .replace('"note":""', `"note":"${'x'.repeat(4000)}"`)
      .replace('\n}}', `${' '.repeat(1_000_000)}\n}}`);
    expect((await asPopup('data.restore', { text: long })).ok).toBe(true);
    const tab = openTab('https://www.tiktok.com/');
    for (const name of ['data.restore', 'data.import', 'data.takeBack', 'data.forgetAside'])
      expect(await sendRaw({ name, input: null }, { tab })).toBeUndefined();
  });
});

describe('links', () => {
  it('are put on the list once each, cooling, and known again', async () => {
    await add('lamp', 'shop.example/lamp');
    const wishes = [
      link('lamp', 'shop.example/lamp'),
      link('pan', 'shop.example/pan'),
      link('pan'),
      link('bowl'),
    ];
    expect(granted(await asPopup('data.import', { wishes }))).toEqual({ adds: 2, known: 2 });
    expect(granted(await asPopup('data.import', { wishes }))).toEqual({ adds: 0, known: 4 });
    const tab = openTab('https://www.tiktok.com/');
    expect(await asPage(tab)('items.known', { keys: ['shop.example/pan'] })).toEqual({
      'shop.example/pan': 'cooling',
    });
  });

  it('are taken back', async () => {
    await add('lamp', 'shop.example/lamp');
    const before = backup();
    await asPopup('data.import', { wishes: [link('pan', 'shop.example/pan'), link('bowl')] });
    granted(await asPopup('data.takeBack', null));
    expect(backup()).toBe(before);
  });

  it('are refused as a whole when one could run something', async () => {
    const wishes = [link('pan'), { ...link('bowl'), wish: { ...lamp('bowl'), url: 'javascript:alert(1)' } }];
    expect(await asPopup('data.import', { wishes })).toEqual({ ok: false, problem: 'invalid' });
    expect(readBackup(backup())).toEqual({ ok: true, value: {} });
  });
});

describe('what cannot be read', () => {
  it('is set aside when the browser starts, and thrown away when the person says so', async () => {
    await add('lamp');
    world.local.data['wish:damaged-0001'] = { title: 'half a wi' };
    world.events.startup.fire();
    await settle();
    expect(readAside(world.local.data)).toMatchObject([
      { key: 'wish:damaged-0001', record: { title: 'half a wi' } },
    ]);
    expect(world.local.data).not.toHaveProperty('wish:damaged-0001');
    granted(await asPopup('data.forgetAside', null));
    expect(readAside(world.local.data)).toEqual([]);
    expect(Object.keys(world.local.data).filter((key) => key.startsWith('wish:'))).toHaveLength(1);
  });
});

describe('erasing everything', () => {
  it('leaves no key, no alarm, no number and no notice', async () => {
    await add('lamp', 'shop.example/lamp');
    const tab = openTab('https://www.tiktok.com/@somebody');
    await asPage(tab)('timers.seen', { timers: [{ key: 'abc', endsAt: Date.now() + 3_600_000 }] });
    await asPage(tab)('question.asked', { id: 'need.01' });
    await asPage(tab)('page.spotted', { posts: 3 });
    await asPopup('rule.add', { rule: { kind: 'host', what: 'shop.example', at: null } });
    await asPopup('data.import', { wishes: [link('pan')] });
    world.local.data['aside:x:told'] = { key: 'told', at: 1, record: 'x' };
    world.local.data['backup:v1'] = 'x';
    granted(await asPopup('everything.erase', null));
    await settle();
    const { meta: _, first: __, ...left } = world.local.data;
    expect(left).toEqual({});
    expect(world.session.data).toEqual({});
    expect(world.alarms.size).toBe(0);
    expect(world.badge).toBe('');
    expect(world.notices.size).toBe(0);
  });
});
