import type { Examples, Program } from '../program';

/** A member's code: letters and digits together, so that a word or a number of a page is none. */
const CODE = /^(?=[a-z_-]*\d)(?=[\d_-]*[a-z])[a-z0-9_-]{6,64}$/i;
/** The same, or the number of a member: pages and posts have shorter ones, days have eight digits. */
const CODE_OR_NUMBER =
  /^(?:\d{5,7}|(?!(?:19|20)\d\d[01]\d)\d{8}|(?=[a-z_-]*\d)(?=[\d_-]*[a-z])[a-z0-9_-]{6,64})$/i;
/** Words that stand where a member's name would. */
const NO_MEMBER =
  '(?!(?:us|app|beta|chat|club|community|discord|newsletter|now|slack|team|telegram|waitlist)/?$)';
/** The same for a parameter that is for members alone: capitals inside a word tell it too. */
const OWN_CODE = /^(?=\w{0,63}?(?:\d|[a-z][A-Z]|[A-Z]{2}))[\w-]{4,64}$/;
/** Parts of a page and places on the web that a company tells apart: GlobalFooter, hero_banner2, github_readme1. */
const PLACE =
  /banner|button|footer|header|menu|nav(?:bar|igation|_|-|\d|$)|sidebar|github|readme|newsletter|hackernews|producthunt|reddit/i;
/** Where a service takes in new members. */
const FRONT_DOOR =
  /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:home|index|pricing|plans|register|registration|signup|sign-up|sign_up|join|install|subscribe|invite|refer-a-friend|welcome|start|go|create-account|user\/register|account\/register|accounts\/register|auth\/(?:signup|register|sign-up)|login|render\/pricing)?(?:\.(?:php|aspx?|html?))?\/?$/i;
/** Invitations to a group or a workspace pay nobody. */
const GROUPS = [
  'discord.com',
  'discord.gg',
  'discordapp.com',
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
  'airtable.com',
  'asana.com',
  'atlassian.com',
  'atlassian.net',
  'clickup.com',
  'dingtalk.com',
  'feishu.cn',
  'google.com',
  'guilded.gg',
  'larksuite.com',
  'microsoft.com',
  'miro.com',
  'postman.co',
  'getpostman.com',
  'viber.com',
  'quizizz.com',
  'roblox.com',
  'steamcommunity.com',
  'vk.com',
  'vk.me',
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
        // Revolut puts the campaign behind it: name0ab!AUG1-25-AR.
        'referral-code': /^(?<payee>[\w-]{3,64})(?:!|$)/,
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
        // Smile.io and LoyaltyLion, in shops of others.
        smile_referral_code: /^[\w-]{3,64}$/,
        ll_ref_id: /^\d{4,12}$/,
      },
      // Pinterest's share button names the sender, who gets nothing.
      veto: { sender: /^\d+$/ },
      strength: 'likely',
    },
    { params: { rlink: /^reflink-(?<payee>\d+)$/ }, strength: 'likely' },
    // The short names are navigation elsewhere; at the front door with a member's code they are not.
    {
      except: GROUPS,
      path: FRONT_DOOR,
      params: {
        ref: CODE_OR_NUMBER,
        ref_id: CODE_OR_NUMBER,
        refid: CODE,
        usercode: CODE,
        ic: CODE,
        via: CODE,
        invite: OWN_CODE,
        referral: OWN_CODE,
        referrer: CODE,
      },
      veto: { ref: PLACE, via: PLACE },
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
      path: /\/(?:referral|referrals|refer|affiliate)\/?$/i,
      params: {
        code: /^[\w-]{3,64}$/,
        rid: /^[\w-]{3,64}$/,
        ref: /^[\w-]{3,64}$/,
        from: /^[\w-]{3,64}$/,
        referrer: /^[\w-]{4,64}$/,
      },
      strength: 'likely',
    },
    // /referral/<code>, /refer/<name>, /ref/<code with a digit>: documents have /ref/ too, but no such last part.
    {
      except: GROUPS,
      path: /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:referral|referrals|refer)\/(?:l\/)?(?<payee>[\w-]{4,64})\/?$/i,
      strength: 'likely',
    },
    {
      except: GROUPS,
      path: /^\/(?:(?!docs?\/|manual\/|man\/|api\/|wiki\/)[\w-]{1,20}\/){0,3}ref\/(?<payee>(?=[a-z_-]{0,60}\d)(?=[\d_-]{0,60}[a-z])[a-z0-9_-]{6,64})\/?$/i,
      strength: 'likely',
    },
    // /ref/<code in capitals>; documents keep files of such names.
    {
      except: GROUPS,
      path: /^\/ref\/(?<payee>(?!README|CHANGELOG|LICENSE|INDEX)[A-Z]{6,10})\/?$/,
      strength: 'likely',
    },
    // Exchanges and brokers pay for every new customer; /join/ and /invite/ are groups elsewhere.
    {
      host: /\.(?:exchange|finance|trade|trading|money|markets|capital)$/,
      path: new RegExp(`^/(?:[a-z]{2}/)?(?:join|invite)/${NO_MEMBER}(?<payee>\\w{4,32})/?$`, 'i'),
      strength: 'likely',
    },
    // The same in the fragment, where a page is its own router.
    {
      except: GROUPS,
      fragment:
        /^#\/(?:register|signup|sign-up)\/?\?(?:code|aff|ref|invite_?code|referral_?code)=(?<payee>[\w-]{4,64})(?:&|$)/i,
      strength: 'likely',
    },
    // refer.service.example/<code>: the front door itself and its help pages have words or more parts.
    {
      host: /^(?:refer|referral|referrals)\./,
      except: GROUPS,
      path: /^\/(?:s\/)?(?!(?:about|apply|blog|contact|dashboard|faq|help|home|how-it-works|index|join|legal|login|main|news|patients?|portal|privacy|rewards|signin|signup|sign-up|support|terms)\/?$)(?<payee>[a-z0-9_]{4,40})\/?$/i,
      strength: 'likely',
    },
    // Groups and weddings have such a host too: only a code is a member's.
    {
      host: /^invite\./,
      except: GROUPS,
      path: /^\/(?<payee>(?=[a-z_-]{0,40}\d)(?=[\d_-]{0,40}[a-z])[a-z0-9_-]{6,40})\/?$/i,
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
    'https://bank.example/referral/?referral-code=madeup0ab!JAN1-25-AR&geo-redirect',
    'https://host.example/?ref=100001',
    'https://host.example/index.php?ref=0123456789abcdef0123456789abcdef',
    'https://host.example/register/?ref_id=madeup01',
    'https://host.example?userCode=mad0up1',
    'https://shop.example/Refer?ref=MadeUp',
    'https://service.example/ref/MADEUP',
    'https://app.madeup.exchange/join/MADEUP',
    'https://madeup.finance/invite/madeup',
    'https://panel.example/#/register?code=0madeUp0',
    'https://dashboard.example/#/register?inviteCode=0madeUp0',
    'https://refer.service.example/s/made01',
    'https://invite.service.example/0madeup0',
    'https://mobile.example/referrals?referrer=0MADEUP0&name=Made',
    'https://app.mail.example/referrals/l/01234567-89ab-cdef-0123-456789abcdef',
    'https://host.example/register?ref=39700001',
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
    'https://airtable.com/invite/l?inviteId=inv0madeUp0&inviteToken=0123456789abcdef',
    'https://discordapp.com/invite/0madeUp0',
    'https://shop.example/?ref=0MAD12C345_0_GlobalFooter',
    'https://tool.example/?ref=github-readme1',
    'https://blog.example/?ref=345',
    'https://blog.example/?ref=20260101',
    'https://demo.example/scrolltrigger/?ref=30488',
    'https://data.example/detail?ref_id=100001',
    'https://paper.example/ref/README',
    'https://app.getpostman.com/join-team?invite_code=0123456789abcdef',
    'https://in.pinterest.com/madeup/?invite_code=0123456789abcdef&sender=1001',
    'https://invite.wedding.example/madeup',
    'https://refer.hospital.example/main',
    'https://madeup.finance/join/madeup-alumni',
    'https://docs.example/ref/Madeup',
    'https://madeup.finance/join/discord',
    'https://madeup.finance/invite',
    'https://club.example/join/MADEUP',
    'https://meet.example/invite/0madeUp0',
    'https://app.example/#/login?code=0madeUp0',
    'https://app.example/#/register?redirect=code',
    'https://app.example/callback?code=0madeUp0',
    'https://register.example/?userCode=editor',
  ],
};
