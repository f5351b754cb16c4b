/**
 * Frequent small words by language, chosen so that few of them are words of another language here.
 * They decide only which country's standard a text is held to when neither is told.
 */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the and you this with for is are my your of it to have not was just that',
  de: 'und der die das ist nicht ich ihr mit für auf ein eine euch auch wir sind dem den',
  fr: 'le les des et est vous je pour avec dans une sur pas mes votre du au cette nous',
  es: 'el los las y es que con para una por mi del mis muy esta pero tu como más lo',
  pt: 'os as e é que com para uma por meu do da não você em mais minha pra seu no',
  it: 'il gli e è che con per una di del non sono mi della questo anche ho più le',
  nl: 'de het een en van ik niet met voor je op dat zijn ook maar jullie deze mijn heb wat nog naar bij geen gewoon',
  pl: 'i w na nie się z do jest to że dla jak mi od ale co mnie już tylko',
  tr: 've bir bu da de için ile çok ben daha gibi var olan ama sizin değil şu bunu sonra kadar hem hiç yok bana yeni benim hangi',
  id: 'yang dan di ini itu untuk dengan dari aku kalian tidak ada buat juga bisa banget',
  ms: 'yang dan di ini itu untuk dengan saya awak korang tak ada boleh sangat nak kat je dah sebab memang',
  tl: 'ang ng sa mga ko ako po yung lang naman ito kayo hindi niyo kasi din mo nyo talaga natin',
  hi: 'hai hain nahi nahin aur yeh bhi mein kya karo karna liye aap hum mujhe raha wala kuch bahut apne toh',
  vi: 'và là của cho mình các những không với được này có mọi người một thì',
  sv: 'och är jag det att en på för med som inte av den har till ni mig från vad ett också min mitt ska utan',
  da: 'og er jeg det at en på for med som ikke af den har til mig dig noget hvad efter blev også min mit uden lige',
  no: 'og er jeg det at en på for med som ikke av den har til deg meg noe hva etter ble også min mitt uten dere',
  fi: 'ja on ei se että mutta kun niin tämä minun oli joka myös vain olen nyt mä mun tätä kanssa kuin ovat jos sitä',
  cs: 'a je se na to že s v ale jsem pro jak si by mě tak jen',
  sk: 'a je sa na to že s v ale som pre ako si by ma tak len čo aj keď alebo',
  hu: 'a az és hogy egy nem van ez mert csak már mint vagy még kell nagyon ami volt így ezt',
  ro: 'și să nu din pe cu mai este sunt pentru că care am fost foarte dar asta în',
};

const LANGUAGES = Object.keys(SMALL_WORDS);

interface SmallWords {
  readonly words: readonly string[];
  /** By word: the languages that have it, as places in `LANGUAGES`. */
  readonly languages: readonly (readonly number[])[];
  /** Places in `words` + 1 in an order of their hashes, so that one can be looked up without cutting it out of its text. */
  readonly byHash: Uint16Array;
}

const MASK = 4095;
let laidOut: SmallWords | null = null;

function smallWords(): SmallWords {
  laidOut ??= layOut();
  return laidOut;
}

function layOut(): SmallWords {
  const languagesOf = new Map<string, number[]>();
  for (const [place, lang] of LANGUAGES.entries()) {
    for (const word of new Set(SMALL_WORDS[lang]?.split(' '))) {
      const others = languagesOf.get(word);
      if (others === undefined) languagesOf.set(word, [place]);
      else others.push(place);
    }
  }
  const words = [...languagesOf.keys()];
  const byHash = new Uint16Array(MASK + 1);
  words.forEach((word, index) => {
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = step(hash, word.charCodeAt(at));
    let place = hash & MASK;
    while (byHash[place] !== 0) place = (place + 1) & MASK;
    byHash[place] = index + 1;
  });
  return { words, languages: [...languagesOf.values()], byHash };
}

/** Whether a word, in lower case, is one of the frequent small words of any language here. */
export function isSmallWord(word: string): boolean {
  return smallWords().words.includes(word);
}

function step(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** The place in `words` of what stands in the text; -1 for any other word. */
function wordAt(
  { words, byHash }: SmallWords,
  text: string,
  start: number,
  end: number,
  hash: number,
): number {
  for (let place = hash & MASK; ; place = (place + 1) & MASK) {
    const index = (byHash[place] as number) - 1;
    if (index === -1 || stands(words[index] as string, text, start, end)) return index;
  }
}

/** True when the word stands from `start` to `end`: letter by letter, which is sooner than `startsWith`. */
function stands(word: string, text: string, start: number, end: number): boolean {
  const { length } = word;
  if (length !== end - start) return false;
  for (let at = 0; at < length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** Longer words are looked up in pieces of this length. */
const LONGEST = 8;

/** A small letter of the Latin script. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff);
}

/** Letters that one language alone has, of those here; they tell it where small words are few. */
const OWN_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[řěů]/i, 'cs'],
  [/[ľĺŕ]/i, 'sk'],
  [/[łśźąę]/i, 'pl'],
  [/[őű]/i, 'hu'],
  [/[șț]/i, 'ro'],
];
const EXTENDED = /[\u0100-\u024f]/;
/** A letter weighs more than a small word that may be another language's too. */
const WEIGHT_OF_LETTER = 1.5;

/** How much of a text is in a language, by its BCP 47 tag. */
export interface LanguageScore {
  readonly lang: string;
  readonly score: number;
}

/**
 * How much of a text in the Latin script is in which language, by its small words: each counts one, shared among
 * the languages that have it. Those that showed first come first.
 */
export function smallWordScores(sample: string): LanguageScore[] {
  const scores: number[] = new Array(LANGUAGES.length).fill(0);
  const order: number[] = [];
  const add = (lang: number, weight: number) => {
    if (scores[lang] === 0) order.push(lang);
    scores[lang] = (scores[lang] as number) + weight;
  };
  if (EXTENDED.test(sample)) {
    for (const [letters, lang] of OWN_LETTERS) {
      if (letters.test(sample)) add(LANGUAGES.indexOf(lang), WEIGHT_OF_LETTER);
    }
  }
  const text = sample.toLowerCase();
  const { length } = text;
  const known = smallWords();
  for (let at = 0; at < length; at++) {
    let code = text.charCodeAt(at);
    if (!isLetter(code)) continue;
    const start = at;
    let hash = 0;
    do {
      hash = step(hash, code);
      if (++at >= length) break;
      code = text.charCodeAt(at);
    } while (at - start < LONGEST && isLetter(code));
    const word = wordAt(known, text, start, at, hash);
    // What ended the word may begin the next piece of it.
    at--;
    if (word === -1) continue;
    const langs = known.languages[word] as readonly number[];
    for (const lang of langs) add(lang, 1 / langs.length);
  }
  return order.map((lang) => ({ lang: LANGUAGES[lang] as string, score: scores[lang] as number }));
}
