import type { Examples, Program } from '../program';

export default {
  id: 'alimama',
  name: 'Taobao Affiliate (Alimama)',
  operator: 'Alibaba',
  rules: [
    { hosts: ['s.click.taobao.com'], redirects: true, strength: 'certain' },
    { hosts: ['s.click.tmall.com', 'click.taobao.com'], redirects: true, strength: 'likely' },
    { hosts: ['uland.taobao.com'], params: { e: true, pid: true }, payee: ['pid'], strength: 'likely' },
    { hosts: ['uland.taobao.com'], path: /^\/(?:coupon|quan)\//, strength: 'likely' },
    // Shared and promoted links look the same.
    { hosts: ['m.tb.cn'], redirects: true, strength: 'hint' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://s.click.taobao.com/0MadeUp',
    'https://uland.taobao.com/coupon/edetail?e=0MadeUp&pid=mm_100001_2002_3003',
  ],
  ignore: ['https://item.taobao.com/item.htm?id=1001', 'https://s.click.taobao.com/'],
};
