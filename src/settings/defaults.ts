import { DAY, HOUR } from '../shared/clock';
import type { Settings } from './settings';

/** What applies until the person says otherwise. */
export const DEFAULTS: Settings = {
  level: 'marks',
  siteLevels: {},
  summary: { on: true, folded: false, side: 'end', height: 1, offOn: [] },
  holdBuys: false,
  restUntil: null,
  coolingOff: 72 * HOUR,
  coolingByPrice: { on: true, low: null, cheapFor: 24 * HOUR, high: null, dearFor: 7 * DAY },
  currency: 'auto',
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
  quietHours: { on: false, from: 22 * 60, to: 8 * 60 },
  countPosts: true,
  questions: { off: [], own: [], edited: {} },
  hourlyPay: null,
  monthlyFree: null,
  cardMemory: true,
  singleKeys: true,
};
