import type { Examples, Program } from '../program';

export default {
  id: 'pmsrv',
  name: 'pm-srv',
  rules: [{ hosts: ['trk.pmsrv.co', 'trk.pm-srv.co'], to: ['rurl'], strength: 'hint' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://trk.pmsrv.co/v2/trk?rurl=https%3A%2F%2Fshop.example%2F'],
  ignore: ['https://pmsrv.co/'],
};
