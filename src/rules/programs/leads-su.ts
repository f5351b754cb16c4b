import type { Examples, Program } from '../program';

export default {
  id: 'leads-su',
  name: 'Leads.su',
  rules: [{ hosts: ['pxl.leads.su'], redirects: true, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://pxl.leads.su/click/0123456789abcdef'],
  ignore: ['https://leads.su/'],
};
