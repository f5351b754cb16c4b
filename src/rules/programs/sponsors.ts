import type { Examples, Program } from '../program';

/** Pages of these companies themselves, which look like a creator's name; checked against their site maps' usual sections. */
const SECTIONS = [
  'about|academy|account|affiliates?|app|apps|apply|article|articles|ask|auth|b2b|become|best|blackfriday|blog|blogs',
  'bundle|bundles|business|buy|careers?|cart|catalog|categories|category|checkout|collections?|community|compare|contact',
  'cookies?|country|coupons?|courses?|creators?|customers?|cyberdeal|cybermonday|deals?|default|demo|discounts?|discover|docs',
  'domains?|download|downloads|education|email|enterprise|events?|examples|explore|extension|family|faq|faqs|features?|feed',
  'fonts|for|free|freetrial|gear|get|getstarted|gift|giftcard|giftcards|gifts|guides?|help|hiring|home|hosting|how|howitworks',
  'index|industries|influencers?|info|integrations|investors|jobs|join|kids|landing|learn|legal|library|lifetime|listen|live|login',
  'logo|mac|main|marketplace|meals|media|members?|membership|men|menus?|mobile|netflix|new|news|newsletter|now|offers?|online',
  'order|orders|pages|partners?|perks|personal|plans?|platform|podcasts?|premium|presentation|press|pricing|privacy|products?',
  'programs?|promos?|promotions?|questions|quiz|recipes|redeem|referrals?|register|reports|resources|reviews?|rewards|sale|sales',
  'samples|school|search|security|select|seo|series|server|servers|services?|settings|shop|shopping|signin|signup|sitemap|solutions',
  'sponsors?|start|status|stories|store|stores|stream|streaming|students?|subscribe|subscription|subscriptions|summer|support',
  'teams?|templates|terms|testimonials|thanks|themes|today|tools|torrent|tour|trial|trust|try|tutorials|update|updates|upgrade',
  'users|video|videos|vpn|watch|webinars|websites?|welcome|why|windows|winter|women|work|youtube',
].join('|');

export default {
  id: 'sponsors',
  name: "A sponsor's page for a creator",
  rules: [
    // Companies that give each creator they pay an address of the creator's name: a name at the front says nothing
    // alone, because campaigns of their own look the same; beside an offer it does.
    {
      hosts: [
        'athleticgreens.com',
        'babbel.com',
        'betterhelp.com',
        'blueapron.com',
        'brilliant.org',
        'buyraycon.com',
        'curiositystream.com',
        'dashlane.com',
        'drinkag1.com',
        'everyplate.com',
        'fabfitfun.com',
        'factor75.com',
        'getquip.com',
        'grammarly.com',
        'ground.news',
        'harrys.com',
        'hellofresh.ca',
        'hellofresh.co.uk',
        'hellofresh.com',
        'hellofresh.de',
        'holzkern.com',
        'incogni.com',
        'joinhoney.com',
        'keeps.com',
        'kiwico.com',
        'lootcrate.com',
        'magicspoon.com',
        'manscaped.com',
        'mvmt.com',
        'nordpass.com',
        'ridge.com',
        'simplisafe.com',
        'skillshare.com',
        'squarespace.com',
        'thegreatcoursesplus.com',
        'wondrium.com',
        'ziprecruiter.com',
      ],
      path: new RegExp(`^/(?!(?:${SECTIONS})/?$)(?<payee>[a-z][a-z0-9_]{3,29})/?$`, 'i'),
      strength: 'hint',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.mvmt.com/madeupname', 'https://skillshare.com/madeupname12'],
  ignore: [
    'https://www.squarespace.com/templates/',
    'https://www.skillshare.com/en/browse',
    'https://brilliant.org/courses/',
  ],
};
