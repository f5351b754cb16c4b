import type { Examples, Program } from '../program';

/** A member's code: letters and digits together, so that a word or a number of a page is none. */
const CODE = /^(?=[a-z_-]*\d)(?=[\d_-]*[a-z])[a-z0-9_-]{6,64}$/i;
/** The same for a parameter that is for members alone: capitals inside a word tell it too. */
const OWN_CODE = /^(?=\w{0,63}?(?:\d|[a-z][A-Z]|[A-Z]{2}))[\w-]{4,64}$/;
/** Where a service takes in new members. */
const FRONT_DOOR =
  /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:home|pricing|plans|register|registration|signup|sign-up|sign_up|join|install|subscribe|invite|welcome|start|go|create-account|user\/register|account\/register|accounts\/register|auth\/(?:signup|register|sign-up)|login|render\/pricing)?(?:\.(?:php|aspx?|html?))?\/?$/i;
/** Invitations to a group or a workspace pay nobody. */
const GROUPS = [
  'discord.com',
  'discord.gg',
  'slack.com',
  'telegram.org',
  't.me',
  'trello.com',
  'figma.com',
  'notion.so',
  'zoom.us',
  'whatsapp.com',
  'line.me',
  'facebook.com',
  'linkedin.com',
  'github.com',
  'strava.com',
  'duolingo.com',
];

export default {
  id: 'referral-links',
  name: 'Friend referral',
  operator: 'The service itself',
  rules: [
    // Services that pay their members for bringing others name the member in a parameter of such a name.
    {
      except: GROUPS,
      params: {
        referral_code: /^[\w-]{3,64}$/,
        referralcode: /^[\w-]{3,64}$/,
        referral_id: /^[\w-]{3,64}$/,
        referralid: /^[\w-]{3,64}$/,
        refcode: /^[\w-]{3,64}$/,
        ref_code: /^[\w-]{3,64}$/,
        refer_code: /^[\w-]{3,64}$/,
        referred_by: /^[\w-]{3,64}$/,
        invited_by: /^[\w-]{3,64}$/,
        inviter: /^[\w-]{3,64}$/,
        inviteid: /^[\w-]{3,64}$/,
        invite_code: /^[\w-]{3,64}$/,
        invitecode: /^[\w-]{3,64}$/,
        invitation_code: /^[\w-]{3,64}$/,
        reflink: /^[\w-]{3,64}$/,
      },
      strength: 'likely',
    },
    { params: { rlink: /^reflink-(?<payee>\d+)$/ }, strength: 'likely' },
    // The short names are navigation elsewhere; at the front door with a member's code they are not.
    {
      except: GROUPS,
      path: FRONT_DOOR,
      params: {
        ref: CODE,
        refid: CODE,
        ic: CODE,
        via: CODE,
        invite: OWN_CODE,
        referral: OWN_CODE,
        referrer: CODE,
      },
      strength: 'likely',
    },
    {
      except: GROUPS,
      path: FRONT_DOOR,
      params: { partner: /^(?:\d{3,10}|[0-9a-f]{8}-[0-9a-f-]{27})$/ },
      strength: 'likely',
    },
    // An affiliate's part of the host, and who it is.
    {
      host: /^(?:affiliate|aff)\./,
      params: { ref: /^[\w-]{2,40}$/, id: /^\d{2,10}$/ },
      strength: 'likely',
    },
    // A code to sign up with; elsewhere code= is what one signs in with.
    {
      except: GROUPS,
      path: /\/(?:register|signup|sign-up)\/?$/,
      params: { code: CODE },
      strength: 'likely',
    },
    // /referral?code=…, /referral?rid=…
    {
      except: GROUPS,
      path: /\/(?:referral|referrals|refer|affiliate)\/?$/,
      params: { code: /^[\w-]{3,64}$/, rid: /^[\w-]{3,64}$/, ref: /^[\w-]{3,64}$/, from: /^[\w-]{3,64}$/ },
      strength: 'likely',
    },
    // /referral/<code>, /refer/<name>, /ref/<code with a digit>: documents have /ref/ too, but no such last part.
    {
      except: GROUPS,
      path: /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:referral|referrals|refer)\/(?<payee>[\w-]{4,64})\/?$/i,
      strength: 'likely',
    },
    {
      except: GROUPS,
      path: /^\/(?:(?!docs?\/|manual\/|man\/|api\/|wiki\/)[\w-]{1,20}\/){0,3}ref\/(?<payee>(?=[a-z_-]{0,60}\d)(?=[\d_-]{0,60}[a-z])[a-z0-9_-]{6,64})\/?$/i,
      strength: 'likely',
    },
    // refer.service.example/<code>: the front door itself and its help pages have words or more parts.
    {
      host: /^(?:refer|referral|referrals|invite)\./,
      except: GROUPS,
      path: /^\/(?!(?:about|apply|blog|contact|dashboard|faq|help|home|how-it-works|join|legal|login|privacy|rewards|signin|signup|sign-up|support|terms)\/?$)(?<payee>[a-z0-9_]{4,40})\/?$/i,
      strength: 'likely',
    },
    // iDevAffiliate, on the shop's own host.
    { path: /\/idevaffiliate\.php$/, params: { id: /^\d+(?:_|$)/ }, strength: 'certain' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://service.example/?referral_code=0madeup1',
    'https://service.example/register?invited_by=MADEUP',
    'https://service.example/?rlink=reflink-100001',
    'https://service.example/?ref=madeup01',
    'https://service.example/referral?rid=MADEUP01',
    'https://service.example/en/referral/0madeup',
    'https://service.example/ref/ref_00madeup',
    'https://refer.service.example/MADEUP1',
    'https://aff.service.example/idevaffiliate.php?id=1001',
    'https://service.example/?invite=MadeUp',
    'https://service.example/?partner=1001',
    'https://affiliate.service.example/lamp?ref=MADE',
  ],
  ignore: [
    'https://blog.example/?ref=producthunt',
    'https://blog.example/?ref=news.example',
    'https://blog.example/2026/05/lamp?ref=header01',
    'https://discord.com/invite/0madeup',
    'https://docs.example/docs/ref/rst/directives.html',
    'https://refer.service.example/zone/terms',
    'https://refer.service.example/terms',
    'https://service.example/referral',
    'https://m.facebook.com/madeup/?refid=52',
  ],
};
