import type { Examples, Program } from '../program';

export default {
  id: 'tapfiliate',
  name: 'Tapfiliate',
  rules: [
    { params: { tap_a: true, tap_s: true }, payee: ['tap_s', 'tap_a'], strength: 'likely' },
    {
      hosts: ['tapfiliate.com'],
      host: /^(?!www\.|app\.|docs\.|help\.|support\.|api\.)[^.]+\.tapfiliate\.com$/,
      path: /^\/./,
      strength: 'likely',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://shop.example/?tap_a=1001-0madeup&tap_s=2002-0madeup'],
  ignore: ['https://tapfiliate.com/features/'],
};
