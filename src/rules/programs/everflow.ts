import type { Examples, Program } from '../program';

export default {
  id: 'everflow',
  name: 'Everflow',
  rules: [{ params: { _ef_transaction_id: true, ef_transaction_id: true }, payee: [], strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://shop.example/?_ef_transaction_id=0123456789abcdef'],
  ignore: ['https://shop.example/?transaction_id=0123456789abcdef'],
};
