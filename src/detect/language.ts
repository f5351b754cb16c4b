import { smallWordScores } from './small-words';

/** Enough of a text to tell its language, in UTF-16 units; the rest would only cost time. */
const SAMPLE = 1200;
/** The scripts that tell a language, or leave few to choose from, with the part of the letters that is enough. */
const SCRIPTS: readonly { readonly share: number; readonly lang: (sample: string) => string }[] = [
  { share: 1, lang: () => 'en' },
  { share: 0.08, lang: () => 'ja' },
  { share: 0.15, lang: () => 'ko' },
  {
    share: 0.2,
    lang: (sample) => (/[這個們來說廣價購買錢給開實會對業無點]/.test(sample) ? 'zh-TW' : 'zh-CN'),
  },
  { share: 0.2, lang: () => 'th' },
  { share: 0.2, lang: arabicLanguage },
  { share: 0.2, lang: () => 'hi' },
  { share: 0.3, lang: cyrillicLanguage },
  { share: 0.3, lang: () => 'el' },
  { share: 0.2, lang: () => 'he' },
];

/** The place in `SCRIPTS` of a letter above Latin; 0 for all else. */
function scriptOf(code: number): number {
  if (code >= 0xac00) return code <= 0xd7a3 ? 2 : 0;
  if (code >= 0x4e00) return code <= 0x9fff ? 3 : 0;
  if (code >= 0x3040) return code <= 0x30ff ? 1 : 0;
  if (code >= 0x0e00) return code <= 0x0e7f ? 4 : 0;
  if (code >= 0x0900) return code <= 0x097f ? 6 : 0;
  if (code >= 0x0600) return code <= 0x06ff ? 5 : 0;
  if (code >= 0x0590) return code <= 0x05ff ? 9 : 0;
  if (code >= 0x0400) return code <= 0x04ff ? 7 : 0;
  return code >= 0x0370 ? 8 : 0;
}

/** The letters of other Cyrillic alphabets must be frequent: a Russian text may end in a line of Kazakh. */
function cyrillicLanguage(sample: string): string {
  const share = (letters: RegExp) => (sample.match(letters)?.length ?? 0) / sample.length;
  if (share(/[әғқңұүһө]/gi) > 0.06) return 'kk';
  if (share(/[ђјљњћџ]/gi) > 0.03) return 'sr';
  const hasRussianLetters = /[ыэё]/i.test(sample);
  if (/[іїєґ]/i.test(sample) && (!hasRussianLetters || share(/[іїєґ]/gi) > 0.03))
    return /ў/i.test(sample) ? 'be' : 'uk';
  return share(/ъ/gi) > 0.01 && !hasRussianLetters ? 'bg' : 'ru';
}

function arabicLanguage(sample: string): string {
  if ((sample.match(/[ٹڈڑںےھہ]/g)?.length ?? 0) * 50 > sample.length) return 'ur';
  return (sample.match(/[پچژگ]/g)?.length ?? 0) * 50 > sample.length ? 'fa' : 'ar';
}

/**
 * The language of a text as a BCP 47 tag, or null when that can't be told: by its script, and for the Latin
 * script by its small words.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const script = scriptLanguage(sample);
  return script === LATIN ? latinLanguage(sample) : script;
}

/** So many languages are taken into account for a text that shows no single one. */
const FEW = 3;

/**
 * The languages that a text may be in, the likeliest first, where `detectLanguage` would rather say nothing: a few
 * words are often Danish as well as Norwegian. Empty when nothing of it tells.
 */
export function likelyLanguages(text: string): string[] {
  const sample = text.slice(0, SAMPLE);
  const script = scriptLanguage(sample);
  if (script !== LATIN) return script === null ? [] : [script];
  const scores = smallWordScores(sample).sort((one, other) => other.score - one.score);
  const best = scores[0]?.score ?? 0;
  return scores
    .filter(({ score }) => score * 2 >= best)
    .slice(0, FEW)
    .map(({ lang }) => lang);
}

/** Stands for the script that many languages share. */
const LATIN = 'latin';

/** Letters of the other scripts, and those of the Latin one. */
const ABOVE_LATIN = /[^\0-\u036f]/;
const LATIN_LETTER = /[A-Za-z\u00c0-\u036f]/;

/** The language that the script of a text tells, `LATIN`, or null where there are no letters. */
function scriptLanguage(sample: string): string | null {
  if (!ABOVE_LATIN.test(sample)) return LATIN_LETTER.test(sample) ? LATIN : null;
  const counts = new Uint16Array(SCRIPTS.length);
  let letters = 0;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (code < 0x370) {
      const lower = code | 32;
      if (lower >= 97 && (lower <= 122 || code >= 0xc0)) letters++;
      continue;
    }
    const script = scriptOf(code);
    if (script === 0) continue;
    letters++;
    counts[script] = (counts[script] as number) + 1;
  }
  if (letters === 0) return null;
  const script = SCRIPTS.find(({ share }, index) => (counts[index] as number) > share * letters);
  return script === undefined ? LATIN : script.lang(sample);
}

function latinLanguage(sample: string): string | null {
  let best: string | null = null;
  let bestScore = 0.9;
  for (const { lang, score } of smallWordScores(sample)) {
    if (score > bestScore) [best, bestScore] = [lang, score];
  }
  return best;
}

/** The part of a tag that phrase tables are named by: `de-AT` → `de`, `zh-Hant` → `zh-TW`. */
export function tableLanguage(tag: string): string {
  const lower = tag.toLowerCase().replaceAll('_', '-');
  if (lower === 'zh' || lower.startsWith('zh-')) return /hant|tw|hk|mo/.test(lower) ? 'zh-TW' : 'zh-CN';
  const base = lower.split('-')[0] as string;
  if (base === 'fil') return 'tl';
  if (base === 'iw') return 'he';
  return base === 'nb' || base === 'nn' ? 'no' : base;
}
