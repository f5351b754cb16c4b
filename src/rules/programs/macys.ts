import type { Examples, Program } from '../program';

export default {
  id: 'macys',
  name: 'Macy’s and Bloomingdale’s',
  operator: 'Macy’s',
  rules: [
    {
      hosts: ['macys.com', 'bloomingdales.com'],
      params: { linkshareid: true, partnerid: /linkshare/i, ranpublisherid: true },
      payee: ['ranpublisherid', 'linkshareid'],
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.bloomingdales.com/shop/product/madeup?ID=1001&LinkshareID=MadeUp-0'],
  ignore: ['https://www.macys.com/shop/product/madeup?ID=1001'],
};
