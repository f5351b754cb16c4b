import { render } from 'preact';
import { giveUpAccess, manifestContentScript, requestAccess, watchOrigins } from '../browser/access';
import { browserLanguage, openOptions } from '../browser/extension';
import { localArea } from '../browser/storage-area';
import { DEFAULTS } from '../settings/defaults';
import { watchSettings } from '../storage/watch';
import { EVERY_SITE, readAccess } from '../ui/access';
import { adoptTokens, worded } from '../ui/page';
import { platformNames } from '../ui/platform';
import { showLiveExample } from './live-example';
import type { WelcomePorts } from './ports';
import { Welcome } from './Welcome';

const named = manifestContentScript().matches;

const ports: WelcomePorts = {
  browserLanguage: browserLanguage(),
  namedPlatforms: platformNames(named),
  onSettings(listener) {
    const tell = worded(browserLanguage(), listener);
    return watchSettings(localArea, (read) => tell(read.ok ? read.value.settings : DEFAULTS));
  },
  onAccess: (listener) => watchOrigins((origins) => listener(readAccess(origins, named))),
  showExample: (place) => showLiveExample(place, Date.now),
  allowMissing: (missing) => requestAccess(missing),
  allowEverySite: () => requestAccess([EVERY_SITE]),
  dropEverySite: () => giveUpAccess([EVERY_SITE]),
  openOptions: () => void openOptions(),
};

adoptTokens(document);
const app = document.getElementById('app');
if (app) render(<Welcome ports={ports} />, app);
