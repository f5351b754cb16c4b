import type { Examples, Program } from '../program';

export default {
  id: 'yandex-market',
  name: 'Yandex Market',
  operator: 'Yandex',
  rules: [{ hosts: ['market.yandex.ru'], params: { clid: true }, strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://market.yandex.ru/product--madeup/1001?clid=1000001&vid=1'],
  ignore: ['https://market.yandex.ru/product--madeup/1001'],
};
