import type { Examples, Program } from '../program';

export default {
  id: 'agoda',
  name: 'Agoda',
  operator: 'Booking Holdings',
  rules: [{ hosts: ['agoda.com'], params: { cid: /^\d{5,}$/ }, strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.agoda.com/madeup/hotel/x.html?cid=1000001'],
  ignore: ['https://www.agoda.com/madeup/hotel/x.html?cid=-1'],
};
