import type { Examples, Program } from '../program';

export default {
  id: 'gdeslon',
  name: 'Где слон?',
  rules: [{ hosts: ['gdeslon.ru'], path: /^\/cf\/(?<payee>\w{6,40})/, to: ['goto'], strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://f.gdeslon.ru/cf/0123456789?mid=1001&goto=https%3A%2F%2Fshop.example%2F'],
  ignore: ['https://www.gdeslon.ru/'],
};
