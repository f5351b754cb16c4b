import type { Examples, Program } from '../program';

export default {
  id: 'ingenious',
  name: 'Ingenious',
  operator: 'Ingenious Technologies',
  rules: [
    {
      hosts: ['pvn.mediamarkt.de', 'pvn.saturn.de'],
      path: /^\/trck\/e?click\/(?<payee>\w+)/,
      to: ['deeplinkurl', '64:url64fb'],
      strength: 'certain',
    },
    { hosts: ['aaa.telekom.de'], path: /^\/trck\//, to: ['deeplinkurl'], strength: 'likely' },
    {
      hosts: ['ingenious.cloud'],
      host: /^(?!www\.)[^.]+\.ingenious\.cloud$/,
      path: /^\/./,
      to: ['deeplinkurl', '64:url64fb'],
      strength: 'likely',
    },
    // The same platform under the hosts of other shops.
    {
      path: /^\/trck\/e(?:click|basket)\/(?<payee>[0-9a-f]{8,})/,
      to: ['deeplinkurl', '64:url64fb'],
      strength: 'likely',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://pvn.mediamarkt.de/trck/eclick/0123456789abcdef?url64fb=aHR0cHM6Ly9zaG9wLmV4YW1wbGUv',
    'https://partner.madeup.example/trck/eclick/0123456789abcdef',
  ],
  ignore: ['https://pvn.mediamarkt.de/', 'https://files.example/trck/eclick/readme'],
};
