import type { ShownTimer } from '../detect/countdown';
import { isOwn } from '../detect/custom-rules';
import type { Finding, FindingKind, Relation } from '../detect/finding';
import type { LinkVerdict } from '../detect/link';
import type { Verdict } from '../detect/verdict';
import { DAY, HOUR, type Instant, MINUTE } from '../shared/clock';
import { formatSpan } from './format';
import type { Words } from './words';

/** What is spoken of: a post or a text, and the link of it that counts most. */
export interface Spoken {
  readonly verdict: Verdict;
  readonly creator: string | null;
  /** The strongest link, if a link is the evidence. */
  readonly link: (LinkVerdict & { readonly href: string }) | null;
  /** The program's name for people ("Amazon Associates"); without it the program's id is shown. */
  readonly programName?: string | null;
  /** The flagged links that the words stand for. */
  readonly links: readonly unknown[];
  /** The text that ranges of findings point into. */
  readonly text: string;
  /** Where it was read, see `Reading.platform`: what holds for a post need not hold for a whole page. */
  readonly platform?: string;
  /** Countdowns that were seen to tick. */
  readonly timers?: readonly ShownTimer[];
}

/** `earns`: somebody is paid, drawn in amber. `plain`: worth knowing, drawn in the accent. */
export type Tone = 'earns' | 'plain';

/** What a mark says. */
export interface MarkWording {
  /** One or two short phrases. */
  readonly phrases: readonly string[];
  /** One word, for where there is no room. */
  readonly short: string;
  readonly tone: Tone;
}

/** One line under "How we know". */
export interface Evidence {
  /** What kind of thing it is, in words. */
  readonly label: string;
  /** How sure we are, in words. */
  readonly sure: string;
  /** The exact words or the link; `hit` is the part that counts. */
  readonly quote: { readonly before: string; readonly hit: string; readonly after: string };
  readonly source: Finding['source'];
  /** "said at 2:14", for what was said in a video. */
  readonly moment: string | null;
}

/** What the card says, apart from its buttons. */
export interface CardWording {
  /** The verdict: one sentence. */
  readonly sentence: string;
  /** Disclosed how, and contradictions; may be empty. */
  readonly rest: readonly string[];
  readonly evidence: readonly Evidence[];
  /** What unfolds: the lesser rest of the evidence. */
  readonly more: readonly Evidence[];
  /** Term and value: program, payee, destination. */
  readonly facts: readonly (readonly [term: string, value: string])[];
  /** The exact words of pressure cues. */
  readonly pressure: readonly string[];
  /** What was seen of countdowns, a sentence each. */
  readonly timers: readonly string[];
  readonly tone: Tone;
}

const EVIDENCE_SHOWN = 3;
const EVIDENCE_UNFOLDED = 12;
const PRESSURE_SHOWN = 3;
const TIMERS_SHOWN = 2;
/** Characters of context on each side of a quoted finding. */
const CONTEXT = 44;
const HIT_SHOWN = 120;

/** The relation that the mark and the sentence are about; money in the link or text before mere ads. */
const LEADING: readonly Relation[] = [
  'affiliate',
  'paid',
  'code',
  'gifted',
  'platform-ad',
  'own-brand',
  'brand-channel',
];

/** `own-brand` as part of a message key: `own_brand`. */
function keyOf(kind: FindingKind): string {
  return kind.replaceAll('-', '_');
}

function leading(verdict: Verdict): Relation | null {
  return LEADING.find((relation) => verdict.relations.includes(relation)) ?? null;
}

function linkPays(subject: Spoken): boolean {
  return (
    subject.link?.earns === true ||
    subject.verdict.findings.some(({ kind, source }) => kind === 'affiliate' && source === 'link')
  );
}

/** How many links the mark stands for: those of its own, else all of the post's that pay. */
function payingLinks({ link, links, verdict }: Spoken): number {
  if (link !== null) return links.length;
  const paying = verdict.findings.filter(({ kind, source }) => kind === 'affiliate' && source === 'link');
  return new Set(paying.map(({ text }) => text)).size;
}

/** Whether nothing but the person's own rules speaks for the mark. */
function isOwnWord({ verdict, link }: Spoken): boolean {
  if (link?.earns) return isOwn(link.program);
  const telling = verdict.findings.filter(
    ({ kind, strength }) => strength !== 'hint' && (LEADING as readonly string[]).includes(kind),
  );
  return telling.length > 0 && telling.every(({ rule }) => isOwn(rule));
}

/**
 * Whether it is a creator's page in a shop that pays. Such a page is no post that has to disclose; that it pays
 * is what it is for.
 */
function isStorefront({ verdict, platform }: Spoken): boolean {
  return platform === 'storefronts' && leading(verdict) === 'affiliate';
}

function toneOf(verdict: Verdict): Tone {
  return verdict.earns || verdict.sheepsClothing ? 'earns' : 'plain';
}

/** What a mark says about its subject. It never says more than was seen. */
export function markWording(subject: Spoken, words: Words): MarkWording {
  const { verdict } = subject;
  const say = (key: string) => words.say(`overlay_${key}`);
  const tone = toneOf(verdict);
  if (isOwnWord(subject)) return { phrases: [say('mark_own_rule')], short: say('short_own_rule'), tone };
  if (verdict.sheepsClothing) return { phrases: [say('mark_sheep')], short: say('short_sheep'), tone };

  const relation = leading(verdict);
  if (relation === null) {
    const key = verdict.pressure ? 'pressure' : 'product';
    return { phrases: [say(`mark_${key}`)], short: say(`short_${key}`), tone };
  }
  if (isStorefront(subject)) return { phrases: [say('mark_storefront')], short: say('short_earns'), tone };
  if (verdict.earns && verdict.saysUnpaid) {
    const key = linkPays(subject) ? 'mark_unpaid_link' : 'mark_unpaid';
    return { phrases: [say(key)], short: say('short_earns'), tone };
  }
  const first =
    relation === 'affiliate'
      ? say(linkPays(subject) && payingLinks(subject) <= 1 ? 'mark_link' : 'mark_links')
      : say(`mark_${keyOf(relation)}`);
  const said = { clear: 'said_clear', vague: 'said_vague', none: 'said_none', 'not-applicable': null };
  const saidKey = verdict.earns ? said[verdict.disclosure] : null;
  return { phrases: saidKey ? [first, say(saidKey)] : [first], short: say(shortKey(relation)), tone };
}

function shortKey(relation: Relation): string {
  if (relation === 'affiliate') return 'short_earns';
  if (relation === 'own-brand' || relation === 'brand-channel') return 'short_brand';
  return `short_${keyOf(relation)}`;
}

/** What the card says about its subject. */
export function cardWording(subject: Spoken, words: Words): CardWording {
  const { verdict } = subject;
  const say = (key: string, subs?: Record<string, string | number>) => words.say(`overlay_${key}`, subs);
  const evidence = evidenceOf(subject, words);
  const own = isOwnWord(subject);
  return {
    sentence: own ? say('head_own_rule') : sentenceOf(subject, words),
    rest: [
      // What a person calls paid for is no statement about how the post discloses it.
      ...(!own && !isStorefront(subject) && verdict.earns && verdict.disclosure !== 'not-applicable'
        ? [say(`head_${verdict.disclosure}`)]
        : []),
      ...(verdict.earns && verdict.saysUnpaid ? [say('head_unpaid')] : []),
    ],
    evidence: evidence.slice(0, EVIDENCE_SHOWN),
    more: evidence.slice(EVIDENCE_SHOWN, EVIDENCE_SHOWN + EVIDENCE_UNFOLDED),
    facts: factsOf(subject, words),
    pressure: [
      ...new Set(
        verdict.findings
          .filter(({ kind }) => kind === 'pressure')
          .map(({ text }) => shorten(text, HIT_SHOWN)),
      ),
    ].slice(0, PRESSURE_SHOWN),
    timers: (subject.timers ?? []).slice(0, TIMERS_SHOWN).map((timer) => timerSentence(timer, words)),
    tone: toneOf(verdict),
  };
}

/** What was seen of a countdown: when it ends, or that it does not. Never what somebody means by it. */
function timerSentence({ endsAt, news }: ShownTimer, words: Words): string {
  const moment = (at: Instant) =>
    new Intl.DateTimeFormat(words.locale, {
      day: 'numeric',
      month: 'short',
      hour: 'numeric',
      minute: '2-digit',
    }).format(at);
  if (news === null) return words.say('overlay_timer_ends', { time: moment(endsAt) });
  const seen = moment(news.seenAt);
  if (news.kind === 'started-again') {
    return words.say('overlay_timer_again', { seen, end: moment(news.endedAt) });
  }
  // Rounded down: no more is said than was seen.
  const unit = news.by >= DAY ? HOUR : MINUTE;
  const span = formatSpan(Math.floor(news.by / unit) * unit, words.locale);
  return words.say('overlay_timer_put_off', { seen, span });
}

function sentenceOf(subject: Spoken, words: Words): string {
  const { verdict, creator } = subject;
  const say = (key: string) => words.say(`overlay_${key}`);
  const named = (key: string) =>
    creator ? words.say(`overlay_${key}_named`, { creator: isolate(shorten(creator, 40)) }) : say(key);
  if (verdict.sheepsClothing) return say('head_sheep');
  const relation = leading(verdict);
  switch (relation) {
    case null:
      return say(verdict.pressure ? 'head_pressure' : 'head_product');
    case 'affiliate':
    case 'code':
      return named(isStorefront(subject) ? 'head_storefront' : `head_${relation}`);
    case 'paid': {
      const said = verdict.disclosure === 'clear' || verdict.disclosure === 'vague';
      return say(said ? 'head_paid_said' : 'head_paid');
    }
    default:
      return say(`head_${keyOf(relation)}`);
  }
}

function evidenceOf(subject: Spoken, words: Words): Evidence[] {
  const seen = new Set<string>();
  const lines: Evidence[] = [];
  const ranked = ownFindings(subject).toSorted((a, b) => weight(a) - weight(b));
  for (const finding of ranked) {
    const key = `${finding.kind} ${finding.source} ${finding.text}`;
    if (seen.has(key)) continue;
    seen.add(key);
    lines.push({
      label: words.say(`overlay_${labelOf(finding)}`),
      sure: words.say(`overlay_sure_${finding.strength}`),
      quote: quoteOf(finding, subject),
      source: finding.source,
      moment:
        finding.at === undefined ? null : words.say('overlay_said_at', { time: momentWords(finding.at) }),
    });
  }
  return lines;
}

function labelOf({ rule, source, kind }: Finding): string {
  if (isOwn(rule)) return 'kind_own_rule';
  return source === 'link' && kind === 'affiliate' ? 'kind_link' : `kind_${keyOf(kind)}`;
}

/** The post's findings; of its links only the subject's own, if it has one. */
function ownFindings({ verdict, link }: Spoken): Finding[] {
  return verdict.findings.filter(
    ({ kind, source, text }) =>
      kind !== 'pressure' && (source !== 'link' || link?.earns !== true || text === link.href),
  );
}

/** The surest first; where money is before manner. */
function weight({ strength, source }: Finding): number {
  return { certain: 0, likely: 2, hint: 4 }[strength] + (source === 'text' ? 1 : 0);
}

function quoteOf(finding: Finding, subject: Spoken): Evidence['quote'] {
  if (finding.source === 'link') return quoteLink(finding.text, subject.link?.payee ?? null);
  const { start, end } = finding;
  if (finding.source === 'label' || start === null || end === null || end > subject.text.length) {
    return { before: '', hit: shorten(finding.text, HIT_SHOWN), after: '' };
  }
  return quoteRange(subject.text, start, end);
}

/** The words from `start` to `end` with some context, on one line, cut at whole characters. */
export function quoteRange(text: string, start: number, end: number): Evidence['quote'] {
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(text.length, end + CONTEXT);
  return {
    before: (from > 0 ? '…' : '') + oneLine(wholeStart(text.slice(from, start), from > 0)),
    hit: shorten(text.slice(start, end), HIT_SHOWN),
    after: oneLine(wholeEnd(text.slice(end, to))) + (to < text.length ? '…' : ''),
  };
}

/**
 * A link for reading: without its scheme, cut to the part that names who is paid. Without a payee the host
 * is the part that counts.
 */
export function quoteLink(href: string, payee: string | null): Evidence['quote'] {
  const shown = href.slice(0, 2000).replace(/^[a-z]{1,10}:\/\/(?:www\.)?/i, '');
  const host = /^[^/?#]{0,100}/.exec(shown)?.[0] ?? '';
  const forms = payee ? [payee, encodeURIComponent(payee)] : [];
  for (const form of forms) {
    const at = shown.lastIndexOf(form);
    if (at < host.length) continue;
    const path = shown.slice(host.length, at);
    const name = /[?&;/#]?[\w.%-]{0,24}[=/:]?$/.exec(path)?.[0] ?? '';
    const between = path.slice(0, path.length - name.length);
    const before = host + (between.length > 12 ? `${between.slice(0, 10)}…` : between);
    const after = shown.slice(at + form.length);
    return {
      before,
      hit: shorten(name + form, HIT_SHOWN),
      after: after.length > 12 ? `${after.slice(0, 10)}…` : after,
    };
  }
  const after = shown.slice(host.length);
  return { before: '', hit: host, after: after.length > 40 ? `${after.slice(0, 38)}…` : after };
}

/** Seconds as players write them: `2:14`, `1:02:09`. */
export function momentWords(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (part: number) => String(part).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

function factsOf({ link, programName }: Spoken, words: Words): CardWording['facts'] {
  if (!link) return [];
  const facts: (readonly [string, string])[] = [];
  const named = isOwn(link.program) ? null : link.program;
  const program =
    programName ?? named?.replace(/(?:^|-)(.)/g, (part) => part.replace('-', ' ').toUpperCase());
  if (program) facts.push([words.say('overlay_program'), program]);
  if (link.payee) facts.push([words.say('overlay_payee'), shorten(link.payee, 60)]);
  const host = hostOf(link.destination);
  if (host && host !== hostOf(link.href)) facts.push([words.say('overlay_leads'), host]);
  return facts;
}

function hostOf(href: string | null): string | null {
  if (!href || !URL.canParse(href)) return null;
  return new URL(href).hostname.replace(/^www\./, '') || null;
}

/** Names come from the page; first-strong isolation keeps a foreign direction out of our sentence. */
function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** One line, at most `limit` UTF-16 units, never half a character. */
export function shorten(text: string, limit: number): string {
  const line = oneLine(text.slice(0, limit * 2)).trim();
  return line.length <= limit ? line : `${wholeEnd(line.slice(0, limit - 1)).trimEnd()}…`;
}

function wholeStart(text: string, cut: boolean): string {
  if (!cut) return text;
  const characters = /^[\udc00-\udfff]/.test(text) ? text.slice(1) : text;
  const space = characters.indexOf(' ');
  return space >= 0 && space < 16 ? characters.slice(space + 1) : characters;
}

function wholeEnd(text: string): string {
  return /[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text;
}
