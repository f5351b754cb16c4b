import type { Examples, Program } from '../program';

export default {
  id: 'linkconnector',
  name: 'LinkConnector',
  rules: [
    { hosts: ['linkconnector.com'], path: /^\/ta\.php/, payee: ['lc'], redirects: true, strength: 'certain' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.linkconnector.com/ta.php?lc=000000100001000000'],
  ignore: ['https://www.linkconnector.com/login.htm'],
};
