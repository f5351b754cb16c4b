import type { Examples, Program } from '../program';

/** `join` and the like before a member's code, with or without a language before them. */
const JOIN = /^\/(?:[a-z]{2}(?:-[a-z]{2,4})?\/)?join\/(?<payee>[\w-]{3,40})\/?$/i;
const APP = /^\/app\/(?<payee>\w{6,16})\/?$/i;

// Each form as members give it in public text.
export default {
  id: 'referral-banks',
  name: 'Friend referral',
  operator: 'Banks and exchanges',
  rules: [
    { hosts: ['coinbase.com', 'okx.com', 'okex.com', 'hyperliquid.xyz'], path: JOIN, strength: 'likely' },
    { hosts: ['cash.app', 'crypto.com'], path: APP, strength: 'likely' },
    {
      hosts: ['n26.com', 'join.monzo.com', 'chime.com'],
      path: /^\/(?:[a-z]{2}-[a-z]{2}\/)?(?:r|c)\/(?<payee>[\w-]{5,40})\/?$/i,
      strength: 'likely',
    },
    {
      hosts: ['wise.com', 'transferwise.com'],
      path: /^\/(?:invite\/[a-z]{1,4}|u|i)\/(?<payee>[\w-]{4,40})\/?$/i,
      strength: 'likely',
    },
    {
      hosts: ['trading212.com', 'plastiq.com'],
      path: /^\/invite\/(?<payee>\w{6,16})\/?$/,
      strength: 'likely',
    },
    { hosts: ['sofi.com'], path: /^\/invite\//, params: { gcp: /^[0-9a-f-]{36}$/ }, strength: 'likely' },
    { hosts: ['revolut.com'], path: /^\/referral\/(?<payee>\w{5,20})!/, strength: 'likely' },
    { hosts: ['invite.kraken.com'], path: /^\/(?<payee>\w{3,10}(?:\/\w{6,12})?)\/?$/, strength: 'likely' },
    {
      hosts: ['referyourchasecard.com'],
      path: /^\/(?<payee>(?:m\/)?\d{1,3}[a-z]?\/[\w/]{6,40})/,
      strength: 'likely',
    },
    { hosts: ['accounts.chase.com'], path: /^\/raf\/share\/(?<payee>\d+)/, strength: 'likely' },
    { hosts: ['etoro.tw'], path: /^\/(?<payee>[\w-]{6,30})/, redirects: true, strength: 'likely' },
    { hosts: ['ledger.com'], params: { r: /^[0-9a-z]{6,16}$/ }, strength: 'likely' },
    { hosts: ['bitmart.com'], params: { r: /^\w{4,20}$/ }, strength: 'likely' },
    { hosts: ['tangem.com'], params: { promocode: /^[A-Z0-9]{5,12}$/ }, strength: 'likely' },
    {
      hosts: ['gate.io', 'gate.com'],
      path: /^\/(?:[a-z]{2}\/)?(?:signup|ref)\/(?<payee>\w{5,14})\/?$/,
      strength: 'likely',
    },
    { hosts: ['kucoin.com'], params: { rcode: /^\w{4,12}$/ }, strength: 'likely' },
    { hosts: ['kucoin.com'], path: /^\/r\/(?:af|rf|broker)\/(?<payee>\w{4,16})/, strength: 'likely' },
    { hosts: ['grvt.io'], path: /\/sign-up$/, params: { ref: /^\w{2,20}$/ }, strength: 'likely' },
    { hosts: ['pocket-friends.com'], path: /^\/r\/(?<payee>\w{6,16})/, redirects: true, strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://www.coinbase.com/join/MADEUP0?src=referral',
    'https://www.okx.com/join/10000001',
    'https://crypto.com/app/0madeup0ma',
    'https://n26.com/r/madeupn0001',
    'https://join.monzo.com/c/0madeup',
    'https://wise.com/invite/dic/madeupn1',
    'https://www.trading212.com/invite/0madeUp0',
    'https://www.sofi.com/invite/money?gcp=01234567-89ab-cdef-0123-456789abcdef',
    'https://revolut.com/referral/madeupn1!JAN1-25-AR',
    'https://invite.kraken.com/MADE/0madeup0',
    'https://www.referyourchasecard.com/6a/0MADEUP0MA',
    'https://accounts.chase.com/raf/share/1000000001',
    'https://etoro.tw/0MadeUp',
    'https://shop.ledger.com/?r=0123456789ab',
    'https://tangem.com/en/?promocode=MADEUP',
    'https://www.bitmart.com/en?r=madeup',
    'https://www.gate.io/signup/0MADEUP0?ref_type=103',
    'https://www.kucoin.com/r/rf/0MADEUP0',
    'https://www.kucoin.com/ucenter/signup?rcode=0MaDeUp',
    'https://grvt.io/exchange/sign-up?ref=madeup',
    'https://pocket-friends.com/r/0madeup0ma',
  ],
  ignore: [
    'https://www.coinbase.com/price/bitcoin',
    'https://www.okx.com/trade-spot/btc-usdt',
    'https://crypto.com/app',
    'https://n26.com/en-eu/plans',
    'https://wise.com/gb/currency-converter/',
    'https://www.trading212.com/invite',
    'https://www.sofi.com/invite/money',
    'https://www.revolut.com/referral/',
    'https://shop.ledger.com/products/ledger-nano-x',
    'https://www.gate.io/signup',
    'https://www.kucoin.com/r/',
  ],
};
