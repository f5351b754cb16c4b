import type { Examples, Program } from '../program';

export default {
  id: 'ziff-davis',
  name: 'Ziff Davis commerce',
  operator: 'Ziff Davis',
  rules: [
    {
      hosts: ['cc.cnet.com', 'cc.zdnet.com', 'cc.mashable.com'],
      path: /^\/v1\//,
      to: ['url'],
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://cc.cnet.com/v1/otc/00madeup00?url=https%3A%2F%2Fshop.example%2F'],
  ignore: ['https://www.cnet.com/tech/'],
};
