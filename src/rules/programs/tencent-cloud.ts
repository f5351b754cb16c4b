import type { Examples, Program } from '../program';

export default {
  id: 'tencent-cloud',
  name: 'Tencent Cloud promotion',
  operator: 'Tencent Cloud',
  rules: [
    { hosts: ['curl.qcloud.com'], path: /^\/(?<payee>\w{6,12})\/?$/, redirects: true, strength: 'likely' },
    {
      hosts: ['cloud.tencent.com'],
      params: { cps_key: /^[0-9a-f]{16,64}$/i },
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://curl.qcloud.com/0madeUp0',
    'https://cloud.tencent.com/act/cps/redirect?redirect=1001&cps_key=0123456789abcdef0123456789abcdef',
  ],
  ignore: ['https://curl.qcloud.com/', 'https://cloud.tencent.com/product/cvm'],
};
