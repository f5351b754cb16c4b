import type { Examples, Program } from '../program';

export default {
  id: 'uppromote',
  name: 'UpPromote',
  operator: 'Secomapp',
  rules: [{ params: { sca_ref: /^\d+\./ }, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://shop.example/?sca_ref=1000001.MadeUp0000'],
  ignore: ['https://shop.example/?sca_ref=footer'],
};
