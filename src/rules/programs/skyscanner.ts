import type { Examples, Program } from '../program';

export default {
  id: 'skyscanner',
  name: 'Skyscanner',
  rules: [{ hosts: ['skyscanner.net', 'skyscanner.com'], params: { associateid: true }, strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.skyscanner.net/?associateid=AFF_TRA_00000_00001'],
  ignore: ['https://www.skyscanner.net/flights'],
};
