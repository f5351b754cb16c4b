import type { Examples, Program } from '../program';

export default {
  id: 'temu',
  name: 'Temu',
  operator: 'PDD Holdings',
  rules: [
    { hosts: ['temu.to'], path: /^\/[km]\//, redirects: true, strength: 'likely' },
    {
      hosts: ['temu.com'],
      params: { _x_ads_channel: /aff/i },
      payee: ['_x_campaign', 'aff_code'],
      strength: 'hint',
    },
    {
      hosts: ['temu.com'],
      params: { aff_code: true, _p_rfs: true, refer_page_el_sn: true, _x_campaign: true },
      payee: ['aff_code'],
      strength: 'hint',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://temu.to/k/e0madeup0'],
  ignore: ['https://www.temu.com/goods.html?goods_id=1001'],
};
