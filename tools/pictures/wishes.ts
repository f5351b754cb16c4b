import type { NewWish } from '../../src/wishlist/wish';

export type MadeUpWish = NewWish;

/** Things that somebody might have put on the list. Nobody in them exists. */
export const MADE_UP: readonly MadeUpWish[] = [
  {
    title: 'Arc desk lamp with dimmer',
    url: 'https://lumenhaus.example/p/arc-lamp',
    price: { amount: 129, currency: 'EUR' },
    provenance: {
      url: 'https://www.tiktok.com/@desk.of.juno/video/7300000000000000001',
      platform: 'tiktok',
      creator: 'desk.of.juno',
      relations: ['affiliate'],
      disclosure: 'none',
      sheepsClothing: false,
      program: 'awin',
      payee: '554433',
    },
  },
  {
    title: 'Velora Tempo 3 running shoes',
    url: 'https://velora.example/p/tempo-3',
    price: { amount: 165, currency: 'USD' },
    provenance: {
      url: 'https://www.youtube.com/watch?v=velora00001',
      platform: 'youtube',
      creator: 'Nadia runs',
      relations: ['paid', 'code'],
      disclosure: 'clear',
      sheepsClothing: false,
      program: null,
      payee: null,
    },
  },
  {
    title: '平替精华 30ml',
    url: null,
    price: { amount: 89, currency: 'CNY' },
    provenance: {
      url: 'https://www.xiaohongshu.com/explore/6600000000000000000000aa',
      platform: 'xiaohongshu',
      creator: '小满的日常',
      relations: ['affiliate'],
      disclosure: 'none',
      sheepsClothing: true,
      program: 'taobao',
      payee: null,
    },
  },
  {
    title: 'Airlift Mini Blowout Brush',
    url: 'https://www.amazon.com/dp/B0DEMO7XQ2',
    price: { amount: 24, currency: 'USD' },
    provenance: {
      url: 'https://driftwood.example/home',
      platform: 'web',
      creator: 'mariselle.home',
      relations: ['affiliate'],
      disclosure: 'none',
      sheepsClothing: true,
      program: 'amazon',
      payee: 'mariselle-20',
    },
  },
];
