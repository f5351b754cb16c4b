import { HOUR } from '../shared/clock';
import type { Settings } from './settings';

/** What applies until the person says otherwise. */
export const DEFAULTS: Settings = {
  level: 'marks',
  siteLevels: {},
  coolingOff: 72 * HOUR,
  spotting: {
    affiliate: true,
    paid: true,
    code: true,
    gifted: true,
    platformAd: true,
    sheepsClothing: true,
    pressure: true,
  },
  language: 'auto',
  theme: 'system',
  country: 'auto',
  notify: true,
  singleKeys: true,
};
