import type { Examples, Program } from '../program';

export default {
  id: 'fanatical',
  name: 'Fanatical',
  operator: 'Fandom',
  rules: [{ hosts: ['fanatical.com'], params: { ref: /^[\w-]+$/ }, strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.fanatical.com/en/game/madeup?ref=madeup'],
  ignore: ['https://www.fanatical.com/en/game/madeup'],
};
