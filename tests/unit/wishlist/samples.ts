import type { NewWish } from '../../../src/wishlist/wish';

/** Something to wish for, met with somebody who earns from it. */
export const NEW_WISH: NewWish = {
  title: 'A lamp',
  url: 'https://shop.example/lamp',
  price: { amount: 39.9, currency: 'EUR' },
  provenance: {
    url: 'https://www.tiktok.com/@somebody/video/1',
    platform: 'tiktok',
    creator: 'somebody',
    relations: ['affiliate', 'code'],
    disclosure: 'vague',
    sheepsClothing: false,
    program: 'amazon',
    payee: 'somebody-20',
  },
};

/** Met on an ordinary page, where nobody earns. */
export const MET_ANYWHERE: NewWish['provenance'] = {
  url: null,
  platform: 'web',
  creator: null,
  relations: [],
  disclosure: 'not-applicable',
  sheepsClothing: false,
  program: null,
  payee: null,
};
