import type { Examples, Program } from '../program';

// Each form as members give it in public text.
export default {
  id: 'referral-travel',
  name: 'Friend referral',
  operator: 'Rides, deliveries and homes',
  rules: [
    {
      hosts: ['uber.com', 'lyft.com'],
      path: /^\/(?:invite|i)\/(?<payee>[\w-]{4,30})\/?$/i,
      strength: 'likely',
    },
    { hosts: ['ubereats.com'], params: { promocode: /^eats-/i }, strength: 'likely' },
    { hosts: ['ourbus.com'], path: /^\/signup\/(?<payee>[A-Z0-9]{6,10})/, strength: 'likely' },
    { hosts: ['solarrewards.energysage.com'], path: /^\/l\/(?<payee>\w+)/, strength: 'likely' },
    { hosts: ['netflix.com'], path: /^\/(?:[a-z]{2}\/)?n\/(?<payee>[0-9a-f-]{36})/, strength: 'likely' },
    { hosts: ['hired.com'], path: /^\/x\/(?<payee>\w{4,12})\/?$/, strength: 'likely' },
    { hosts: ['triplebyte.com'], path: /^\/iv\/(?<payee>\w{4,12})/, strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://www.uber.com/invite/madeup0ue',
    'https://www.lyft.com/i/MADEUP00001',
    'https://www.ubereats.com/feed?promoCode=eats-madeup0ue',
    'https://www.ourbus.com/signup/0MADEUP0',
    'https://solarrewards.energysage.com/l/1MADEUP01/',
    'https://www.netflix.com/us/n/01234567-89ab-cdef-0123-456789abcdef',
    'https://hired.com/x/0made',
    'https://triplebyte.com/iv/0madeUp',
  ],
  ignore: [
    'https://www.uber.com/us/en/drive/',
    'https://www.ubereats.com/feed?promoCode=SAVE10',
    'https://www.ourbus.com/routes',
    'https://www.netflix.com/title/80100172',
    'https://hired.com/jobs',
  ],
};
