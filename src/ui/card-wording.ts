import type { ShownTimer } from '../detect/countdown';
import { disclosureAskIn } from '../detect/disclosure-ask';
import { DAY, HOUR, type Instant, MINUTE } from '../shared/clock';
import { type Evidence, evidenceOf } from './evidence';
import { formatSpan } from './format';
import { isOwnWord, isStorefront, keyOf, leading, type Spoken, type Tone, toneOf } from './mark-wording';
import { HIT_SHOWN, isolate, shorten } from './quotes';
import type { Words } from './words';

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
