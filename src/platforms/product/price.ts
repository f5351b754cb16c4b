/** An amount of money as a page writes it. */
export interface ParsedPrice {
  /** In units of the currency. */
  readonly amount: number;
  /** ISO 4217, or null when the text names none. */
  readonly currency: string | null;
}

/**
 * How currencies are written, longest first so that "US$" is not read as "$". A sign that several
 * countries share stands for the one whose pages write it without a country (`$`, `¥`, `kr`); the page's own
 * currency, where it is known, goes before.
 */
const SIGNS: readonly (readonly [sign: string, currency: string])[] = [
  ['US $', 'USD'],
  ['US$', 'USD'],
  ['USD', 'USD'],
  ['CA$', 'CAD'],
  ['C$', 'CAD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['NT$', 'TWD'],
  ['S$', 'SGD'],
  ['MX$', 'MXN'],
  ['R$', 'BRL'],
  ['RM', 'MYR'],
  ['Rp', 'IDR'],
  ['Rs.', 'INR'],
  ['CHF', 'CHF'],
  ['zł', 'PLN'],
  ['Kč', 'CZK'],
  ['Ft', 'HUF'],
  ['lei', 'RON'],
  ['лв', 'BGN'],
  ['грн', 'UAH'],
  ['руб', 'RUB'],
  ['د.إ', 'AED'],
  ['kr', 'SEK'],
  ['TL', 'TRY'],
  ['元', 'CNY'],
  ['円', 'JPY'],
  ['원', 'KRW'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['￥', 'CNY'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₹', 'INR'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ['₱', 'PHP'],
  ['₪', 'ILS'],
  ['₦', 'NGN'],
  ['₸', 'KZT'],
  ['$', 'USD'],
];

/** Currencies without a minor unit (ISO 4217): after a mark in them there are always thousands. */
const WHOLE = new Set(['JPY', 'KRW', 'VND', 'CLP', 'ISK', 'UGX', 'XAF', 'XOF', 'PYG', 'IDR', 'HUF']);

/** Spaces that stand between thousands: ordinary, no-break, narrow no-break, thin; and the Swiss apostrophe. */
const NUMBER = /\d{1,15}(?:[.,'’٬٫\s\u00a0\u202f\u2009]\d{1,3}){0,5}(?!\d)/;

function currencyIn(text: string): string | null {
  const code = /\b[A-Z]{3}\b/.exec(text)?.[0];
  if (code !== undefined && isCurrency(code)) return code;
  const lower = text.toLowerCase();
  return SIGNS.find(([sign]) => lower.includes(sign.toLowerCase()))?.[1] ?? null;
}

/** Whether three capital letters are a currency in use. */
export function isCurrency(code: string): boolean {
  return CODES.has(code);
}

const CODES = new Set(
  (
    'AED ARS AUD BDT BGN BHD BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP GEL HKD HUF IDR ILS INR ISK JOD JPY KES KRW KWD ' +
    'KZT LKR MAD MXN MYR NGN NOK NZD OMR PEN PHP PKR PLN PYG QAR RON RSD RUB SAR SEK SGD THB TRY TWD UAH USD UYU VND ' +
    'XAF XOF ZAR'
  ).split(' '),
);

/** Arabic-Indic and full-width digits as ASCII. */
function asciiDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}

/**
 * Reads a number whose decimal mark is not known beforehand. The last of two different marks is the
 * decimal mark; a single mark is one unless exactly three digits follow it ("1.299" is a thousand and more).
 */
function amountOf(digits: string, whole: boolean): number {
  const marks = [...digits.matchAll(/[.,٫٬]/g)].map((match) => ({ mark: match[0], at: match.index }));
  const plain = (text: string) => text.replace(/[^\d]/g, '');
  const last = marks.at(-1);
  if (last === undefined || whole) {
    const cents = last !== undefined && /^\d{1,2}$/.test(digits.slice(last.at + 1)) ? last.at : digits.length;
    return Number(plain(digits.slice(0, cents)));
  }
  const after = digits.slice(last.at + 1);
  const repeated = marks.filter(({ mark }) => mark === last.mark).length > 1;
  const thousands =
    repeated || (/^\d{3}$/.test(after) && marks.length === 1 && !/^0\b/.test(digits)) || /\s/.test(after);
  if (thousands) return Number(plain(digits));
  return Number(`${plain(digits.slice(0, last.at))}.${plain(after)}`);
}

/**
 * Reads a price in any locale's format: "1.299,00 €", "US $12.99", "¥1,280", "12 990 ₽".
 * Of a range the lower end is taken. Null when there is no number, or a percentage only.
 *
 * @param hint the currency the page is known to use, for signs that several countries share
 */
export function parsePrice(text: string, hint: string | null = null): ParsedPrice | null {
  if (text.length > 200) return null;
  const plain = asciiDigits(text);
  const number = NUMBER.exec(plain);
  if (number === null || /^\s?%/.test(plain.slice(number.index + number[0].length))) return null;
  // NFKC turns the full-width yen sign of Chinese pages into the half-width one; ask the original.
  const found = currencyIn(text) ?? currencyIn(plain);
  const currency = hint ?? found;
  const amount = amountOf(number[0].trim(), currency !== null && WHOLE.has(currency));
  return Number.isFinite(amount) ? { amount, currency } : null;
}

/**
 * Reads an amount from structured data, where schema.org asks for a plain number with a point
 * (pages write "1.299,00" all the same).
 */
export function parseAmount(text: string, currency: string | null): number | null {
  const trimmed = text.trim();
  if (/^\d{1,15}(?:\.\d{1,6})?$/.test(trimmed)) return Number(trimmed);
  return parsePrice(trimmed, currency)?.amount ?? null;
}

export const examples: readonly (readonly [text: string, amount: number | null, currency: string | null])[] =
  [
    ['1.299,00 €', 1299, 'EUR'],
    ['1 299,00 €', 1299, 'EUR'],
    ['1\u202f299,00\u00a0€', 1299, 'EUR'],
    ['US $12.99', 12.99, 'USD'],
    ['¥1,280', 1280, 'JPY'],
    ['￥1,280', 1280, 'CNY'],
    ['₩12,900', 12900, 'KRW'],
    ['R$ 1.299,90', 1299.9, 'BRL'],
    ['12 990 ₽', 12990, 'RUB'],
    ["CHF 1'299.50", 1299.5, 'CHF'],
    ['€ 8,49', 8.49, 'EUR'],
    ['£4.45', 4.45, 'GBP'],
    ['1.299 €', 1299, 'EUR'],
    ['₹1,29,900.00', 129900, 'INR'],
    ['Rp 150.000', 150000, 'IDR'],
    ['499 kr', 499, 'SEK'],
    ['199,99 zł', 199.99, 'PLN'],
    ['3980円', 3980, 'JPY'],
    ['0.125 €', 0.125, 'EUR'],
    ['AUD 59.95', 59.95, 'AUD'],
    ['$10.00 - $15.00', 10, 'USD'],
    ['1299', 1299, null],
    ['20 % off', null, null],
    ['free', null, null],
    ['', null, null],
  ];
