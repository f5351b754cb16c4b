import type { Examples, Program } from '../program';

export default {
  id: 'digital-advisor',
  name: 'Digital Advisor',
  rules: [
    { hosts: ['link.digitaladvisor.dk', 'online.digital-advisor.com'], redirects: true, strength: 'certain' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://online.digital-advisor.com/aff_c/madeup'],
  ignore: ['https://www.digital-advisor.com/'],
};
