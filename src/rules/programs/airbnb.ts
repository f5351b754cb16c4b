import type { Examples, Program } from '../program';

export default {
  id: 'airbnb',
  name: 'Airbnb referral',
  operator: 'Airbnb',
  rules: [
    // The invitation link that Airbnb gave to its members.
    {
      host: /(?:^|\.)airbnb\.(?:com|[a-z]{2}|co\.[a-z]{2}|com\.[a-z]{2})$/,
      path: /^\/c\/(?<payee>[a-z0-9]{3,})\/?$/i,
      strength: 'likely',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.airbnb.com/c/madeup1'],
  ignore: ['https://www.airbnb.com/rooms/1001'],
};
