import type { Examples, Program } from '../program';

export default {
  id: 'mavely',
  name: 'Mavely',
  operator: 'Later',
  rules: [
    {
      hosts: ['mavely.app.link'],
      path: /^\/(?:e\/)?(?<payee>[^/]+)/,
      payee: [],
      redirects: true,
      strength: 'certain',
    },
    {
      hosts: ['go.mvly.co', 'mvly.co', 'go.mavely.com', 'mavelyinfluencer.com'],
      redirects: true,
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://mavely.app.link/0MadeUp0000', 'https://go.mvly.co/madeup/shop'],
  ignore: ['https://www.mavely.com/'],
};
