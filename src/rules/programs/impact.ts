import type { Examples, Program } from '../program';

const ROTATING = ['dttq.net', 'c9ftyd.net', 'iyhh.net', 'glg9ob.net', 'uikc.net', 'ztk5.net', 'rg35.net'];

export default {
  id: 'impact',
  name: 'impact.com',
  rules: [
    {
      hosts: ['pxf.io', 'sjv.io', '7eer.net', 'evyy.net', '7tiv.net', ...ROTATING],
      path: /^\/(?:c\/(?<payee>\d+)\/|.)/,
      to: ['u'],
      strength: 'certain',
    },
    { hosts: ['ojrq.net'], to: ['return', 'u'], strength: 'certain' },
    {
      hosts: [
        'rfvk.net',
        'bn5x.net',
        'njih.net',
        'qflm.net',
        'gvw92c.net',
        'fjbu.net',
        'r7ls.net',
        '8nn1.net',
        'i8h2.net',
        'vzew.net',
        'hnyj8s.net',
        'zvbf.net',
        'yeni.la',
        'm9b2.net',
        'tl5a.net',
        '1.envato.market',
      ],
      path: /^\/(?:c\/(?<payee>\d+)\/|.)/,
      to: ['u'],
      strength: 'likely',
    },
    {
      hosts: ['ct.impactradius.com', 'customtraffic.impactradius.com'],
      redirects: true,
      strength: 'certain',
    },
    {
      hosts: ['goto.walmart.com', 'goto.target.com', 'bestbuycreators.7tiv.net'],
      path: /^\/c\/(?<payee>\d+)\//,
      to: ['u'],
      strength: 'certain',
    },
    // /c/<publisher>/<ad>/<campaign>: the shape that survives the hosts.
    { path: /^\/c\/(?<payee>\d{3,9})\/\d{3,9}\/\d{3,9}\/?$/, to: ['u'], strength: 'likely' },
    {
      params: {
        irclickid: true,
        irgwc: true,
        iradid: true,
        irpid: true,
        irmptype: true,
        ir_partnerid: true,
        ir_campaignid: true,
        irad: true,
        irmp: true,
      },
      payee: ['irpid', 'ir_partnerid', 'irmp'],
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://madeup.pxf.io/c/1000001/200002/3003?u=https%3A%2F%2Fshop.example%2Fp',
    'https://madeup.sjv.io/Made0',
    'https://goto.madeup.example/c/1000001/200002/3003',
    'https://shop.example/?irclickid=MadeUp&irgwc=1',
  ],
  ignore: [
    'https://impact.com/partners',
    'https://pxf.io/',
    'https://news.example/c/2024/05/17',
    'https://news.example/c/123/comments/456',
  ],
};
