import type { Examples, Program } from '../program';

export default {
  id: 'expressvpn',
  name: 'ExpressVPN',
  operator: 'Kape',
  rules: [
    { hosts: ['expressvpn.com', 'xvuslink.com'], params: { a_fid: true, a_aid: true }, strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.expressvpn.com/?a_fid=madeup'],
  ignore: ['https://www.expressvpn.com/order'],
};
