import type { Examples, Program } from '../program';

export default {
  id: 'shorteners',
  name: 'Link shortener',
  operator: 'Shorteners',
  rules: [
    // Where they lead is not known without a request, and none is made.
    {
      hosts: [
        'bit.ly',
        'j.mp',
        'bitly.com',
        'tinyurl.com',
        't.co',
        'ow.ly',
        'buff.ly',
        'rb.gy',
        'rebrand.ly',
        'cutt.ly',
        'shorturl.at',
        'goo.gl',
        'is.gd',
        'v.gd',
        'short.io',
        'short.cm',
        'short.gy',
        't.ly',
        'tiny.cc',
        'urlgeni.us',
        'app.link',
        'bnc.lt',
        'onelink.me',
        'adj.st',
        'go.link',
        'page.link',
        'clck.ru',
        'ya.cc',
        'clck.yandex.ru',
        't.cn',
        'lnkd.in',
        'spoti.fi',
        'smarturl.it',
        'b23.tv',
        'pin.it',
        // Trendyol's, which shops and affiliates make alike.
        'ty.gl',
      ],
      redirects: true,
      strength: 'hint',
    },
    { hosts: ['app.adjust.com'], to: ['redirect', 'fallback'], strength: 'hint' },
    {
      hosts: ['page.link', 'bnc.lt', 'app.link', 'onelink.me'],
      params: { ofl: /^https?/i, $fallback_url: /^https?/i, af_web_dp: /^https?/i },
      payee: [],
      to: ['ofl', '$fallback_url', 'af_web_dp'],
      strength: 'hint',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://bit.ly/0MadeUp', 'https://madeup.page.link/0made'],
  ignore: ['https://bit.ly/', 'https://bitly.com.evil.example/0made'],
};
