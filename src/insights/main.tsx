import { render } from 'preact';
import { browserLanguage } from '../browser/extension';
import { localArea } from '../browser/storage-area';
import { DEFAULTS } from '../settings/defaults';
import { success } from '../shared/result';
import { watchSettings } from '../storage/watch';
import { watchMet } from '../storage/watch-met';
import { watchWishes } from '../storage/watch-wishes';
import { adoptTokens, worded } from '../ui/page';
import { Insights } from './Insights';
import type { InsightsPorts } from './ports';

const ports: InsightsPorts = {
  now: Date.now,
  browserLanguage: browserLanguage(),
  onSettings(listener) {
    const tell = worded(browserLanguage(), listener);
    return watchSettings(localArea, (read) => tell(read.ok ? read.value.settings : DEFAULTS));
  },
  onMet: (listener) => watchMet(localArea, listener),
  onWishes: (listener) =>
    watchWishes(localArea, (read) => {
      if (!read.ok) listener(read);
      // Half of them would make other numbers than all of them.
      else if (!read.value.stillReading) listener(success(read.value.wishes));
    }),
};

adoptTokens(document);
const app = document.getElementById('app');
if (app) render(<Insights ports={ports} />, app);
