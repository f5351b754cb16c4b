import type { Examples, Program } from '../program';

export default {
  id: 'partnerize',
  name: 'Partnerize',
  rules: [
    {
      hosts: ['prf.hn'],
      path: /^\/(?:click\/(?:[^/]*\/)?camref:(?<payee>\w+)|click\/|l\/)/,
      to: ['/'],
      strength: 'certain',
    },
    {
      hosts: ['gopjn.com', 'pjatr.com', 'pjtra.com', 'pntra.com', 'pntrac.com', 'pntrs.com'],
      path: /^\/t\//,
      to: ['url'],
      strength: 'certain',
    },
    {
      hosts: ['pepperjamnetwork.com', 'pntrack.com'],
      path: /^\/(?:t|tracking|click)/,
      to: ['url'],
      strength: 'likely',
    },
    { params: { clickref: true }, payee: [], strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://prf.hn/click/camref:1000madeup/destination:https://shop.example/p',
    'https://www.pntrac.com/t/Made-Up-0?url=https%3A%2F%2Fshop.example%2F',
    'https://shop.example/p?clickref=1000madeup',
  ],
  ignore: ['https://prf.hn/', 'https://partnerize.com/resources'],
};
