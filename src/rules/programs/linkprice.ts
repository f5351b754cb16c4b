import type { Examples, Program } from '../program';

export default {
  id: 'linkprice',
  name: 'LinkPrice',
  rules: [
    {
      hosts: ['click.linkprice.com'],
      path: /^\/click\.php/,
      params: { a: true, m: true },
      need: 2,
      payee: ['a'],
      to: ['tu'],
      strength: 'certain',
    },
    { params: { lpinfo: true }, payee: ['lpinfo'], strength: 'certain' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://click.linkprice.com/click.php?m=madeup&a=A100000001&l=9999&tu=https%3A%2F%2Fshop.example%2F',
  ],
  ignore: ['https://www.linkprice.com/'],
};
