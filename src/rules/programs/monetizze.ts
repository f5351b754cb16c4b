import type { Examples, Program } from '../program';

export default {
  id: 'monetizze',
  name: 'Monetizze',
  rules: [
    { hosts: ['app.monetizze.com.br'], path: /^\/r\/(?<payee>\w+)/, redirects: true, strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://app.monetizze.com.br/r/AMADE0000001'],
  ignore: ['https://app.monetizze.com.br/login'],
};
