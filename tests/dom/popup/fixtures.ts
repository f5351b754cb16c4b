import type { PageReport, ReportedPost } from '../../../src/messages/protocol';
import type { ActivePage, PopupPorts } from '../../../src/popup/ports';
import { DEFAULTS } from '../../../src/settings/defaults';
import type { Settings } from '../../../src/settings/settings';
import { DAY, type Instant } from '../../../src/shared/clock';
import { success } from '../../../src/shared/result';
import { NO_DRAFTS } from '../../../src/storage/drafts';
import type { WishEdit } from '../../../src/wishlist/kept';
import type { Decision, SharedDecision, Wish, WishId, WishState } from '../../../src/wishlist/wish';

/** A Friday morning. */
export const NOW: Instant = Date.UTC(2026, 10, 20, 9, 30);

export function aWish(id: string, state: WishState, more: Partial<Wish> = {}): Wish {
  return {
    id: id as WishId,
    title: `Thing ${id}`,
    url: `https://shop.example/${id}`,
    price: { amount: 39.9, currency: 'EUR' },
    provenance: {
      url: 'https://www.tiktok.com/@mia/video/1',
      platform: 'tiktok',
      creator: 'mia',
      relations: ['affiliate'],
      disclosure: 'none',
      sheepsClothing: false,
      program: 'tiktok-shop',
      payee: null,
    },
    savedAt: NOW - 3 * DAY,
    note: '',
    state,
    ...more,
  };
}

export const cooling = (coolsAt: Instant): WishState => ({ name: 'cooling', coolsAt });

export const aPost = (creator: string, verdict: Partial<ReportedPost['verdict']> = {}): ReportedPost => ({
  creator,
  text: '',
  links: [],
  verdict: {
    earns: true,
    relations: ['affiliate'],
    disclosure: 'none',
    saysUnpaid: false,
    deinfluencing: false,
    sheepsClothing: false,
    pressure: false,
    findings: [],
    ...verdict,
  },
});

export const aReport = (more: Partial<PageReport> = {}): PageReport => ({
  url: 'https://www.tiktok.com/@mia',
  platform: 'tiktok',
  posts: [],
  links: [],
  labels: [],
  product: null,
  marks: 0,
  changed: false,
  timing: { scanMs: 1, longestSliceMs: 1 },
  ...more,
});

export const watched = (report: PageReport, privateWindow = false): ActivePage => ({
  kind: 'watched',
  site: 'tiktok.com',
  privateWindow,
  report,
});

export interface FakePorts extends PopupPorts {
  readonly said: unknown[];
  setWishes(wishes: readonly Wish[]): void;
}

/** Ports that remember what was asked of them. */
export function fakePorts(
  wishes: readonly Wish[] = [],
  page: ActivePage = { kind: 'none' },
  settings: Partial<Settings> = {},
  over: Partial<PopupPorts> = {},
): FakePorts {
  const said: unknown[] = [];
  let tell: (wishes: readonly Wish[]) => void = () => {};
  return {
    said,
    setWishes: (changed) => tell(changed),
    now: () => NOW,
    asPage: false,
    browserLanguage: 'en-GB',
    onWishes(listener) {
      tell = (changed) => listener(success({ wishes: changed, unreadable: [] }));
      tell(wishes);
      return () => {};
    },
    onSettings(listener) {
      listener({ ...DEFAULTS, ...settings });
      return () => {};
    },
    lookAtPage: async () => page,
    lookOnce: async () => true,
    alwaysLook: async () => true,
    async decide(id: WishId, decision: Decision) {
      said.push(['decide', id, decision]);
      return success(null);
    },
    async undo(id: WishId) {
      said.push(['undo', id]);
      return success(null);
    },
    async edit(id: WishId, edit: WishEdit) {
      said.push(['edit', id, edit]);
      return success(null);
    },
    async decideAll(ids: readonly WishId[], decision: SharedDecision) {
      said.push(['decideAll', ids, decision]);
      return success(ids);
    },
    async undoAll(ids: readonly WishId[]) {
      said.push(['undoAll', ids]);
      return success(ids);
    },
    drafts: async () => NO_DRAFTS,
    keepDrafts: (drafts) => said.push(['drafts', drafts]),
    async setSingleKeys(on) {
      said.push(['singleKeys', on]);
      return success({ ...DEFAULTS, singleKeys: on });
    },
    pictureOf: async () => null,
    async keep({ wish }) {
      said.push(['keep', wish]);
      return success({ id: 'new' as WishId, coolsAt: NOW + DAY });
    },
    async keepPage() {
      said.push(['keepPage']);
      return success({ id: 'new' as WishId, coolsAt: NOW + DAY, title: 'A page' });
    },
    async unkeep(id: WishId) {
      said.push(['unkeep', id]);
      return success(null);
    },
    async setLevel(site, level) {
      said.push(['level', site, level]);
      return success(DEFAULTS);
    },
    async changeSettings(change) {
      said.push(['settings', change]);
      return success({ ...DEFAULTS, ...change });
    },
    async rest() {
      said.push(['rest']);
      return success(NOW + DAY);
    },
    async copy(text) {
      said.push(['copy', text]);
      return true;
    },
    openTab: (url) => said.push(['open', url]),
    openInsights: () => said.push(['insights']),
    openOptions: () => said.push(['options']),
    openAsPage: () => said.push(['page']),
    ...over,
  };
}
