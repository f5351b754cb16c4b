import type { Examples, Program } from '../program';

export default {
  id: 'actionpay',
  name: 'Actionpay',
  rules: [
    {
      hosts: ['actionpay.ru', 'actionpay.net', 'apyecom.com'],
      path: /^\/click\/(?<payee>[0-9a-f]{6,32})\//,
      redirects: true,
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://n.actionpay.ru/click/0123456789abcdef01234567/1001/2002/'],
  ignore: ['https://actionpay.net/', 'https://n.actionpay.ru/click'],
};
