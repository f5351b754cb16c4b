import type { Examples, Program } from '../program';

export default {
  id: 'greenmangaming',
  name: 'Green Man Gaming',
  rules: [{ hosts: ['greenmangaming.com'], params: { tap_a: true }, strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.greenmangaming.com/?tap_a=1001-0madeup'],
  ignore: ['https://www.greenmangaming.com/games/madeup/'],
};
