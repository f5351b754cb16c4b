import type { Examples, Program } from '../program';

export default {
  id: 'gog',
  name: 'GOG',
  operator: 'CD Projekt',
  rules: [{ hosts: ['gog.com'], params: { pp: true }, strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.gog.com/game/madeup?pp=0123456789abcdef'],
  ignore: ['https://www.gog.com/game/madeup'],
};
