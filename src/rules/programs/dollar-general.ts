import type { Examples, Program } from '../program';

export default {
  id: 'dollar-general',
  name: 'Dollar General',
  rules: [{ hosts: ['dollargeneral.com'], params: { affiliateid: true }, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.dollargeneral.com/?affiliateId=1001&affiliateCustomId=0madeup'],
  ignore: ['https://www.dollargeneral.com/deals'],
};
