import type { Examples, Program } from '../program';

export default {
  id: 'instant-gaming',
  name: 'Instant Gaming',
  rules: [{ hosts: ['instant-gaming.com'], params: { igr: true }, strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.instant-gaming.com/en/?igr=madeup'],
  ignore: ['https://www.instant-gaming.com/en/'],
};
