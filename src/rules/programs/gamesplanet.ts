import type { Examples, Program } from '../program';

export default {
  id: 'gamesplanet',
  name: 'Gamesplanet',
  rules: [{ hosts: ['gamesplanet.com'], params: { ref: /^[\w-]+$/ }, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://de.gamesplanet.com/game/madeup--1001-1?ref=madeup'],
  ignore: ['https://de.gamesplanet.com/game/madeup--1001-1', 'https://de.gamesplanet.com/?ref=news.example'],
};
