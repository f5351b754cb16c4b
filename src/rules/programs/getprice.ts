import type { Examples, Program } from '../program';

export default {
  id: 'getprice',
  name: 'Getprice',
  rules: [{ hosts: ['getprice.com.au'], path: /^\/prodhits\.aspx/i, to: ['link'], strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.getprice.com.au/prodhits.aspx?link=https%3A%2F%2Fshop.example%2F'],
  ignore: ['https://www.getprice.com.au/laptops.htm'],
};
