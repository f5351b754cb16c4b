import type { Examples, Program } from '../program';

export default {
  id: 'tiqets',
  name: 'Tiqets partners',
  operator: 'Tiqets',
  rules: [{ hosts: ['tiqets.com'], params: { partner: /^[\w.-]{3,60}$/ }, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.tiqets.com/en/?partner=madeup'],
  ignore: ['https://www.tiqets.com/en/partner-program/'],
};
