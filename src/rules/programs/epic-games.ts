import type { Examples, Program } from '../program';

export default {
  id: 'epic-games',
  name: 'Epic Games Support-A-Creator',
  operator: 'Epic Games',
  rules: [
    {
      hosts: ['epicgames.com'],
      params: { epic_affiliate: true, epic_creator_id: true },
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://store.epicgames.com/en-US/p/madeup?epic_affiliate=madeup',
    'https://www.epicgames.com/store/p/madeup?epic_creator_id=0madeup',
  ],
  ignore: ['https://store.epicgames.com/en-US/p/madeup'],
};
