import type { Examples, Program } from '../program';

export default {
  id: 'avantlink',
  name: 'AvantLink',
  rules: [
    { hosts: ['avantlink.com'], path: /^\/click\.php/, payee: ['pw'], to: ['url'], strength: 'certain' },
    { params: { avad: /^\d+_/ }, payee: [], strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.avantlink.com/click.php?tt=cl&mi=10001&pw=20002&url=https%3A%2F%2Fshop.example%2F'],
  ignore: ['https://www.avantlink.com/affiliates/'],
};
