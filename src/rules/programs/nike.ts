import type { Examples, Program } from '../program';

export default {
  id: 'nike',
  name: 'Nike',
  rules: [{ hosts: ['nike.com'], params: { cp: /_aff_/i }, strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.nike.com/de/t/madeup/MADE01-100?cp=EUNS_AFF_AWIN_DE_10001_Madeup_0'],
  ignore: ['https://www.nike.com/de/t/madeup/MADE01-100?cp=euns_kw_brand'],
};
