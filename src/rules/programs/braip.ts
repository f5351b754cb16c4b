import type { Examples, Program } from '../program';

export default {
  id: 'braip',
  name: 'Braip',
  rules: [
    {
      hosts: ['ev.braip.com'],
      path: /^\/ref$/,
      params: { af: /^afi\w+$/ },
      redirects: true,
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://ev.braip.com/ref?pv=pro0made&af=afi0made'],
  ignore: ['https://ev.braip.com/checkout/0made', 'https://braip.com/'],
};
