import type { Examples, Program } from '../program';

export default {
  id: 'button',
  name: 'Button',
  rules: [{ hosts: ['bttn.io'], payee: ['btn_ref'], to: ['btn_url'], strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://r.bttn.io/?btn_url=https%3A%2F%2Fshop.example%2F&btn_ref=org-madeup'],
  ignore: ['https://www.usebutton.com/'],
};
