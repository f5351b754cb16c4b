import type { ShownTimer } from '../detect/countdown';
import { isOwn } from '../detect/custom-rules';
import { disclosureAskIn } from '../detect/disclosure-ask';
import type { Finding } from '../detect/finding';
import { DAY, HOUR, type Instant, MINUTE } from '../shared/clock';
import { formatSpan } from './format';
import { isOwnWord, isStorefront, keyOf, leading, type Spoken, type Tone, toneOf } from './mark-wording';
import { HIT_SHOWN, isolate, type Quote, quoteLink, quoteRange, shorten } from './quotes';
import type { Words } from './words';

/** One line under "How we know". */
export interface Evidence {
  /** What kind of thing it is, in words. */
  readonly label: string;
  /** How sure we are, in words. */
  readonly sure: string;
  /** The exact words or the link; `hit` is the part that counts. */
  readonly quote: Quote;
  readonly source: Finding['source'];
  /** "said at 2:14", for what was said in a video. */
  readonly moment: string | null;
}

/** One of those a link leads through, and what they do. */
export interface PathStep {
  readonly name: string;
  readonly role: string;
}

/** What a country's regulator asks of a disclosure, in three parts. */
export interface AskedThere {
  /** Names the country. */
  readonly where: string;
  /** The one sentence. */
  readonly what: string;
  readonly source: string;
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
  /** Through whom the link leads, from the one who shares it to the shop; empty where it doesn't say. */
  readonly way: readonly PathStep[];
  /** What is asked of a disclosure where the person is; null where that isn't known, or nobody has to disclose. */
  readonly asked: AskedThere | null;
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

/**
 * What the card says about its subject.
 * @param country ISO 3166-1 alpha-2, for what its regulator asks; null says nothing of that
 */
export function cardWording(subject: Spoken, words: Words, country: string | null = null): CardWording {
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
    way: wayOf(subject, words),
    asked: askedOf(subject, country, words),
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

function quoteOf(finding: Finding, subject: Spoken): Quote {
  if (finding.source === 'link') {
    const { link, telling = null } = subject;
    return quoteLink(finding.text, link?.payee ?? null, finding.text === link?.href ? telling : null);
  }
  const { start, end } = finding;
  if (finding.source === 'label' || start === null || end === null || end > subject.text.length) {
    return { before: '', hit: shorten(finding.text, HIT_SHOWN), after: '' };
  }
  return quoteRange(subject.text, start, end);
}

/** Seconds as players write them: `2:14`, `1:02:09`. */
export function momentWords(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (part: number) => String(part).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

/** From the one who shares the link to the shop. */
function wayOf(subject: Spoken, words: Words): readonly PathStep[] {
  const { link, path, creator } = subject;
  if (!link?.earns || !path || isStorefront(subject)) return [];
  const say = (key: string, subs?: Record<string, string>) => words.say(`overlay_${key}`, subs);
  const role = link.payee
    ? say('path_payee', { payee: isolate(shorten(link.payee, 60)) })
    : say('path_creator');
  return [
    { name: creator ? shorten(creator, 40) : say('someone'), role },
    ...path.programs.map((name) => ({ name, role: say('path_program') })),
    ...(path.shop === null ? [] : [{ name: path.shop, role: say('path_shop') }]),
  ];
}

/** What the regulator of the person's country asks of a disclosure; nothing where nobody has to disclose. */
function askedOf(subject: Spoken, country: string | null, words: Words): AskedThere | null {
  const asked = disclosureAskIn(country);
  if (asked === null || country === null || !subject.verdict.earns) return null;
  if (isOwnWord(subject) || isStorefront(subject)) return null;
  const examples = new Intl.ListFormat(words.locale, { type: 'disjunction' });
  return {
    where: words.say('overlay_asks', {
      country: new Intl.DisplayNames(words.locale, { type: 'region' }).of(country) ?? country,
    }),
    what: words.say(`overlay_asks_${asked.place}`, { words: examples.format(asked.words.map(isolate)) }),
    source: words.say('overlay_asks_source', { source: isolate(asked.source) }),
  };
}
