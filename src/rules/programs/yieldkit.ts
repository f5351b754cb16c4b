import type { Examples, Program } from '../program';

export default {
  id: 'yieldkit',
  name: 'Yieldkit',
  rules: [
    { hosts: ['srvtrck.com'], path: /^\/v1\/redirect/, payee: ['api_key'], to: ['url'], strength: 'certain' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://r.srvtrck.com/v1/redirect?url=https%3A%2F%2Fshop.example%2F&api_key=0123456789abcdef'],
  ignore: ['https://srvtrck.com/'],
};
