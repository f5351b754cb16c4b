import type { Examples, Program } from '../program';

export default {
  id: 'hotmart',
  name: 'Hotmart',
  rules: [
    // Producers use the same link for their own checkout.
    { hosts: ['go.hotmart.com'], path: /^\/(?<payee>[A-Z]\d+[A-Z])/, redirects: true, strength: 'likely' },
    { hosts: ['hotmart.net.br'], params: { a: true }, redirects: true, strength: 'certain' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://go.hotmart.com/A10000001B?ap=0000'],
  ignore: ['https://hotmart.com/en'],
};
