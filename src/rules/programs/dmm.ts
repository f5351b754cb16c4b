import type { Examples, Program } from '../program';

export default {
  id: 'dmm',
  name: 'DMM Affiliate',
  operator: 'DMM.com',
  rules: [
    {
      hosts: ['al.dmm.co.jp', 'al.dmm.com', 'al.fanza.co.jp'],
      payee: ['af_id'],
      to: ['lurl'],
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://al.dmm.co.jp/?lurl=https%3A%2F%2Fshop.example%2F&af_id=madeup-001'],
  ignore: ['https://www.dmm.com/'],
};
