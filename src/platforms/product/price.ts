import { minorDigits, signAt } from './currency';

/** An amount of money as a page writes it. */
export interface ParsedPrice {
  /** In units of the currency; of a range the lower end. */
  readonly amount: number;
  /** ISO 4217, or null when the text names none. */
  readonly currency: string | null;
  /** The text says "from", or names a range: the amount is the least there is. */
  readonly from: boolean;
  /** A sign or code stands beside the number. */
  readonly signed: boolean;
}

/** What is known of the page besides the text. */
export interface PriceHints {
  /** The currency that the page states; it overrules the sign. */
  readonly stated?: string | null;
  /** The currency of the page's country; it settles signs that several countries share. */
  readonly home?: string | null;
}

/** Digits in groups, with the marks and spaces that stand between thousands or before cents; and the Swiss apostrophe. */
const NUMBER = /\d{1,15}(?:[.,'’٬٫\s\u00a0\u202f\u2009]\d{1,3}){0,5}(?!\d)/g;
const NUMBERS_MAX = 12;
const TEXT_MAX = 200;

/** The digit zero of the scripts that shops write prices in (Unicode general category Nd). */
const ZEROS = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0,
  0xff10,
];

/** Digits of any of those scripts as ASCII, one for one, so that places in the text stay. */
function asciiDigits(text: string): string {
  return text.replace(/[\u0660-\uff19]/g, (character) => {
    const code = character.charCodeAt(0);
    const zero = ZEROS.find((start) => code >= start && code <= start + 9);
    return zero === undefined ? character : String(code - zero);
  });
}

/**
 * Reads a number whose decimal mark is not known beforehand. The last of two different marks is the
 * decimal mark; a single mark is one unless exactly three digits follow it ("1.299" is a thousand and more).
 */
function amountOf(digits: string, currency: string | null): number {
  const marks = [...digits.matchAll(/[.,٫٬]/g)].map((match) => ({ mark: match[0], at: match.index }));
  const plain = (text: string) => text.replace(/[^\d]/g, '');
  const last = marks.at(-1);
  if (last === undefined) return Number(plain(digits));
  const after = digits.slice(last.at + 1);
  const repeated = marks.filter(({ mark }) => mark === last.mark).length > 1;
  const single = marks.length === 1;
  const three = /^\d{3}$/.test(after);
  const minor = minorDigits(currency);
  const thousands =
    last.mark === '٬' ||
    repeated ||
    /\s/.test(after) ||
    (three && (minor === 0 || (single && last.mark !== '٫' && minor !== 3 && !/^0\b/.test(digits))));
  if (thousands) return Number(plain(digits));
  return Number(`${plain(digits.slice(0, last.at))}.${plain(after)}`);
}

/** Words before a price that say it is the least there is, in the languages of large shops. */
const FROM =
  /(?:^|[\s:(])(?:from|starting at|as low as|ab|à partir de|a partir de|dès|desde|da|a partire da|vanaf|od|från|fra|alkaen|από|от|від|începând de la|starting from|mulai dari|từ|เริ่มต้น|ابتداء من|من)[\s:]{0,3}$/iu;
/** The same after it, in languages that say it there. */
const FROM_AFTER =
  /^[\s\p{Sc}円元원]{0,3}(?:起|から|より|~|〜|～|부터|\+(?!\d)|から|'?den başlayan|'?dan başlayan)/iu;
const BETWEEN = /^[\s\p{Sc}A-Za-z元円원.]{0,6}(?:[-–—~〜～]|\b(?:to|bis|à|a|do)\b)[\s\p{Sc}A-Za-z.]{0,6}$/iu;

interface NumberSeen {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  readonly sign: { readonly currency: string | null } | null;
}

function numbersIn(plain: string, original: string, home: string | null): NumberSeen[] {
  const seen: NumberSeen[] = [];
  for (const match of plain.matchAll(NUMBER)) {
    if (seen.length >= NUMBERS_MAX) break;
    const digits = match[0].trimEnd();
    const start = match.index;
    const end = start + digits.length;
    const rest = plain.slice(end, end + 16);
    if (/^\s?[%٪％]/.test(rest)) continue;
    const before = original.slice(Math.max(0, start - 12), start).replace(/[\s\u00a0\u202f:]{1,12}$/, '');
    const after = original.slice(end, end + 16).replace(/^(?:[.,][-–—]{1,2})?[\s\u00a0\u202f]*/, '');
    seen.push({ digits, start, end, sign: signAt(before, 'end', home) ?? signAt(after, 'start', home) });
  }
  return seen;
}

/**
 * Reads a price in any locale's format: "1.299,00 €", "US $12.99", "¥1,280", "12 990 ₽", "₹1,29,900".
 *
 * Of several numbers the first that a sign or code stands beside counts ("3 × 29,90 €" is 29.90), of a range
 * the lower end. Null when there is no number, or percentages only.
 */
export function parsePrice(text: string, hints: PriceHints = {}): ParsedPrice | null {
  if (text.length > TEXT_MAX) return null;
  const { stated = null, home = null } = hints;
  const plain = asciiDigits(text);
  const numbers = numbersIn(plain, text, home);
  const signed = numbers.findIndex(({ sign }) => sign !== null);
  const chosen = numbers[Math.max(0, signed)];
  if (chosen === undefined) return null;
  const currency = stated ?? chosen.sign?.currency ?? null;
  const index = numbers.indexOf(chosen);
  const joined = (one: NumberSeen | undefined, other: NumberSeen | undefined) =>
    one !== undefined && other !== undefined && BETWEEN.test(plain.slice(one.end, other.start));
  const partner = joined(chosen, numbers[index + 1])
    ? numbers[index + 1]
    : joined(numbers[index - 1], chosen)
      ? numbers[index - 1]
      : undefined;
  const amounts = [chosen, ...(partner ? [partner] : [])].map(({ digits }) => amountOf(digits, currency));
  const amount = Math.min(...amounts);
  if (!Number.isFinite(amount)) return null;
  const lead = text.slice(0, chosen.start).replace(/[\p{Sc}\s]{1,12}$/u, ' ');
  const from = partner !== undefined || FROM.test(lead) || FROM_AFTER.test(plain.slice(chosen.end));
  return { amount, currency, from, signed: signed >= 0 };
}

/**
 * Reads an amount from structured data, where schema.org asks for a plain number with a point
 * (pages write "1.299,00" all the same).
 */
export function parseAmount(text: string, currency: string | null): number | null {
  const trimmed = text.trim();
  if (/^\d{1,15}(?:\.\d{1,8})?$/.test(trimmed)) return Number(trimmed);
  return parsePrice(trimmed, { stated: currency })?.amount ?? null;
}

/** Prices as pages write them; where a country is given, the page is one of it. */
export const examples: readonly (readonly [
  text: string,
  amount: number | null,
  currency: string | null,
  more?: { readonly from?: true; readonly home?: string },
])[] = [
  ['1.299,00 €', 1299, 'EUR'],
  ['1 299,00 €', 1299, 'EUR'],
  ['1 234,56', 1234.56, null],
  ['1\u202f299,00\u00a0€', 1299, 'EUR'],
  ['US $12.99', 12.99, 'USD'],
  ['$1,234', 1234, 'USD'],
  ['$89.00', 89, 'CAD', { home: 'CAD' }],
  ['$ 12.990', 12990, 'CLP', { home: 'CLP' }],
  ['¥1,280', 1280, 'JPY'],
  ['¥388.00', 388, 'CNY', { home: 'CNY' }],
  ['￥1,280', 1280, 'CNY'],
  ['￥1,280', 1280, 'JPY', { home: 'JPY' }],
  ['券后￥369起', 369, 'CNY', { from: true }],
  ['₩12,900', 12900, 'KRW'],
  ['12,900원', 12900, 'KRW'],
  ['R$ 1.299,90', 1299.9, 'BRL'],
  ['12x R$ 108,32', 108.32, 'BRL'],
  ['12 990 ₽', 12990, 'RUB'],
  ["CHF 1'299.50", 1299.5, 'CHF'],
  ["CHF 1'234.-", 1234, 'CHF'],
  ['Fr. 49.90', 49.9, 'CHF'],
  ['€ 8,49', 8.49, 'EUR'],
  ['8,49€', 8.49, 'EUR'],
  ['£4.45', 4.45, 'GBP'],
  ['1.299 €', 1299, 'EUR'],
  ['₹1,29,900.00', 129900, 'INR'],
  ['₹1,23,456', 123456, 'INR'],
  ['₹१,२३,४५६', 123456, 'INR'],
  ['Rs. 2,499', 2499, 'INR'],
  ['Rs. 2,499', 2499, 'PKR', { home: 'PKR' }],
  ['Rp 150.000', 150000, 'IDR'],
  ['1.234 ₫', 1234, 'VND'],
  ['1.250.000₫', 1250000, 'VND'],
  ['499 kr', 499, 'SEK'],
  ['499,- kr', 499, 'NOK', { home: 'NOK' }],
  ['199,99 zł', 199.99, 'PLN'],
  ['1 299 Kč', 1299, 'CZK'],
  ['12.990 Ft', 12990, 'HUF'],
  ['3980円', 3980, 'JPY'],
  ['3,980円(税込)', 3980, 'JPY'],
  ['0.125 €', 0.125, 'EUR'],
  ['AUD 59.95', 59.95, 'AUD'],
  ['59.95 AUD', 59.95, 'AUD'],
  ['د.ك 12.500', 12.5, 'KWD'],
  ['١٬٢٣٤٫٥٠ ر.س', 1234.5, 'SAR'],
  ['۱۲٬۵۰۰ ریال', 12500, 'IRR'],
  ['฿1,290', 1290, 'THB'],
  ['R 1 299', 1299, 'ZAR', { home: 'ZAR' }],
  ['$10.00 - $15.00', 10, 'USD', { from: true }],
  ['10,00 – 15,00 €', 10, 'EUR', { from: true }],
  ['ab 19,99 €', 19.99, 'EUR', { from: true }],
  ['From £9.56', 9.56, 'GBP', { from: true }],
  ['à partir de 1 299,00 €', 1299, 'EUR', { from: true }],
  ['3 × 29,90 €', 29.9, 'EUR'],
  ['1299', 1299, null],
  ['20 % off', null, null],
  ['free', null, null],
  ['', null, null],
];
