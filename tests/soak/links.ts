import fc from 'fast-check';
import type { LinkVerdict } from '../../src/detect/link';
import { explainLink, inspectInFull, inspectLink } from '../../src/detect/link-inspection';
import type { Examples } from '../../src/rules/program';
import { links } from '../../tools/bench/corpus';
import type { Soak } from './soak';

const files = import.meta.glob<Examples>(['../../src/rules/programs/*.ts', '!**/index.ts'], {
  eager: true,
  import: 'examples',
});
const EXAMPLES = Object.values(files).flatMap(({ match, ignore }) => [...match, ...ignore]);

/** Real-looking addresses: an example, sometimes inside another one's redirect. */
const example = fc.constantFrom(...EXAMPLES);
const wrapped = fc.tuple(
  example,
  fc.constantFrom('https://www.youtube.com/redirect?q=', 'https://l.facebook.com/l.php?u=', ''),
  fc.constantFrom('https://out.reddit.com/t3_x?url=', ''),
);
const link = wrapped.map(([inner, first, second]) =>
  [first, second].reduce((href, wrap) => (wrap === '' ? href : wrap + encodeURIComponent(href)), inner),
);
/** Anything a page or a text may hold in the place of a link. */
const anything = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.string({ maxLength: 60, unit: 'binary' }).map((text) => `https://${text}`),
  fc.tuple(example, fc.string({ maxLength: 40 })).map(([href, tail]) => href + tail),
  fc.tuple(fc.nat({ max: 60 }), example).map(([at, href]) => `${href.slice(0, at)}%${href.slice(at)}`),
);

/** What parsers treat in ways of their own, or what begins, ends or hides something that rules look for. */
const ODD = [
  ...[
    '\\',
    '/./',
    '/../',
    '/.',
    '\t',
    ' ',
    '@',
    ':',
    ':8443',
    '%',
    '%2f',
    '%2F',
    '%72',
    '%00',
    '\u00fc',
    '\u00a0',
    'xn--',
    '--',
  ],
  ...[
    '?',
    '&',
    ';',
    '#',
    '=',
    '/',
    '.',
    '//',
    'A',
    '/ref/',
    '/C/',
    '/a/',
    'aff=',
    '&ref=',
    ';tag=',
    '?u=',
    '#aff=x',
    '[',
    ']',
  ],
];

/** Real links where they are beside the project, else examples; read when the first is asked for. */
let known: readonly string[] | null = null;
const real = fc.nat().map((number) => {
  known ??= [...new Set(links(30_000).items)];
  return known[number % known.length] as string;
});
/** The same with something odd at any place. */
const bent = fc
  .tuple(
    fc.oneof(real, link),
    fc.array(fc.tuple(fc.nat({ max: 200 }), fc.constantFrom(...ODD)), { maxLength: 3 }),
  )
  .map(([href, oddities]) =>
    oddities.reduce((bending, [at, odd]) => {
      const place = at % (bending.length + 1);
      return bending.slice(0, place) + odd + bending.slice(place);
    }, href),
  );

function told({ earns, strength, program, payee }: LinkVerdict) {
  return { earns, strength, program, payee };
}

function agree(left: string, right: string): boolean {
  return JSON.stringify(told(inspectLink(left))) === JSON.stringify(told(inspectLink(right)));
}

function splitQuery(href: string): [before: string, parameters: string[], fragment: string] {
  const [, before = '', query, fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(href) ?? [];
  return [before, query === undefined ? [] : query.split('&'), fragment];
}

export const soaks: readonly Soak[] = [
  {
    name: 'what is refused at sight gets the answer that the full look gives',
    runs: 400_000,
    property: fc.property(fc.oneof(bent, real, anything), (text) => {
      return JSON.stringify(inspectLink(text)) === JSON.stringify(inspectInFull(text));
    }),
  },
  {
    name: 'any text gets a verdict whose fields agree with each other',
    runs: 300_000,
    property: fc.property(fc.oneof(anything, link), (text) => {
      const verdict = inspectLink(text);
      const { earns, strength, program, destination, clean, error } = verdict;
      if (error !== null)
        return earns === false && strength === null && destination === null && clean === null;
      if ((strength === null) !== (program === null)) return false;
      // A hint is told from a mere advertisement by null and false.
      if (strength === 'hint' ? earns === true : earns !== (strength !== null)) return false;
      return destination !== null || clean === null;
    }),
  },
  {
    name: 'the clean link earns for nobody, and cleaning it again changes nothing',
    runs: 150_000,
    property: fc.property(fc.oneof(anything, link), (text) => {
      const { clean } = inspectLink(text);
      if (clean === null) return true;
      const again = inspectLink(clean);
      return again.earns !== true && (again.clean === clean || again.clean === null);
    }),
  },
  {
    name: 'the order of parameters changes no verdict',
    runs: 150_000,
    property: fc.property(link, fc.infiniteStream(fc.nat({ max: 1000 })), (href, numbers) => {
      const [before, parameters, fragment] = splitQuery(href);
      const drawn = parameters.map((parameter) => [numbers.next().value ?? 0, parameter] as const);
      const shuffled = drawn.sort((a, b) => a[0] - b[0]).map(([, parameter]) => parameter);
      return agree(href, before + (shuffled.length > 0 ? `?${shuffled.join('&')}` : '') + fragment);
    }),
  },
  {
    name: 'unknown parameters beside the known ones change no verdict',
    runs: 100_000,
    property: fc.property(link, fc.stringMatching(/^[a-z0-9]{1,12}$/), (href, value) => {
      const [before, parameters, fragment] = splitQuery(href);
      if (parameters.length === 0) return true;
      return agree(href, `${before}?zz_page=${value}&${parameters.join('&')}&zz_sort=${value}${fragment}`);
    }),
  },
  {
    name: 'the case of scheme and host changes no verdict',
    runs: 100_000,
    property: fc.property(link, (href) =>
      agree(
        href,
        href.replace(/^https?:\/\/[^/?#]+/, (start) => start.toUpperCase()),
      ),
    ),
  },
  {
    name: 'percent-encoding letters that need none changes no verdict',
    runs: 200_000,
    property: fc.property(link, fc.infiniteStream(fc.nat({ max: 5 })), (href, numbers) => {
      const at = /^https?:\/\/[^/?#]+/.exec(href)?.[0].length ?? 0;
      const encoded = href.slice(at).replace(/%[0-9a-f]{2}|[a-z0-9]/gi, (letter) => {
        if (letter.length > 1 || numbers.next().value !== 0) return letter;
        return `%${letter.charCodeAt(0).toString(16)}`;
      });
      return agree(href, href.slice(0, at) + encoded);
    }),
  },
  {
    name: 'the evidence of a link lies inside it',
    runs: 100_000,
    property: fc.property(fc.oneof(anything, link), (text) => {
      const explanation = explainLink(text);
      if (explanation === null) return inspectLink(text).program === null;
      return explanation.ranges.every(([start, end]) => start >= 0 && start < end && end <= text.length);
    }),
  },
];
