import type { Examples, Program } from '../program';

export default {
  id: 'safetywing',
  name: 'SafetyWing Ambassadors',
  operator: 'SafetyWing',
  rules: [{ hosts: ['safetywing.com'], params: { referenceid: /^\w{3,40}$/ }, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://safetywing.com/nomad-insurance/?referenceID=madeup'],
  ignore: ['https://safetywing.com/nomad-insurance'],
};
