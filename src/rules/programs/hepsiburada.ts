import type { Examples, Program } from '../program';

export default {
  id: 'hepsiburada',
  name: 'Hepsiburada LinkGelir',
  operator: 'Hepsiburada',
  rules: [
    // Its members share with the short host; the app's own share button uses it too.
    { hosts: ['app.hb.biz'], redirects: true, strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://app.hb.biz/0Madeup0Made'],
  ignore: ['https://app.hb.biz/', 'https://www.hepsiburada.com/madeup-p-HB00001'],
};
