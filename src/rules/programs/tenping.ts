import type { Examples, Program } from '../program';

export default {
  id: 'tenping',
  name: '텐핑',
  operator: 'Tenping',
  rules: [{ hosts: ['iryan.kr'], path: /^\/(?<payee>t\w{6,14})\/?$/, redirects: true, strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://iryan.kr/t0made0up0'],
  ignore: ['https://iryan.kr/'],
};
