import type { Examples, Program } from '../program';

export default {
  id: 'duomai',
  name: 'Duomai',
  operator: '多麦',
  rules: [
    {
      hosts: ['c.duomai.com'],
      path: /^\/track\.php$/,
      params: { site_id: true, aid: true },
      payee: ['site_id'],
      to: ['t'],
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://c.duomai.com/track.php?site_id=100001&euid=&t=https://shop.example/'],
  ignore: ['https://www.duomai.com/'],
};
