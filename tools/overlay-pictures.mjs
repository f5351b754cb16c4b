/**
 * Pictures of the overlay in all its states: `node tools/overlay-pictures.mjs OUT-FOLDER [name …]`.
 * The real component on plain pages of our own, in headless Chromium, for people to look at.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';

const root = new URL('..', import.meta.url).pathname;
const [out, ...only] = process.argv.slice(2);
if (!out) {
  console.error('usage: node tools/overlay-pictures.mjs OUT-FOLDER [name …]');
  process.exit(2);
}
mkdirSync(out, { recursive: true });

const built = await build({
  root,
  configFile: false,
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    write: false,
    minify: true,
    lib: { entry: join(root, 'tests/e2e/harness/overlay.ts'), formats: ['iife'], name: 'harness' },
  },
});
const script = (Array.isArray(built) ? built[0] : built).output[0].code;

const BANKS = {
  en: 'Was this on your mind yesterday?',
  de: 'Hast du gestern schon daran gedacht?',
  zh_CN: '昨天你想到过它吗？',
  ar: 'هل خطر ببالك أمس؟',
};

function context(language = 'en', more = {}) {
  const file = readFileSync(join(root, 'public/_locales', language, 'messages.json'), 'utf8');
  const words = Object.fromEntries(
    Object.entries(JSON.parse(file)).map(([key, { message }]) => [key, message]),
  );
  const signals = [
    'affiliate_link',
    'paid_partnership',
    'discount_code',
    'scarcity',
    'deinfluence_sells',
    'gifted',
  ];
  return {
    level: 'marks',
    spotting: {},
    theme: 'light',
    country: 'US',
    locale: language.replace('_', '-'),
    dir: 'ltr',
    words,
    questions: [...signals, 'product_page'].map((signal) => ({ id: signal, signal, text: BANKS[language] })),
    privateWindow: false,
    summary: { folded: false, side: 'end', height: 1 },
    holdBuys: false,
    restUntil: null,
    ...more,
  };
}

const finding = (kind, text, more = {}) => ({
  kind,
  strength: 'certain',
  rule: 'demo',
  source: 'text',
  start: null,
  end: null,
  text,
  ...more,
});
const verdict = (more) => ({
  earns: true,
  relations: ['affiliate'],
  disclosure: 'none',
  saysUnpaid: false,
  deinfluencing: false,
  sheepsClothing: false,
  pressure: false,
  findings: [],
  ...more,
});

const HREF = 'https://www.amazon.com/Soft-Linen-Duvet-Cover/dp/B0ABCDEF12?tag=cosyhome-21&linkCode=ogi';
const LINK = {
  href: HREF,
  earns: true,
  strength: 'certain',
  program: 'amazon-associates',
  payee: 'cosyhome-21',
  destination: 'https://www.amazon.com/Soft-Linen-Duvet-Cover/dp/B0ABCDEF12',
  clean: 'https://www.amazon.com/Soft-Linen-Duvet-Cover/dp/B0ABCDEF12',
  error: null,
};
const TEXT =
  'Okay, everyone asked about the bed. This linen duvet cover is the softest thing I own. Run, don’t walk, ' +
  'only a few left! Use my code COSY15 for 15 % off. Link in the first comment.';
const range = (part) => ({ start: TEXT.indexOf(part), end: TEXT.indexOf(part) + part.length, text: part });

const affiliate = {
  creator: '@cosyhome',
  link: LINK,
  path: { programs: ['Amazon Associates'], shop: 'amazon.de' },
  text: TEXT,
  verdict: verdict({ findings: [finding('affiliate', HREF, { source: 'link' })] }),
};
const everything = {
  ...affiliate,
  verdict: verdict({
    relations: ['affiliate', 'code'],
    disclosure: 'vague',
    pressure: true,
    findings: [
      finding('affiliate', HREF, { source: 'link' }),
      finding('code', 'code COSY15', { strength: 'likely', ...range('code COSY15') }),
      finding('pressure', 'Run, don’t walk', range('Run, don’t walk')),
      finding('pressure', 'only a few left', range('only a few left')),
    ],
  }),
};
const paid = {
  verdict: verdict({
    relations: ['paid'],
    disclosure: 'clear',
    findings: [finding('paid', 'Paid partnership with Lumen', { source: 'label' })],
  }),
};
const sheep = {
  creator: '@slowliving',
  link: LINK,
  text: 'Don’t buy the viral duvet! Get this one instead, linked below.',
  verdict: verdict({
    deinfluencing: true,
    sheepsClothing: true,
    findings: [
      finding('anti-frame', 'Don’t buy', { start: 0, end: 9 }),
      finding('affiliate', HREF, { source: 'link' }),
      finding('replacement', 'this one instead', { strength: 'likely', start: 31, end: 47 }),
    ],
  }),
};
const unpaid = { ...affiliate, verdict: verdict({ saysUnpaid: true, findings: affiliate.verdict.findings }) };
const ad = { verdict: verdict({ earns: false, relations: ['platform-ad'], disclosure: 'not-applicable' }) };
const product = { verdict: verdict({ earns: false, relations: [], disclosure: 'not-applicable' }) };

const post = (id, body, style = '') =>
  `<article id="${id}" style="${style}"><header><b class="name">Cosy Home</b> <small>2 h</small></header>${body}
  <footer><button>Like</button> <button>Share</button></footer></article>`;
const CAPTION = `<p>Okay, everyone asked about the bed. This linen duvet cover is the softest thing I own.
  <a href="${HREF}">Soft linen duvet cover</a></p>`;
const PAGE = (
  inner,
  { dir = 'ltr', css = '' } = {},
) => `<!doctype html><html dir="${dir}"><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><title>Soft linen duvet cover</title><style>
  body{font:16px/1.5 sans-serif;margin:24px;background:#fff;color:#222}article{max-width:560px;padding:16px;margin:0 0 24px;border:1px solid #ddd;border-radius:12px}
  p{margin:8px 0}${css}</style><body>${inner}</body>`;
const FEED = PAGE(
  post('a', CAPTION) +
    post('b', CAPTION, 'background:#111;color:#eee;border-color:#333') +
    post('c', CAPTION, 'background:repeating-linear-gradient(45deg,#f06,#ff0 20px,#06f 40px);color:#fff') +
    post('d', CAPTION) +
    post('e', CAPTION) +
    post('f', CAPTION) +
    post('g', CAPTION),
);
const ARTICLE = PAGE(
  `<main style="max-width:640px"><h1>Seven things for a calmer bedroom</h1>${`<p>We slept under all of them for a month. The
  one we kept is <a href="${HREF}">this soft linen duvet cover</a>, which gets softer with each wash, and the lamp beside it is an old
  one from the attic. Nothing else in the room had to change, and that was the nicest part of all of it.</p>`.repeat(
    3,
  )}</main>`,
);
const subjects = (...list) => list.map(([anchor, links, subject]) => ({ anchor, links, subject }));
const one = (subject) => subjects(['#a .name', '#a a', subject]);
const all = subjects(
  ['#a .name', '#a a', affiliate],
  ['#b .name', '#b a', paid],
  ['#c .name', '#c a', sheep],
  ['#d .name', '#d a', unpaid],
  ['#e .name', '#e a', ad],
  ['#f .name', '#f a', everything],
  ['#g .name', '#g a', product],
);
const links = subjects(
  ...[1, 2, 3].map((n) => [`p:nth-of-type(${n}) a`, `p:nth-of-type(${n}) a`, affiliate]),
);

/** What the background knows of the thing and of the creator. */
const NEWS = {
  usual: 3 * 86_400_000,
  worth: { hours: 4.4, share: 0.22 },
  cooling: null,
  creators: 3,
  creator: { posts: 12, earn: 7, say: 2 },
};
const WHOLE = {
  page: FEED,
  subjects: one({
    ...everything,
    title: 'Velora V8 Cordless Vacuum, 45 min',
    price: { amount: 89.9, currency: 'EUR' },
  }),
  news: NEWS,
  height: 1500,
};

/** name → page, what is mounted, and what a person then does. */
const SHOTS = {
  marks: { page: FEED, subjects: all, height: 1300, act: none },
  'marks-dark': { page: FEED, subjects: all, height: 1300, theme: 'dark', act: none },
  'marks-article': { page: ARTICLE, subjects: links, act: none },
  'marks-article-narrow': { page: ARTICLE, subjects: links, width: 360, height: 1100, act: none },
  summary: { page: FEED, subjects: all, act: openSummary },
  'summary-dark-rtl': {
    page: FEED.replace('dir="ltr"', 'dir="rtl"'),
    subjects: all,
    theme: 'dark',
    more: { dir: 'rtl' },
    act: openSummary,
  },
  'summary-folded': {
    page: FEED,
    subjects: all,
    more: { summary: { folded: true, side: 'start', height: 0.5 } },
    act: none,
  },
  'summary-de-320': { page: FEED, subjects: all, language: 'de', width: 320, height: 640, act: openSummary },
  'summary-zh-320': { page: FEED, subjects: all, language: 'zh_CN', width: 320, height: 640, act: none },
  'summary-forced-colors': { page: FEED, subjects: all, forcedColors: 'active', act: openSummary },
  card: { page: FEED, subjects: one(affiliate), act: hover },
  'card-everything': { page: FEED, subjects: one(everything), act: hover },
  'card-sheep-dark': { page: FEED, subjects: one(sheep), theme: 'dark', act: hover },
  'card-paid': { page: FEED, subjects: one(paid), act: hover },
  'card-product': { page: FEED, subjects: one(product), act: hover },
  'card-saved': { page: FEED, subjects: one(affiliate), act: save },
  'card-saved-dark': { page: FEED, subjects: one(affiliate), theme: 'dark', act: save },
  'card-no': { page: FEED, subjects: one(affiliate), act: press('Not for me') },
  'card-wrong': { page: FEED, subjects: one(affiliate), act: press('This is wrong') },
  'card-cooling': { page: FEED, subjects: one({ ...affiliate, memory: 'cooling' }), act: hover },
  'card-private': { page: FEED, subjects: one(affiliate), more: { privateWindow: true }, act: hover },
  'card-whole': { ...WHOLE, act: unfold },
  'card-whole-dark': { ...WHOLE, theme: 'dark', act: unfold },
  'card-whole-de': { ...WHOLE, language: 'de', more: { country: 'DE' }, act: unfold },
  'card-whole-zh': { ...WHOLE, language: 'zh_CN', more: { country: 'CN' }, act: unfold },
  'card-whole-rtl': {
    ...WHOLE,
    page: FEED.replace('dir="ltr"', 'dir="rtl"'),
    language: 'ar',
    more: { dir: 'rtl', country: 'US' },
    act: unfold,
  },
  'card-whole-forced-colors': { ...WHOLE, forcedColors: 'active', act: unfold },
  'card-whole-320': { ...WHOLE, width: 320, height: 640, act: unfoldInside },
  'card-whole-de-320-dark': {
    ...WHOLE,
    language: 'de',
    more: { country: 'DE' },
    theme: 'dark',
    width: 320,
    height: 640,
    act: unfoldInside,
  },
  'card-whole-200': { ...WHOLE, width: 640, height: 380, act: unfoldInside },
  'card-memory': { page: FEED, subjects: one(affiliate), news: NEWS, act: hover },
  'card-cooling-from': {
    page: FEED,
    subjects: one({ ...affiliate, memory: 'cooling' }),
    news: { ...NEWS, cooling: { coolsAt: Date.now() + 50 * 3_600_000, from: '@slowliving' } },
    act: hover,
  },
  'card-320': { page: FEED, subjects: one(everything), width: 320, height: 640, act: hover },
  'card-de': { page: FEED, subjects: one(everything), language: 'de', act: hover },
  'card-de-320': { page: FEED, subjects: one(sheep), language: 'de', width: 320, height: 640, act: hover },
  'card-zh': { page: FEED, subjects: one(everything), language: 'zh_CN', act: hover },
  'card-rtl': {
    page: FEED.replace('dir="ltr"', 'dir="rtl"'),
    subjects: one(everything),
    more: { dir: 'rtl' },
    act: hover,
  },
  'card-forced-colors': { page: FEED, subjects: one(everything), forcedColors: 'active', act: hover },
  'card-pause': { page: FEED, subjects: one(affiliate), more: { level: 'pause' }, act: clickLink },
};

async function none() {}
async function hover(page) {
  await page.hover('#a a');
  await page.waitForTimeout(600);
}
async function openSummary(page) {
  await page.waitForTimeout(400);
  await page.locator('.sum-text').click();
  await page.waitForTimeout(400);
}
async function clickLink(page) {
  await page.click('#a a');
  await page.waitForTimeout(500);
}
/** Opens all that unfolds, inside the card as it is. */
async function unfoldInside(page) {
  await hover(page);
  for (const summary of await page.locator('.card summary').all()) await summary.click();
  await page.locator('.step').last().click();
  await page.waitForTimeout(400);
}
/** The same, with the card as long as all of it. */
async function unfold(page) {
  await unfoldInside(page);
  await page.locator('.card').evaluate((card) => {
    card.style.maxHeight = 'none';
    card.style.overflow = 'visible';
  });
  await page.waitForTimeout(200);
}
function press(name) {
  return async (page) => {
    await hover(page);
    await page.getByRole('button', { name }).click();
    await page.waitForTimeout(400);
  };
}
async function save(page) {
  await press('Let it cool off')(page);
}

const browser = await chromium.launch({
  executablePath: existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined,
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const [name, shot] of Object.entries(SHOTS)) {
  if (only.length > 0 && !only.includes(name)) continue;
  const {
    width = 900,
    height = 760,
    theme = 'light',
    language = 'en',
    more = {},
    forcedColors = 'none',
  } = shot;
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: theme,
    forcedColors,
    deviceScaleFactor: 1.5,
  });
  page.on('pageerror', (error) => console.error(name, error.message));
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: shot.page }));
  await page.goto('https://feed.example/');
  await page.evaluate(script);
  await page.evaluate((options) => void window.mountOverlay(options), {
    context: context(language, { theme, ...more }),
    subjects: shot.subjects,
    news: shot.news ?? null,
    open: true,
  });
  await page.waitForTimeout(300);
  await shot.act(page);
  await page.screenshot({ path: join(out, `${name}.png`) });
  await page.close();
  console.log(name);
}
await browser.close();
