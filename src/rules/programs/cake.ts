import type { Examples, Program } from '../program';

export default {
  id: 'cake',
  name: 'CAKE',
  rules: [
    {
      path: /^\/(?:clk\.trk|click\.track)$/,
      params: { afid: true, cid: true },
      need: 2,
      payee: ['afid'],
      redirects: true,
      strength: 'likely',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://madeup.example/click.track?CID=100001&AFID=200002'],
  ignore: ['https://madeup.example/click.track?CID=100001'],
};
