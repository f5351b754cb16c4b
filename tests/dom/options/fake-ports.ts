import type { OptionsPorts } from '../../../src/options/ports';
import { DEFAULTS } from '../../../src/settings/defaults';
import type { Settings } from '../../../src/settings/settings';
import { success } from '../../../src/shared/result';
import { fakeData } from './fake-data';
import { fakeRules } from './fake-rules';
import { fakeSync } from './fake-sync';

/** Ports that take notes. */
export interface FakePorts extends OptionsPorts {
  readonly said: unknown[];
}

/** Ports over settings that change as they would in the background; `said` holds what was asked for. */
export function fakePorts(settings: Partial<Settings> = {}, over: Partial<OptionsPorts> = {}): FakePorts {
  const said: unknown[] = [];
  let current: Settings = { ...DEFAULTS, ...settings };
  let tell: (settings: Settings) => void = () => {};
  const become = (changed: Settings) => {
    current = changed;
    tell(current);
    return success(current);
  };
  return {
    said,
    ...fakeSync(),
    browserLanguage: 'en-GB',
    version: '1.2.3',
    namedPlatforms: ['TikTok', 'YouTube'],
    onSettings(listener) {
      tell = listener;
      tell(current);
      return () => {};
    },
    onStored(listener) {
      listener({ wishes: 12, remembered: 1, aside: 0, copied: false, newer: false });
      return () => {};
    },
    onAccess(listener) {
      listener({ everySite: false, sites: ['*://*.shop.example/*'], missing: ['*://*.tiktok.com/*'] });
      return () => {};
    },
    async change(change) {
      said.push(['change', change]);
      return become({ ...current, ...change });
    },
    async setLevel(site, level) {
      said.push(['level', site, level]);
      const { [site]: _old, ...rest } = current.siteLevels;
      return become({ ...current, siteLevels: level === null ? rest : { ...rest, [site]: level } });
    },
    siteOf: (typed) => (/^[a-z.]+\.[a-z]+$/.test(typed) ? typed : null),
    async allowEverySite() {
      said.push(['every']);
      return true;
    },
    async allowMissing(missing) {
      said.push(['missing', missing]);
      return true;
    },
    async dropAccess(pattern) {
      said.push(['drop', pattern]);
      return true;
    },
    region: null,
    async shortcuts() {
      return [{ id: '_execute_action', does: '', keys: 'Alt+Shift+U' }];
    },
    async changeShortcuts() {
      said.push(['shortcuts']);
      return true;
    },
    ...fakeRules(),
    ...fakeData(),
    async forgetCounts() {
      said.push(['forget counts']);
      return success(null);
    },
    async erase() {
      said.push(['erase']);
      return success(null);
    },
    ...over,
  };
}
