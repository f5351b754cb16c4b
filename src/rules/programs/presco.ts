import type { Examples, Program } from '../program';

export default {
  id: 'presco',
  name: 'presco',
  rules: [
    {
      hosts: ['ad.presco.asia'],
      path: /^\/cl\//,
      params: { b_id: true },
      redirects: true,
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://ad.presco.asia/cl/?b_id=0madeup0'],
  ignore: ['https://presco.asia/'],
};
