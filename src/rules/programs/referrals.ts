import type { Examples, Program } from '../program';

export default {
  id: 'referrals',
  name: 'Friend referral',
  operator: 'Shops and banks',
  rules: [
    // Both sides get something: stock, credit, months. Not a classic commission, but the friend is paid.
    {
      hosts: ['referral.robinhood.com', 'join.robinhood.com'],
      path: /^\/(?<payee>[^/]+)/,
      strength: 'likely',
    },
    { hosts: ['binance.com'], params: { ref: /^\w{4,}$/ }, strength: 'likely' },
    { hosts: ['ts.la'], path: /^\/(?<payee>[^/]+)/, redirects: true, strength: 'likely' },
    { hosts: ['starlink.com'], params: { referral: true }, strength: 'likely' },
    { hosts: ['rakuten.com'], params: { eeid: true }, strength: 'likely' },
    { hosts: ['chewpanions.chewy.com'], path: /^\/(?<payee>[^/]+)/, redirects: true, strength: 'likely' },
    { hosts: ['one.me'], path: /^\/(?<payee>[^/]+)/, redirects: true, strength: 'likely' },
    { hosts: ['share.payoneer.com'], path: /^\/nav\/(?<payee>[^/]+)/, redirects: true, strength: 'likely' },
    { hosts: ['share.epidemicsound.com'], path: /^\/(?<payee>[^/]+)/, redirects: true, strength: 'likely' },
    { hosts: ['igraal.com'], params: { parrain: true }, strength: 'likely' },
    { hosts: ['share.octopus.energy'], path: /^\/(?<payee>[a-z]+-[a-z]+-\d+)/, strength: 'likely' },
    { hosts: ['2captcha.com', 'rucaptcha.com'], params: { from: /^\d{5,}$/ }, strength: 'likely' },
    {
      hosts: ['cloud.siliconflow.cn', 'cloud.siliconflow.com'],
      path: /^\/i\/(?<payee>\w{6,12})/,
      strength: 'likely',
    },
    {
      hosts: ['broker-qx.pro', 'quotex.com', 'qxbroker.com'],
      params: { lid: /^\d{5,}$/ },
      strength: 'likely',
    },
    { hosts: ['cello.so'], path: /^\/(?<payee>\w{6,20})\/?$/, redirects: true, strength: 'likely' },
    { hosts: ['refrr.app'], path: /^\/(?<payee>\w{6,20})/, redirects: true, strength: 'likely' },
    {
      hosts: ['medium.com'],
      path: /^\/(?:membership\/(?<payee>@[\w.-]+)|@[\w.-]+\/membership)/,
      strength: 'likely',
    },
    {
      hosts: ['medium.com'],
      host: /^(?<payee>[\w-]+)\.medium\.com$/,
      path: /^\/membership\/?$/,
      strength: 'likely',
    },
    { hosts: ['g.co'], path: /^\/fi\/r\/(?<payee>\w{6})/, redirects: true, strength: 'likely' },
    { hosts: ['kiwicrate.com'], params: { i: /^[\w-]{4,40}$/ }, strength: 'likely' },
    { hosts: ['readwise.io'], path: /^\/i\/(?<payee>[\w-]+)/, strength: 'likely' },
    { hosts: ['letyshops.app.link'], path: /^\/(?<payee>[^/]+)/, redirects: true, strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://join.robinhood.com/madeup0',
    'https://accounts.binance.com/register?ref=00000001',
    'https://ts.la/madeup00000',
    'https://starlink.com/residential?referral=RC-0000000-00000-00',
    'https://share.epidemicsound.com/0made',
    'https://fr.igraal.com/?parrain=AG_0madeup',
    'https://share.octopus.energy/made-up-813',
    'https://service.cello.so/0madeUp0Mad',
    'https://refrr.app/0Madeup0/10001',
    'https://medium.com/membership/@madeup',
    'https://madeup.medium.com/membership',
    'https://g.co/fi/r/0MADE0',
    'http://tinker.kiwicrate.com/Refer?i=MadeUp',
    'https://readwise.io/i/madeup',
    'https://2captcha.com/?from=1000001',
    'https://cloud.siliconflow.cn/i/0madeUp0',
    'https://broker-qx.pro/sign-up/?lid=1000001',
  ],
  ignore: [
    'https://www.binance.com/en/trade/BTC_USDT',
    'https://www.starlink.com/residential',
    'https://medium.com/membership',
    'https://g.co/kgs/0madeup',
    'https://www.epidemicsound.com/music/',
  ],
};
