import type { Examples, Program } from '../program';

export default {
  id: 'dreamhost',
  name: 'DreamHost Rewards',
  operator: 'DreamHost',
  rules: [{ hosts: ['dreamhost.com'], path: /^\/r\.cgi$/, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.dreamhost.com/r.cgi?1001'],
  ignore: ['https://www.dreamhost.com/hosting/'],
};
