import type { Examples, Program } from '../program';

export default {
  id: 'wirecutter',
  name: 'Wirecutter',
  operator: 'The New York Times',
  rules: [{ hosts: ['wclink.co'], path: /^\/link\//, redirects: true, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://wclink.co/link/1001/2002/4/3003?merchant=Madeup'],
  ignore: ['https://www.nytimes.com/wirecutter/'],
};
