import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OwnRule } from '../../src/detect/custom-rules';
import { MOST_RULES } from '../../src/settings/custom-rules';
import {
  asPage,
  asPopup,
  freshBrowser,
  granted,
  openTab,
  polyfill,
  sendRaw,
  wake,
} from './background-harness';
import type { FakeBrowser, FakeTab } from './fake-browser';

vi.mock('webextension-polyfill', () => ({ default: polyfill }));

const HOST: OwnRule = { kind: 'host', what: 'shop.example', at: null };
const PHRASE: OwnRule = { kind: 'phrase', what: 'with love from Glow', at: null };
let world: FakeBrowser['world'];
let tab: FakeTab;

const kept = async () => (await asPage(tab)('page.hello', null)).rules;
const stored = () => world.local.data['rules'];

beforeEach(async () => {
  world = freshBrowser();
  tab = openTab('https://www.blog.example/post');
  await wake();
});

describe('own rules', () => {
  it('are saved with a number, reach open pages at once, and are there after a restart', async () => {
    expect(granted(await asPopup('rule.add', { rule: HOST }))).toEqual({ id: 1, ...HOST });
    expect(tab.heard?.at(-1)).toMatchObject({ name: 'page.context', input: { rules: [{ id: 1, ...HOST }] } });
    await wake();
    expect(await kept()).toEqual([{ id: 1, ...HOST }]);
  });

  it('are there once, also when added twice at the same time', async () => {
    const [one, other] = await Promise.all([
      asPopup('rule.add', { rule: HOST }),
      asPopup('rule.add', { rule: { ...HOST, what: 'WWW.shop.example' } }),
    ]);
    expect(granted(one)).toEqual(granted(other));
    expect(await kept()).toHaveLength(1);
  });

  it('lose none that is added at the same time', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, n) => asPopup('rule.add', { rule: { ...HOST, what: `s${n}.example` } })),
    );
    const rules = await kept();
    expect(new Set(rules.map(({ id }) => id)).size).toBe(20);
  });

  it('are changed and removed, and their numbers never used again', async () => {
    const { id } = granted(await asPopup('rule.add', { rule: HOST }));
    granted(await asPopup('rule.change', { id, rule: PHRASE }));
    expect(await kept()).toEqual([{ id, ...PHRASE }]);
    granted(await asPopup('rule.remove', { id }));
    expect(await kept()).toEqual([]);
    expect(granted(await asPopup('rule.add', { rule: HOST })).id).toBe(id + 1);
    expect(await asPopup('rule.change', { id, rule: HOST })).toEqual({ ok: false, problem: 'not-found' });
    expect(await asPopup('rule.remove', { id })).toEqual({ ok: false, problem: 'not-found' });
  });

  it('become one when one is changed into another', async () => {
    granted(await asPopup('rule.add', { rule: HOST }));
    const { id } = granted(await asPopup('rule.add', { rule: PHRASE }));
    granted(await asPopup('rule.change', { id, rule: HOST }));
    expect(await kept()).toEqual([{ id, ...HOST }]);
  });

  it.each([
    { ...HOST, what: 'com' },
    { ...HOST, at: 'blog.example' },
    { ...PHRASE, what: '.*' },
  ])('like %j are refused, and nothing is written', async (rule) => {
    expect(await asPopup('rule.add', { rule })).toEqual({ ok: false, problem: 'invalid' });
    expect(await asPopup('rules.import', { rules: [HOST, rule] })).toEqual({ ok: false, problem: 'invalid' });
    expect(stored()).toBeUndefined();
  });

  it('are taken over all or none, and those that are there already once', async () => {
    granted(await asPopup('rule.add', { rule: HOST }));
    expect(granted(await asPopup('rules.import', { rules: [PHRASE, HOST] }))).toBe(1);
    expect(await kept()).toEqual([
      { id: 1, ...HOST },
      { id: 2, ...PHRASE },
    ]);
    const many = Array.from({ length: MOST_RULES - 1 }, (_, n) => ({ ...HOST, what: `s${n}.example` }));
    expect(await asPopup('rules.import', { rules: many })).toEqual({ ok: false, problem: 'full' });
    expect(await kept()).toHaveLength(2);
    expect(granted(await asPopup('rules.import', { rules: many.slice(1) }))).toBe(MOST_RULES - 2);
    expect(await asPopup('rule.add', { rule: { ...HOST, what: 'more.example' } })).toEqual({
      ok: false,
      problem: 'full',
    });
  });

  it('are for our own pages to change, not for others', async () => {
    granted(await asPopup('rule.add', { rule: HOST }));
    for (const [name, input] of [
      ['rule.add', { rule: PHRASE }],
      ['rule.change', { id: 1, rule: PHRASE }],
      ['rule.remove', { id: 1 }],
      ['rules.import', { rules: [PHRASE] }],
    ] as const) {
      expect(await sendRaw({ name, input }, { tab })).toBeUndefined();
    }
    expect(await kept()).toEqual([{ id: 1, ...HOST }]);
  });

  it('that cannot be read cost neither the others nor anything else', async () => {
    world.local.data['rules'] = {
      next: 'soon',
      rules: [{ id: 4, ...HOST }],
    };
    expect(await kept()).toEqual([]);
    world.local.data['rules'] = {
      next: 2,
      rules: [7, { id: 0, ...HOST }, { id: 3, kind: 'regexp', what: '.*', at: null }, { id: 4, ...HOST }],
    };
    expect(await kept()).toEqual([{ id: 4, ...HOST }]);
    expect(granted(await asPopup('rule.add', { rule: PHRASE })).id).toBe(5);
  });

  it('go with everything else', async () => {
    granted(await asPopup('rule.add', { rule: HOST }));
    granted(await asPopup('everything.erase', null));
    expect(stored()).toBeUndefined();
    expect(await kept()).toEqual([]);
  });
});

describe('“This is wrong” on a page', () => {
  it('excepts on the site of the page, and there only', async () => {
    const other = openTab('https://other.example/');
    granted(await asPage(tab)('exception.add', { kind: 'not-host', what: 'www.shop.example' }));
    granted(await asPage(tab)('exception.add', { kind: 'not-creator', what: 'Ann' }));
    granted(await asPage(tab)('exception.add', { kind: 'not-site', what: 'whatever.example' }));
    expect((await kept()).map(({ kind, what, at }) => [kind, what, at])).toEqual([
      ['not-host', 'shop.example', 'blog.example'],
      ['not-creator', 'Ann', 'blog.example'],
      ['not-site', 'blog.example', null],
    ]);
    expect((await asPage(other)('page.hello', null)).rules).toEqual([]);
  });

  it('is taken back by its number, on the same site', async () => {
    const id = granted(await asPage(tab)('exception.add', { kind: 'not-host', what: 'shop.example' }));
    const other = openTab('https://other.example/');
    expect(await asPage(other)('exception.takeBack', { id })).toEqual({
      ok: false,
      problem: 'not-allowed-now',
    });
    granted(await asPage(tab)('exception.takeBack', { id }));
    expect(await kept()).toEqual([]);
    const site = granted(await asPage(tab)('exception.add', { kind: 'not-site', what: '' }));
    granted(await asPage(tab)('exception.takeBack', { id: site }));
    expect(await kept()).toEqual([]);
  });

  it('can take back no rule that was made elsewhere', async () => {
    const ids = [
      granted(await asPopup('rule.add', { rule: HOST })).id,
      granted(await asPopup('rule.add', { rule: { kind: 'not-creator', what: 'Bo', at: null } })).id,
      granted(await asPopup('rule.add', { rule: { kind: 'parameter', what: 'ref_by', at: 'blog.example' } }))
        .id,
    ];
    for (const id of ids) {
      expect(await asPage(tab)('exception.takeBack', { id })).toEqual({
        ok: false,
        problem: 'not-allowed-now',
      });
    }
    expect(await kept()).toHaveLength(3);
  });

  it('writes nothing from a private window', async () => {
    const hidden = openTab('https://www.blog.example/post', { incognito: true });
    const refused = { ok: false, problem: 'private-window' };
    expect(await asPage(hidden)('exception.add', { kind: 'not-site', what: '' })).toEqual(refused);
    expect(stored()).toBeUndefined();
    const id = granted(await asPage(tab)('exception.add', { kind: 'not-site', what: '' }));
    expect(await asPage(hidden)('exception.takeBack', { id })).toEqual(refused);
    expect(await kept()).toHaveLength(1);
  });

  it('makes nothing but exceptions', async () => {
    for (const kind of ['host', 'parameter', 'phrase', 'not-rule']) {
      const answer = await sendRaw({ name: 'exception.add', input: { kind, what: 'shop.example' } }, { tab });
      expect(answer).toEqual({ ok: false, problem: 'invalid' });
    }
    expect(stored()).toBeUndefined();
  });
});
