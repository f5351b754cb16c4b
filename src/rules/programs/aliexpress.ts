import type { Examples, Program } from '../program';

export default {
  id: 'aliexpress',
  name: 'AliExpress Portals',
  operator: 'AliExpress',
  rules: [
    {
      hosts: ['s.click.aliexpress.com'],
      payee: ['aff_short_key', 'aff_fcid'],
      to: ['dl_target_url'],
      strength: 'certain',
    },
    { hosts: ['click.aliexpress.com'], to: ['dl_target_url'], strength: 'likely' },
    {
      hosts: ['aliexpress.com', 'aliexpress.us', 'aliexpress.ru'],
      params: {
        aff_fcid: true,
        aff_fsk: true,
        aff_trace_key: true,
        aff_request_id: true,
        aff_platform: true,
        aff_click_id: true,
        aff_short_key: true,
        af: true,
      },
      payee: ['aff_short_key', 'aff_fsk', 'aff_fcid', 'af'],
      strength: 'likely',
    },
    // Links of the share button.
    { hosts: ['a.aliexpress.com'], redirects: true, strength: 'hint' },
    { hosts: ['campaign.aliexpress.com'], strength: 'hint' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://s.click.aliexpress.com/e/_0MadeUp',
    'https://s.click.aliexpress.com/deep_link.htm?aff_short_key=0MadeUp&dl_target_url=https%3A%2F%2Fshop.example%2F',
    'https://www.aliexpress.com/item/1000000001.html?aff_fcid=0madeup',
  ],
  ignore: ['https://www.aliexpress.com/item/1000000001.html?spm=a2g0o.home'],
};
