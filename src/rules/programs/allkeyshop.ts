import type { Examples, Program } from '../program';

export default {
  id: 'allkeyshop',
  name: 'AllKeyShop',
  rules: [{ hosts: ['click.allkeyshop.com'], redirects: true, strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://click.allkeyshop.com/1001'],
  ignore: ['https://www.allkeyshop.com/blog/buy-madeup/'],
};
