import type { Examples, Program } from '../program';

export default {
  id: 'howl',
  name: 'Howl',
  operator: 'Narrativ',
  rules: [
    {
      hosts: ['howl.link', 'howl.me', 'shop-links.co'],
      payee: ['publisher_slug'],
      to: ['url'],
      strength: 'certain',
    },
    {
      hosts: ['api.bam-x.com', 'api.narrativ.com'],
      payee: ['publisher_slug'],
      to: ['url'],
      strength: 'likely',
    },
    { params: { nrtv_cid: true, nrtv_as_src: true }, payee: [], strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://howl.link/0madeup000000',
    'https://shop-links.co/link/?publisher_slug=madeup&url=https%3A%2F%2Fshop.example%2F',
  ],
  ignore: ['https://www.planethowl.com/'],
};
