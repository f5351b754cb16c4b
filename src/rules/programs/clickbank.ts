import type { Examples, Program } from '../program';

export default {
  id: 'clickbank',
  name: 'ClickBank',
  rules: [
    // <affiliate>.<vendor>.hop.clickbank.net, or one encoded name.
    {
      hosts: ['hop.clickbank.net'],
      host: /^(?<payee>[^.]+)\.(?:[^.]+\.)?hop\.clickbank\.net$/,
      redirects: true,
      strength: 'certain',
    },
    { hosts: ['hop.clickbank.net'], params: { affiliate: true }, redirects: true, strength: 'certain' },
    { params: { hop: /^[a-z0-9]{4,10}$/i, hopid: true }, need: 2, payee: ['hop'], strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://madeup.vendor.hop.clickbank.net/?tid=video',
    'https://hop.clickbank.net/?affiliate=madeup&vendor=vendor',
  ],
  ignore: ['https://www.clickbank.com/', 'https://hop.clickbank.net/'],
};
