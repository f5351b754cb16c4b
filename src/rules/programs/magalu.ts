import type { Examples, Program } from '../program';

export default {
  id: 'magalu',
  name: 'Parceiro Magalu',
  operator: 'Magazine Luiza',
  rules: [
    { hosts: ['magazinevoce.com.br'], path: /^\/magazine(?<payee>[^/]+)/, strength: 'certain' },
    {
      hosts: ['magazineluiza.onelink.me'],
      params: { pid: /^magazinevoce$/ },
      payee: ['c'],
      redirects: true,
      strength: 'certain',
    },
    { hosts: ['divulgador.magalu.com'], redirects: true, strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://www.magazinevoce.com.br/magazinemadeup/produto/1001/',
    'https://divulgador.magalu.com/0made',
    'https://magazineluiza.onelink.me/100000001?pid=magazinevoce&c=madeup',
  ],
  ignore: ['https://www.magazinevoce.com.br/', 'https://www.magazineluiza.com.br/produto/1001/'],
};
