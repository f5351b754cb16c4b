import type { Examples, Program } from '../program';

export default {
  id: 'bhphoto',
  name: 'B&H Photo',
  operator: 'B&H',
  rules: [
    { hosts: ['bhphotovideo.com'], path: /(?<cut>\/BI\/(?<payee>\d+)\/KBID\/\d+)/, strength: 'certain' },
    {
      hosts: ['bhphotovideo.com'],
      params: { bi: true, kbid: true },
      need: 2,
      payee: ['kbid'],
      strength: 'likely',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://www.bhphotovideo.com/c/product/1001-REG/madeup.html/BI/1001/KBID/2002',
    'https://www.bhphotovideo.com/c/product/1001-REG/madeup.html?BI=1001&KBID=2002',
  ],
  ignore: ['https://www.bhphotovideo.com/c/product/1001-REG/madeup.html'],
};
