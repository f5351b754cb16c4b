import type { Examples, Program } from '../program';

export default {
  id: 'dji',
  name: 'DJI Affiliate',
  operator: 'DJI',
  rules: [{ hosts: ['click.dji.com'], path: /^\/(?<payee>[^/]+)/, redirects: true, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://click.dji.com/MADEUPMADEUP0001?pm=link'],
  ignore: ['https://www.dji.com/mini'],
};
