import type { Examples, Program } from '../program';

export default {
  id: 'distrokid',
  name: 'DistroKid VIP',
  operator: 'DistroKid',
  rules: [{ hosts: ['distrokid.com'], path: /^\/vip\/(?<payee>[\w/-]{3,60})/, strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://distrokid.com/vip/seven/1000001'],
  ignore: ['https://distrokid.com/hyperfollow/madeup/song', 'https://distrokid.com/vip'],
};
