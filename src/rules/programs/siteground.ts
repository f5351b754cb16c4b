import type { Examples, Program } from '../program';

export default {
  id: 'siteground',
  name: 'SiteGround',
  rules: [
    { hosts: ['siteground.com'], path: /^\/go\/(?<payee>[^/]+)/, redirects: true, strength: 'certain' },
    { hosts: ['siteground.com'], params: { afcode: true }, strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.siteground.com/go/madeup'],
  ignore: ['https://www.siteground.com/web-hosting.htm'],
};
