import type { Examples, Program } from '../program';

export default {
  id: 'check24',
  name: 'CHECK24 Partner',
  operator: 'CHECK24',
  rules: [
    { hosts: ['a.check24.net'], path: /click\.php/, payee: ['pid'], redirects: true, strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://a.check24.net/misc/click.php?pid=10001&aid=18'],
  ignore: ['https://www.check24.de/strom/'],
};
