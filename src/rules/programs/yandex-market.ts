import type { Examples, Program } from '../program';

export default {
  id: 'yandex-market',
  name: 'Yandex Market',
  operator: 'Yandex',
  rules: [
    // Partners have long numbers; three digits are Yandex's own front pages.
    // Partners have long numbers; three digits are Yandex's own front pages.
    { hosts: ['market.yandex.ru'], params: { clid: /^\d{6,}$/ }, strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://market.yandex.ru/product--madeup/1001?clid=1000001&vid=1'],
  ignore: [
    'https://market.yandex.ru/product--madeup/1001',
    'https://market.yandex.ru/?clid=505',
    'https://market.yandex.ru/?clid=505',
  ],
};
