import type { Examples, Program } from '../program';

export default {
  id: 'pampadu',
  name: 'Pampadu',
  rules: [{ hosts: ['trk.ppdu.ru'], payee: ['uid'], redirects: true, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://trk.ppdu.ru/click?uid=100001&oid=2002'],
  ignore: ['https://pampadu.ru/'],
};
