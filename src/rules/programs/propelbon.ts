import type { Examples, Program } from '../program';

export default {
  id: 'propelbon',
  name: 'propelbon',
  rules: [
    {
      hosts: ['propelbon.com'],
      host: /^(?!www\.)[^.]+\.propelbon\.com$/,
      path: /^\/./,
      redirects: true,
      strength: 'likely',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://madeup.propelbon.com/ts/i10001/tsc?amc=con'],
  ignore: ['https://www.propelbon.com/'],
};
