import type { Examples, Program } from '../program';

export default {
  id: 'rewardful',
  name: 'Rewardful',
  rules: [
    {
      hosts: ['beehiiv.com', 'scrapecreators.com', 'opalolabs.com'],
      params: { via: true },
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
        via: /^(?!rss|github|toolbar|twitter|newsletter|email|mail|web|app|feed|readme|search)[a-z0-9_-]{3,40}$/i,
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
