/** A page that only passes visitors on, and the parameters that carry where to. Nobody earns by it. */
export interface Redirect {
  readonly hosts: readonly string[];
  readonly path?: RegExp;
  /** As `LinkRule.to`. */
  readonly to: readonly string[];
}

/** Google's search by country, as its own list of supported domains names them. */
export const GOOGLE: readonly string[] = (
  'com ad ae al am as at az ba be bg bj bs by ca cat cd cf cg ch ci cl cm co.bw co.cr co.id co.il co.in co.jp ' +
  'co.ke co.kr co.ma co.nz co.th co.uk co.uz co.ve co.za com.ar com.au com.bd com.bo com.br com.co com.cu ' +
  'com.cy com.do com.ec com.eg com.gh com.gt com.hk com.kh com.kw com.lb com.ly com.mm com.mt com.mx com.my ' +
  'com.na com.ng com.ni com.np com.om com.pa com.pe com.ph com.pk com.pr com.py com.qa com.sa com.sg com.sv ' +
  'com.tr com.tw com.ua com.uy com.vn cz de dk dz ee es fi fr ge gr hn hr hu ie iq is it jo kg kz la li lk lt ' +
  'lu lv md me mg mk mn mu mv nl no pl ps pt ro rs ru se si sk sn so tn to tt'
)
  .split(' ')
  .map((suffix) => `google.${suffix}`);

/** Pinterest's own addresses by country, as its certificate and the filter lists of ad blockers name them (2026). */
export const PINTEREST: readonly string[] = (
  'com at be ca ch cl co co.at co.in co.kr co.nz co.uk com.au com.bo com.ec com.mx com.pe com.py com.uy com.vn ' +
  'de dk ec es fr hu id ie in it jp kr mx nl nz pe ph pt ru se th tw uk vn'
)
  .split(' ')
  .map((suffix) => `pinterest.${suffix}`);

/**
 * Short hosts of a shop that anybody can make links with, not only its affiliates: Bitly turned every Amazon
 * address it was given into `amzn.to` (codecaveme.de on amzn.to links, 2016). Most of them pay; a single one with
 * nothing beside it is no proof.
 */
export const SHORTENED_FOR_ANYBODY: ReadonlySet<string> = new Set(['amzn.to']);

/**
 * Hosts, with those under them, where a rule on any host says nothing: archives keep the addresses of others,
 * and code, encyclopaedias and authorities use the same words for other things.
 */
export const NOBODY_EARNS_AT: readonly string[] = [
  'archive.org',
  'archive.ph',
  'archive.today',
  'webcache.googleusercontent.com',
  'github.com',
  'gitlab.com',
  'bitbucket.org',
  'stackoverflow.com',
  'stackexchange.com',
  'wikipedia.org',
  'wikimedia.org',
  'w3.org',
  'ietf.org',
  'arxiv.org',
  'gov',
  'gov.uk',
  'localhost',
];

/** Redirects of platforms, messengers and search engines, which can be undone without a request. */
export const REDIRECTS: readonly Redirect[] = [
  { hosts: ['youtube.com'], path: /^\/redirect\/?$/, to: ['q'] },
  // Seen in saved pages of both; threads.com is the later address of threads.net.
  {
    hosts: ['l.facebook.com', 'lm.facebook.com', 'l.messenger.com', 'l.threads.net', 'l.threads.com'],
    to: ['u'],
  },
  { hosts: ['facebook.com'], path: /^\/l\.php$/, to: ['u'] },
  // lyubomyr-shaydariv/uu-webext
  { hosts: ['l.instagram.com'], to: ['u'] },
  { hosts: ['l.wl.co'], path: /^\/l\/?$/, to: ['u'] },
  // Bio links carry scene=bio_url.
  { hosts: ['tiktok.com'], path: /^\/link\/v2\/?$/, to: ['target'] },
  { hosts: ['out.reddit.com'], to: ['url'] },
  { hosts: PINTEREST, path: /^\/offsite\/?$/, to: ['url'] },
  {
    hosts: ['linkedin.com'],
    path: /^\/(?:redir\/(?:redirect|general-malware-page)|safety\/go)\/?$/,
    to: ['url'],
  },
  { hosts: ['t.umblr.com'], path: /^\/redirect$/, to: ['z'] },
  { hosts: ['vk.com', 'vk.ru'], path: /^\/away\.php$/, to: ['to'] },
  { hosts: ['slack-redir.net'], path: /^\/link$/, to: ['url'] },
  { hosts: ['disq.us'], path: /^\/url$/, to: ['url'] },
  { hosts: ['exit.sc', 'gate.sc'], to: ['url'] },
  { hosts: ['safelinks.protection.outlook.com'], to: ['url'] },
  { hosts: GOOGLE, path: /^\/url$/, to: ['q', 'url'] },
  // An advertisement's own redirect: whose it is says the page, not the address.
  { hosts: ['googleadservices.com'], path: /^\/pagead\/aclk$/, to: ['adurl'] },
  { hosts: ['duckduckgo.com'], path: /^\/l\/$/, to: ['uddg'] },
  // The address follows an `a1` in base64 here, which the reader of base64 drops.
  { hosts: ['bing.com'], path: /^\/ck\/a$/, to: ['64:u'] },
  { hosts: ['r.search.yahoo.com'], to: ['/'] },
  // TanixLu/auto-redirect README, and the sites' own links.
  { hosts: ['link.zhihu.com', 'link.juejin.cn', 'link.csdn.net'], to: ['target'] },
  { hosts: ['weibo.cn'], path: /^\/sinaurl$/, to: ['u', 'toasturl', 'url'] },
  { hosts: ['weibo.com'], path: /^\/sinaurl$/, to: ['u', 'toasturl', 'url'] },
  { hosts: ['game.bilibili.com'], path: /^\/linkfilter/, to: ['url'] },
  { hosts: ['douban.com'], path: /^\/link2\/?$/, to: ['url'] },
  { hosts: ['jianshu.com'], path: /^\/go-wild$/, to: ['url'] },
  { hosts: ['steamcommunity.com'], path: /^\/linkfilter\/?$/, to: ['url', 'u'] },
  { hosts: ['c.pc.qq.com'], to: ['pfurl', 'url'] },
  { hosts: ['medium.com'], path: /^\/r\/?$/, to: ['url'] },
];
