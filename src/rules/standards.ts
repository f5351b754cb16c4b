/**
 * The country whose standard a text is held to when only its language is known: where most of its readers
 * are, and where the regulator has spoken. Sources: FTC 16 CFR 255 (US), UWG §5a (DE), loi 2023-451 (FR), Código
 * AEA-Autocontrol-IAB (ES), CONAR (BR), 告示19号 (JP), KFTC guidelines (KR), and their like elsewhere.
 */
export const COUNTRY_OF_LANGUAGE: Readonly<Record<string, string>> = {
  en: 'US',
  de: 'DE',
  fr: 'FR',
  es: 'ES',
  pt: 'BR',
  it: 'IT',
  nl: 'NL',
  pl: 'PL',
  tr: 'TR',
  ru: 'RU',
  uk: 'UA',
  kk: 'KZ',
  cs: 'CZ',
  sk: 'SK',
  hu: 'HU',
  ro: 'RO',
  el: 'GR',
  sv: 'SE',
  da: 'DK',
  no: 'NO',
  fi: 'FI',
  he: 'IL',
  ja: 'JP',
  ko: 'KR',
  'zh-CN': 'CN',
  'zh-TW': 'TW',
  ar: 'SA',
  hi: 'IN',
  id: 'ID',
  ms: 'MY',
  tl: 'PH',
  th: 'TH',
  vi: 'VN',
};

/** Countries whose list of clear words is known; every other one is held to its language's. */
export const COUNTRIES_WITH_STANDARD: ReadonlySet<string> = new Set([
  ...Object.values(COUNTRY_OF_LANGUAGE),
  'GB',
  'AU',
  'CA',
  'AT',
  'BE',
  'PT',
  'AE',
  'KZ',
]);

/**
 * Countries that count the regulator's own words and nothing else: there a personal code by itself discloses
 * nothing. Elsewhere it is a hint that money flows, short of saying so. Sources: UWG §5a and BGH I ZR 90/20
 * (DE), Código AEA-Autocontrol-IAB 2025 (ES), KFTC guidelines 2024 (KR).
 */
export const COUNTRIES_OF_LABELS_ONLY: ReadonlySet<string> = new Set(['DE', 'ES', 'KR']);
