import type { Examples, Program } from '../program';

const SITES =
  'com co.uk de fr it es pt nl be at ch ie dk se no fi pl cz gr ca mx jp co.kr cn com.au co.nz com.br com.ar cl com.tr com.sg com.hk'
    .split(' ')
    .map((suffix) => `airbnb.${suffix}`);

export default {
  id: 'airbnb',
  name: 'Airbnb referral',
  operator: 'Airbnb',
  rules: [
    // The invitation link that Airbnb gave to its members.
    {
      hosts: SITES,
      path: /^\/(?:c|r)\/(?<payee>[a-z0-9]{3,})\/?$/i,
      strength: 'likely',
    },
    { hosts: ['abnb.me'], path: /^\/e\/(?<payee>\w{6,})/, redirects: true, strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://www.airbnb.com/c/madeup1',
    'https://www.airbnb.com/r/madeup1?s=6',
    'https://abnb.me/e/0MadeUp0',
  ],
  ignore: ['https://www.airbnb.com/rooms/1001'],
};
