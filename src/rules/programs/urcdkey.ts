import type { Examples, Program } from '../program';

export default {
  id: 'urcdkey',
  name: 'VIP-URCDKey',
  rules: [{ hosts: ['vip-urcdkey.com'], path: /^\/vu\/(?<payee>[^/]+)/, strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.vip-urcdkey.com/vu/MADEUP'],
  ignore: ['https://www.vip-urcdkey.com/item/1001'],
};
