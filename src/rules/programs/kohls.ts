import type { Examples, Program } from '../program';

export default {
  id: 'kohls',
  name: 'Kohl’s',
  rules: [{ hosts: ['kohls.com'], params: { cid: /^affiliate/i }, strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.kohls.com/product/prd-1001/madeup.jsp?cid=affiliate-_-10001'],
  ignore: ['https://www.kohls.com/product/prd-1001/madeup.jsp?cid=email-_-10001'],
};
