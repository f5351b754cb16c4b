import type { Examples, Program } from '../program';

export default {
  id: 'link-in-bio',
  name: 'Link page',
  operator: 'Link-in-bio services',
  rules: [
    // A page of links is no proof by itself; its links are looked at when it is opened.
    {
      hosts: [
        'linktr.ee',
        'beacons.ai',
        'stan.store',
        'snipfeed.co',
        'lnk.bio',
        'taplink.cc',
        'campsite.bio',
        'msha.ke',
        'bio.site',
        'hoo.be',
        'allmylinks.com',
        'heylink.me',
        'mssg.me',
        'openinapp.link',
        'lit.link',
        'link.inpock.co.kr',
        'solo.to',
      ],
      strength: 'hint',
    },
    { hosts: ['komi.io'], host: /^(?!www\.)[^.]+\.komi\.io$/, strength: 'hint' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://linktr.ee/madeup', 'https://madeup.komi.io/'],
  ignore: ['https://linktr.ee/'],
};
