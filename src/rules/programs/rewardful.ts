import type { Examples, Program } from '../program';

const NAME =
  /^(?!rss|github|toolbar|twitter|newsletter|email|mail|web|app|feed|readme|search)[a-z0-9_-]{3,40}$/i;

export default {
  id: 'rewardful',
  name: 'Rewardful',
  rules: [
    {
      // Members of these give `via` in public text; what names no member is the company's own.
      hosts: [
        'beehiiv.com',
        'castmagic.io',
        'copy.ai',
        'cudocompute.com',
        'durable.co',
        'fliki.ai',
        'framer.com',
        'frase.io',
        'heyreach.io',
        'hypefury.com',
        'mixo.io',
        'mubert.com',
        'opalolabs.com',
        'originality.ai',
        'outseta.com',
        'podia.com',
        'polymarket.com',
        'riverside.fm',
        'rytr.me',
        'scrapecreators.com',
        'screenshotone.com',
        'scrimba.com',
        'softr.io',
        'squibler.io',
        'submagic.co',
        'sudowrite.com',
        'syllaby.io',
        'synthesia.io',
        'taplio.com',
        'transistor.fm',
        'tweethunter.io',
        'typedesk.com',
        'writesonic.com',
      ],
      params: { via: NAME },
      strength: 'likely',
    },
    // Elsewhere via= is a share button, a feed or a source: it is only worth a look at a site's front door.
    {
      except: [
        'twitter.com',
        'x.com',
        'qq.com',
        'github.com',
        'producthunt.com',
        't.me',
        'reddit.com',
        'google.com',
      ],
      path: /^\/(?:pricing|register|signup|sign-up|join)?\/?$/,
      params: {
        via: NAME,
      },
      strength: 'hint',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://scrapecreators.com/?via=madeup', 'https://saas.example/?via=madeup'],
  ignore: [
    'https://twitter.com/intent/tweet?via=madeup&url=https%3A%2F%2Fblog.example',
    'https://blog.example/post?via=rss',
  ],
};
