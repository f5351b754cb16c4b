import type { Examples, Program } from '../program';

export default {
  id: 'klarna',
  name: 'Klarna Creators',
  operator: 'Klarna',
  rules: [
    { hosts: ['apprl.com'], path: /^\/(?:p|s|a)\//, redirects: true, strength: 'likely' },
    {
      hosts: ['click-tracking.klarna.net', 'l.klarna.com', 'click.klarna.de'],
      redirects: true,
      strength: 'likely',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://apprl.com/p/0made', 'https://l.klarna.com/0made'],
  ignore: ['https://www.klarna.com/us/'],
};
