import type { Examples, Program } from '../program';

export default {
  id: 'backcountry',
  name: 'Backcountry',
  rules: [{ hosts: ['backcountry.com'], params: { 'mr:referralid': true }, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.backcountry.com/madeup?mr:referralID=0madeup'],
  ignore: ['https://www.backcountry.com/madeup'],
};
