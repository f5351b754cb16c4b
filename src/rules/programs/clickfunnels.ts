import type { Examples, Program } from '../program';

export default {
  id: 'clickfunnels',
  name: 'ClickFunnels',
  rules: [{ params: { cf_affiliate_id: true }, strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://madeup.example/register?cf_affiliate_id=1000001'],
  ignore: ['https://madeup.example/register?cf_id=1000001'],
};
