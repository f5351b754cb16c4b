import type { Examples, Program } from '../program';

export default {
  id: 'getyourguide',
  name: 'GetYourGuide',
  rules: [
    { hosts: ['getyourguide.com', 'getyourguide.de'], params: { partner_id: true }, strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.getyourguide.com/madeup-l1/?partner_id=0MADEUP'],
  ignore: ['https://www.getyourguide.com/madeup-l1/'],
};
