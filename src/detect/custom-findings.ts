import { foldText } from './characters';
import { type CustomRule, ruleIdOf } from './custom-rules';
import type { Finding } from './finding';
import type { LinkVerdict } from './link';
import { type Address, readAddress } from './link-address';
import { inspectLink } from './link-inspection';
import { findPhrases, indexPhrases, type PhraseIndex } from './own-phrases';
import type { Reading } from './reading';
import { addressOf, findLinks } from './text-links';

/** A person's own rules, laid out for looking up. */
interface Layout {
  readonly hosts: ReadonlyMap<string, CustomRule>;
  readonly parameters: ReadonlyMap<string, readonly CustomRule[]>;
  readonly phrases: PhraseIndex;
  readonly notHere: boolean;
  readonly notCreators: ReadonlySet<string>;
  readonly notRules: ReadonlySet<string>;
  readonly notHosts: ReadonlySet<string>;
  readonly notPhrases: PhraseIndex;
}

const NOT_A_LINK = { earns: false, strength: null, program: null, payee: null } as const;
const laidOut = new WeakMap<readonly CustomRule[], Layout>();

/**
 * The findings of a post with those of the person's own rules, and without those they have excepted. It runs
 * before anything is concluded from them, so that a verdict never rests on what the person called wrong.
 *
 * @param rules those that hold on the page: see `rulesOn` in `settings/custom-rules.ts`
 */
export function withOwnRules(
  reading: Reading,
  findings: readonly Finding[],
  rules: readonly CustomRule[],
): readonly Finding[] {
  if (rules.length === 0) return findings;
  const layout = layOut(rules);
  if (isSilenced(reading, layout)) return [];
  return withoutExcepted(reading, [...findings, ...ownFindings(reading, findings, layout)], layout);
}

/** What one link says, the person's own rules included. `rules` as in `withOwnRules`. */
export function inspectWithOwnRules(href: string, rules: readonly CustomRule[]): LinkVerdict {
  const verdict = inspectLink(href);
  return rules.length === 0 ? verdict : withOwnWord(href, verdict, layOut(rules));
}

/** What each link of a post says, in their order; nothing where the person excepted the post as a whole. */
export function inspectLinksOf(reading: Reading, rules: readonly CustomRule[]): LinkVerdict[] {
  const silenced = rules.length > 0 && isSilenced(reading, layOut(rules));
  return reading.links.map(({ href }) =>
    silenced ? { ...inspectLink(href), ...NOT_A_LINK } : inspectWithOwnRules(href, rules),
  );
}

/** A creator's name in the form in which two spellings of it are equal. */
export function plainCreator(name: string): string {
  return foldText(name.trim().replace(/^@/, ''));
}

function layOut(rules: readonly CustomRule[]): Layout {
  let layout = laidOut.get(rules);
  if (layout === undefined) {
    const of = (kind: CustomRule['kind']) => rules.filter((rule) => rule.kind === kind);
    const parameters = new Map<string, CustomRule[]>();
    for (const rule of of('parameter')) {
      const name = rule.what.toLowerCase();
      parameters.set(name, [...(parameters.get(name) ?? []), rule]);
    }
    layout = {
      hosts: new Map(of('host').map((rule) => [rule.what, rule])),
      parameters,
      phrases: indexPhrases(of('phrase')),
      notHere: of('not-site').length > 0,
      notCreators: new Set(of('not-creator').map(({ what }) => plainCreator(what))),
      notRules: new Set(of('not-rule').map(({ what }) => what)),
      notHosts: new Set(of('not-host').map(({ what }) => what)),
      notPhrases: indexPhrases(of('not-phrase')),
    };
    laidOut.set(rules, layout);
  }
  return layout;
}

function isSilenced({ creator }: Reading, { notHere, notCreators }: Layout): boolean {
  return notHere || (creator !== null && notCreators.has(plainCreator(creator)));
}

/** What the person's own rules find. A link that a program accounts for is left to it. */
function ownFindings(reading: Reading, findings: readonly Finding[], layout: Layout): Finding[] {
  const own: Finding[] = [];
  const known = new Set(
    findings.flatMap(({ source, strength, text }) =>
      source === 'link' && strength !== 'hint' ? [text] : [],
    ),
  );
  const look = (href: string, text: string, place: { start: number; end: number } | null) => {
    if (known.has(text)) return;
    known.add(text);
    const hit = ownHit(href, inspectLink(href), layout);
    if (hit === null) return;
    const { start, end } = place ?? { start: null, end: null };
    const rule = ruleIdOf(hit.rule);
    own.push({ kind: 'affiliate', strength: 'likely', rule, source: 'link', start, end, text });
  };

  if (layout.hosts.size > 0 || layout.parameters.size > 0) {
    for (const place of findLinks(reading.text)) {
      const href = addressOf(reading.text, place);
      look(href, reading.text.slice(place.start, place.end), place);
      known.add(href);
    }
    for (const { href } of reading.links) look(href, href, null);
  }
  for (const { id, start, end } of findPhrases(reading.text, layout.phrases)) {
    const text = reading.text.slice(start, end);
    // The words are there to be read, so it would be wrong to say that nothing is disclosed.
    own.push({
      kind: 'paid',
      strength: 'likely',
      rule: ruleIdOf({ id }),
      source: 'text',
      start,
      end,
      text,
      clear: false,
    });
  }
  return own;
}

function withoutExcepted({ text }: Reading, findings: readonly Finding[], layout: Layout): Finding[] {
  const excepted = findPhrases(text, layout.notPhrases);
  return findings.filter((finding) => {
    if (layout.notRules.has(finding.rule)) return false;
    if (finding.source === 'link') return !layout.notHosts.has(bareHost(finding.text));
    const { start, end } = finding;
    if (start === null || end === null) return true;
    // "Sponsored by Nobody" excepts the "sponsored by" in it; "sponsored by" also "video sponsored by".
    return !excepted.some(
      (place) => (place.start <= start && end <= place.end) || (start <= place.start && place.end <= end),
    );
  });
}

function withOwnWord(href: string, verdict: LinkVerdict, layout: Layout): LinkVerdict {
  const excepted =
    layout.notHosts.has(bareHost(href)) ||
    (verdict.program !== null && layout.notRules.has(`program:${verdict.program}`));
  if (excepted) return { ...verdict, ...NOT_A_LINK };
  if (verdict.earns === true) return verdict;
  const hit = ownHit(href, verdict, layout);
  if (hit === null) return verdict;
  const own = { ...verdict, earns: true, strength: 'likely', program: ruleIdOf(hit.rule) } as const;
  if (hit.rule.kind === 'parameter') {
    const clean = verdict.clean ?? verdict.destination;
    return { ...own, payee: hit.payee, clean: clean && withoutParameter(clean, hit.rule.what) };
  }
  // Who is paid at a host can't be cut out of the address; only what it is known to lead to may stay.
  const leadsOut = verdict.destination !== null && hostRule(verdict.destination, layout) === null;
  return leadsOut ? own : { ...own, destination: null, clean: null };
}

interface OwnHit {
  readonly rule: CustomRule;
  readonly payee: string | null;
}

/** The rule of the person's own that holds for a link, or for where it is known to lead. */
function ownHit(href: string, { destination }: LinkVerdict, layout: Layout): OwnHit | null {
  const hrefs = destination === null || destination === href ? [href] : [href, destination];
  for (const one of hrefs) {
    const rule = hostRule(one, layout);
    if (rule !== null) return { rule, payee: null };
  }
  if (layout.parameters.size === 0) return null;
  for (const one of hrefs) {
    const address = readAddress(one);
    const hit = typeof address === 'string' ? null : parameterHit(address, layout);
    if (hit !== null) return hit;
  }
  return null;
}

function hostRule(href: string, { hosts }: Layout): CustomRule | null {
  if (hosts.size === 0) return null;
  const address = readAddress(href);
  if (typeof address === 'string') return null;
  for (let host = address.host; host !== ''; host = host.slice(host.indexOf('.') + 1)) {
    const rule = hosts.get(host);
    if (rule !== undefined) return rule;
    if (!host.includes('.')) return null;
  }
  return null;
}

function parameterHit({ href, host, pathEnd, queryEnd }: Address, layout: Layout): OwnHit | null {
  for (const part of href.slice(pathEnd + 1, queryEnd).split('&')) {
    const payee = givenFor(part);
    if (payee === '') continue;
    const rule = layout.parameters
      .get(nameOf(part))
      ?.find(({ at }) => at === null || host === at || host.endsWith(`.${at}`));
    if (rule !== undefined) return { rule, payee };
  }
  return null;
}

/** The address without one parameter, every other byte as it was. */
function withoutParameter(href: string, name: string): string {
  const hash = href.indexOf('#');
  const end = hash === -1 ? href.length : hash;
  const start = href.indexOf('?');
  if (start === -1 || start > end) return href;
  const left = href
    .slice(start + 1, end)
    .split('&')
    .filter((part) => nameOf(part) !== name.toLowerCase());
  return `${href.slice(0, start)}${left.length > 0 ? `?${left.join('&')}` : ''}${href.slice(end)}`;
}

function nameOf(part: string): string {
  const equals = part.indexOf('=');
  return decoded(equals === -1 ? part : part.slice(0, equals)).toLowerCase();
}

function givenFor(part: string): string {
  const equals = part.indexOf('=');
  return equals === -1 ? '' : decoded(part.slice(equals + 1)).trim();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** The host of a link without `www.`, which is the same place to a reader; '' when it has none. */
function bareHost(href: string): string {
  const address = readAddress(href);
  return typeof address === 'string' ? '' : address.host.replace(/^www\./, '');
}
