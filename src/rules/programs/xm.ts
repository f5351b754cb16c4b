import type { Examples, Program } from '../program';

export default {
  id: 'xm',
  name: 'XM Partners',
  operator: 'XM',
  rules: [
    { hosts: ['clicks.pipaffiliates.com'], payee: ['c'], redirects: true, strength: 'certain' },
    { hosts: ['affs.click'], path: /^\/(?<payee>\w{4,10})\/?$/, redirects: true, strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://clicks.pipaffiliates.com/c?c=100001', 'https://affs.click/0made'],
  ignore: ['https://www.xm.com/'],
};
