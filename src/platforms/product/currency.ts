/** A way to write a currency. */
interface Sign {
  readonly sign: string;
  /** What it stands for where nothing else is known; null when it says nothing without a country. */
  readonly currency: string | null;
  /** Currencies that are written with the same sign at home. */
  readonly also: readonly string[];
}

const DOLLARS = 'AUD BBD BMD BND BSD CAD CLP COP FJD HKD JMD MXN NZD SGD TTD TWD UYU ARS DOP NAD USD'.split(
  ' ',
);

/**
 * How currencies are written. A sign that several countries share stands for the one whose pages write it
 * without a country, unless the page is known to be of another country that uses it.
 */
const WRITTEN: readonly (readonly [sign: string, currency: string | null, also?: readonly string[]])[] = [
  ['US $', 'USD'],
  ['US$', 'USD'],
  ['USD', 'USD'],
  ['U$S', 'USD'],
  ['CA$', 'CAD'],
  ['C$', 'CAD'],
  ['AU$', 'AUD'],
  ['A$', 'AUD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['NT$', 'TWD'],
  ['S$', 'SGD'],
  ['MX$', 'MXN'],
  ['R$', 'BRL'],
  ['S/', 'PEN'],
  ['RM', 'MYR'],
  ['Rp', 'IDR'],
  ['Rs.', 'INR', ['PKR', 'LKR', 'NPR', 'MUR']],
  ['Rs', 'INR', ['PKR', 'LKR', 'NPR', 'MUR']],
  ['रु', 'INR', ['NPR']],
  ['Fr.', 'CHF'],
  ['SFr.', 'CHF'],
  ['zł', 'PLN'],
  ['Kč', 'CZK'],
  ['Ft', 'HUF'],
  ['lei', 'RON', ['MDL']],
  ['лв', 'BGN'],
  ['грн', 'UAH'],
  ['руб', 'RUB', ['BYN']],
  ['р.', 'RUB', ['BYN']],
  ['тг', 'KZT'],
  ['د.إ', 'AED'],
  ['درهم', 'AED', ['MAD']],
  ['ر.س', 'SAR'],
  ['ريال', 'SAR', ['OMR', 'QAR', 'YER']],
  ['ر.ق', 'QAR'],
  ['ر.ع.', 'OMR'],
  ['د.ك', 'KWD'],
  ['د.ب', 'BHD'],
  ['د.أ', 'JOD'],
  ['ج.م', 'EGP'],
  ['جنيه', 'EGP'],
  ['د.م.', 'MAD'],
  ['ریال', 'IRR'],
  ['kr.', 'DKK', ['SEK', 'NOK', 'ISK']],
  ['kr', 'SEK', ['NOK', 'DKK', 'ISK']],
  ['TL', 'TRY'],
  ['AED', 'AED'],
  ['SAR', 'SAR'],
  ['元', 'CNY', ['TWD', 'HKD']],
  ['圓', 'TWD', ['HKD']],
  ['円', 'JPY'],
  ['원', 'KRW'],
  ['บาท', 'THB'],
  ['đ', 'VND'],
  ['VNĐ', 'VND'],
  ['€', 'EUR'],
  ['£', 'GBP', ['EGP']],
  ['¥', 'JPY', ['CNY']],
  ['￥', 'CNY', ['JPY']],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₹', 'INR'],
  ['₨', 'PKR', ['INR', 'LKR', 'NPR', 'MUR']],
  ['৳', 'BDT'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ['₱', 'PHP'],
  ['₪', 'ILS'],
  ['₦', 'NGN'],
  ['₸', 'KZT'],
  ['₾', 'GEL'],
  ['₡', 'CRC'],
  ['₲', 'PYG'],
  ['﷼', 'SAR', ['IRR', 'OMR', 'QAR', 'YER']],
  ['$', 'USD', DOLLARS],
  ['R', null, ['ZAR']],
];

/** The longest first, so that "US$" is not read as "$". */
const SIGNS: readonly Sign[] = WRITTEN.map(([sign, currency, also = []]) => ({
  sign: sign.toLowerCase(),
  currency,
  also,
})).sort((one, other) => other.sign.length - one.sign.length);

const CODES = new Set(
  (
    'AED ALL AMD ARS AUD AZN BAM BDT BGN BHD BOB BRL BYN CAD CHF CLP CNY COP CRC CZK DKK DOP DZD EGP EUR GBP GEL GHS GTQ ' +
    'HKD HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KRW KWD KZT LBP LKR MAD MDL MKD MUR MXN MYR NGN NOK NPR NZD OMR PEN ' +
    'PHP PKR PLN PYG QAR RON RSD RUB SAR SEK SGD THB TND TRY TWD TZS UAH UGX USD UYU UZS VES VND XAF XOF YER ZAR'
  ).split(' '),
);

/** Currencies without a minor unit in shops (ISO 4217, and those whose cents are not used). */
const WHOLE = new Set(
  'JPY KRW VND CLP ISK UGX XAF XOF PYG IDR HUF COP IRR KZT TWD LBP UZS TZS CRC'.split(' '),
);

/** Currencies with a thousandth part (ISO 4217). */
const THOUSANDTHS = new Set('BHD IQD JOD KWD OMR TND'.split(' '));

/** Whether three capital letters are a currency in use. */
export function isCurrency(code: string): boolean {
  return CODES.has(code);
}

/** A currency code as pages write it ("eur", " USD "), or null. */
export function currencyCode(text: string | null): string | null {
  const code = text?.trim().toUpperCase() ?? '';
  // Mainland China writes RMB for itself; the euro sign stands where a code is asked for.
  if (code === 'RMB') return 'CNY';
  if (isCurrency(code)) return code;
  return code === '' || code.length > 6 ? null : (signAt(code, 'whole', null)?.currency ?? null);
}

/** How many digits after the mark are usual in a currency: 0, 2 or 3. */
export function minorDigits(currency: string | null): 0 | 2 | 3 {
  if (currency === null) return 2;
  return WHOLE.has(currency) ? 0 : THOUSANDTHS.has(currency) ? 3 : 2;
}

/** A sign beside a number, and what it stands for. */
export interface SignSeen {
  readonly currency: string | null;
}

const LETTER = /\p{L}/u;

/**
 * The sign or code that `text` begins or ends with, or is as a whole. A sign made of letters must not be part
 * of a longer word.
 *
 * @param home the currency of the page's country, which decides what a shared sign stands for
 */
export function signAt(text: string, where: 'start' | 'end' | 'whole', home: string | null): SignSeen | null {
  const code = (
    where === 'end' ? /(?:^|[^A-Za-z])([A-Z]{3})$/.exec(text) : /^([A-Z]{3})(?![A-Za-z])/.exec(text)
  )?.[1];
  if (
    code !== undefined &&
    (isCurrency(code) || code === 'RMB') &&
    (where !== 'whole' || text.length === 3)
  ) {
    return { currency: code === 'RMB' ? 'CNY' : code };
  }
  const lower = text.toLowerCase();
  for (const { sign, currency, also } of SIGNS) {
    const at =
      where === 'start' ? lower.startsWith(sign) : where === 'end' ? lower.endsWith(sign) : lower === sign;
    if (!at) continue;
    const beside =
      where === 'start'
        ? (lower[sign.length] ?? '')
        : where === 'end'
          ? (lower[lower.length - sign.length - 1] ?? '')
          : '';
    const edge = where === 'start' ? (sign.at(-1) ?? '') : (sign[0] ?? '');
    // 元 and 円 stand in the middle of a text without spaces, Latin and Arabic letters do not.
    if (LETTER.test(edge) && LETTER.test(beside) && !/[\u3040-\u9fff\uac00-\ud7a3]/.test(edge)) continue;
    if (home !== null && also.includes(home)) return { currency: home };
    if (currency !== null) return { currency };
  }
  return null;
}

/** Currencies by the last label of a host. Countries of the euro first. */
const OF_COUNTRY: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'at be cy de ee es fi fr gr hr ie it lt lu lv mt nl pt si sk eu bg'.split(' ').map((tld) => [tld, 'EUR']),
  ),
  ae: 'AED',
  ar: 'ARS',
  au: 'AUD',
  bd: 'BDT',
  br: 'BRL',
  by: 'BYN',
  ca: 'CAD',
  ch: 'CHF',
  cl: 'CLP',
  cn: 'CNY',
  co: 'COP',
  cz: 'CZK',
  dk: 'DKK',
  eg: 'EGP',
  hk: 'HKD',
  hu: 'HUF',
  id: 'IDR',
  il: 'ILS',
  in: 'INR',
  ir: 'IRR',
  is: 'ISK',
  jp: 'JPY',
  kr: 'KRW',
  kw: 'KWD',
  kz: 'KZT',
  lk: 'LKR',
  ma: 'MAD',
  mx: 'MXN',
  my: 'MYR',
  ng: 'NGN',
  no: 'NOK',
  np: 'NPR',
  nz: 'NZD',
  om: 'OMR',
  pe: 'PEN',
  ph: 'PHP',
  pk: 'PKR',
  pl: 'PLN',
  qa: 'QAR',
  ro: 'RON',
  ru: 'RUB',
  sa: 'SAR',
  se: 'SEK',
  sg: 'SGD',
  th: 'THB',
  tr: 'TRY',
  tw: 'TWD',
  ua: 'UAH',
  uk: 'GBP',
  us: 'USD',
  uy: 'UYU',
  vn: 'VND',
  za: 'ZAR',
};

/** Languages that are written in one country, for pages whose host ends in `.com`. */
const OF_LANGUAGE: Readonly<Record<string, string>> = {
  ja: 'JPY',
  ko: 'KRW',
  da: 'DKK',
  nb: 'NOK',
  no: 'NOK',
  nn: 'NOK',
  sv: 'SEK',
  is: 'ISK',
  fa: 'IRR',
  th: 'THB',
  vi: 'VND',
};

/** Country codes that other sites use for what they sound like (`twitch.tv`, `t.co`). */
const NO_COUNTRY = new Set(['co', 'tv', 'io', 'ai', 'me', 'is']);

/**
 * The currency of the country that a page is made for, by its host and its language; null when neither says.
 * It settles what a shared sign stands for, and nothing else.
 */
export function homeCurrency(url: URL, lang: string | null): string | null {
  const labels = url.hostname.toLowerCase().split('.');
  const last = labels.at(-1) ?? '';
  const second = labels.at(-2) ?? '';
  const isCountry = !NO_COUNTRY.has(last) || second === 'com';
  if (isCountry && OF_COUNTRY[last] !== undefined) return OF_COUNTRY[last];
  const tag = (lang ?? '').split(/[-_]/);
  const language = (tag[0] ?? '').toLowerCase();
  const region = tag
    .slice(1)
    .find((part) => /^[A-Za-z]{2}$/.test(part))
    ?.toLowerCase();
  if (region !== undefined) return (region === 'gb' ? 'GBP' : OF_COUNTRY[region]) ?? null;
  if (language === 'zh') return tag.some((part) => /^hant$/i.test(part)) ? 'TWD' : 'CNY';
  return OF_LANGUAGE[language] ?? null;
}
