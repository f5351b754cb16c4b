import { render } from 'preact';
import { giveUpAccess, manifestContentScript, requestAccess, watchOrigins } from '../browser/access';
import { ask, browserLanguage, ownVersion } from '../browser/extension';
import { openShortcutSettings, shortcuts } from '../browser/shortcuts';
import { localArea } from '../browser/storage-area';
import { regionOf } from '../settings/applies';
import { DEFAULTS } from '../settings/defaults';
import { siteOf } from '../settings/site';
import { failure, success } from '../shared/result';
import { storageProblem } from '../storage/port';
import { watchRules, watchSettings, watchSync } from '../storage/watch';
import { EVERY_SITE, readAccess } from '../ui/access';
import { adoptTokens, worded } from '../ui/page';
import { platformNames } from '../ui/platform';
import { Options } from './Options';
import { loadAllPhrases } from './phrase-files';
import type { OptionsPorts } from './ports';
import { watchStored } from './stored';

const named = manifestContentScript().matches;

const ports: OptionsPorts = {
  now: Date.now,
  browserLanguage: browserLanguage(),
  region: regionOf(navigator.languages),
  version: ownVersion(),
  namedPlatforms: platformNames(named),
  onSettings(listener) {
    const tell = worded(browserLanguage(), listener);
    return watchSettings(localArea, (read) => tell(read.ok ? read.value.settings : DEFAULTS));
  },
  onStored: (listener) => watchStored(localArea, listener),
  onAccess: (listener) => watchOrigins((origins) => listener(readAccess(origins, named))),
  change: (change) => ask('settings.change', change),
  setLevel: (site, level) => ask('site.level', { site, level }),
  siteOf: (typed) => siteOf(/^[a-z][a-z\d+.-]{0,20}:/i.test(typed) ? typed : `https://${typed}`),
  allowEverySite: () => requestAccess([EVERY_SITE]),
  allowMissing: (missing) => requestAccess(missing),
  dropAccess: (pattern) => giveUpAccess([pattern ?? EVERY_SITE]),
  shortcuts,
  changeShortcuts: openShortcutSettings,
  onRules: (listener) => watchRules(localArea, (read) => listener(read.ok ? read.value : [])),
  addRule: (rule) => ask('rule.add', { rule }),
  changeRule: (id, rule) => ask('rule.change', { id, rule }),
  removeRule: (id) => ask('rule.remove', { id }),
  importRules: (rules) => ask('rules.import', { rules }),
  phrases: loadAllPhrases,
  saveFile(name, text) {
    const type = name.endsWith('.csv') ? 'text/csv' : 'application/json';
    const url = URL.createObjectURL(new Blob([text], { type }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    // The browser reads it after the click.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  },
  saved: () => localArea.get(null).then(success, (error: unknown) => failure(storageProblem(error))),
  restore: (text) => ask('data.restore', { text }),
  importLinks: (wishes) => ask('data.import', { wishes }),
  takeBack: () => ask('data.takeBack', null),
  forgetAside: () => ask('data.forgetAside', null),
  onSync: (listener) => watchSync(localArea, listener),
  turnSync: (on) => ask('sync.turn', { on }),
  clearSync: () => ask('sync.clear', null),
  forgetCounts: () => ask('counts.forget', null),
  erase: () => ask('everything.erase', null),
};

adoptTokens(document);
const app = document.getElementById('app');
if (app) render(<Options ports={ports} />, app);
