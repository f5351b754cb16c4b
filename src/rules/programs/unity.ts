import type { Examples, Program } from '../program';

export default {
  id: 'unity',
  name: 'Unity Asset Store',
  operator: 'Unity',
  rules: [{ hosts: ['assetstore.unity.com'], params: { aid: true }, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://assetstore.unity.com/packages/tools/madeup-1001?aid=1000lMade'],
  ignore: ['https://assetstore.unity.com/packages/tools/madeup-1001'],
};
