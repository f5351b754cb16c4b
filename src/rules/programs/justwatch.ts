import type { Examples, Program } from '../program';

export default {
  id: 'justwatch',
  name: 'JustWatch',
  rules: [{ hosts: ['click.justwatch.com'], to: ['r'], strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://click.justwatch.com/a?cx=madeup&r=https%3A%2F%2Fshop.example%2F'],
  ignore: ['https://www.justwatch.com/us/movie/madeup'],
};
