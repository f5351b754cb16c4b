import type { Examples, Program } from '../program';

export default {
  id: 'digitalocean',
  name: 'DigitalOcean',
  rules: [
    { hosts: ['m.do.co'], path: /^\/c\/(?<payee>[0-9a-f]{12})/, redirects: true, strength: 'certain' },
    { hosts: ['digitalocean.com'], params: { refcode: true }, strength: 'certain' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://m.do.co/c/0123456789ab', 'https://www.digitalocean.com/?refcode=0123456789ab'],
  ignore: ['https://www.digitalocean.com/community/tutorials/madeup'],
};
