import type { Examples, Program } from '../program';

export default {
  id: 'ostrovok',
  name: 'Ostrovok',
  operator: 'Emerging Travel',
  rules: [{ hosts: ['ostrovok.ru'], params: { partner_slug: true }, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://ostrovok.ru/?partner_slug=madeup'],
  ignore: ['https://ostrovok.ru/hotel/russia/'],
};
