import { isOwn } from '../detect/custom-rules';
import type { Finding } from '../detect/finding';
import { keyOf, type Spoken } from './mark-wording';
import { HIT_SHOWN, type Quote, quoteLink, quoteRange, shorten } from './quotes';
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

/** Findings of one kind that stand this near to each other are one passage, in UTF-16 units. */
const NEAR = 16;

/** How we know, a line each: the surest first, nothing said twice. */
export function evidenceOf(subject: Spoken, words: Words): Evidence[] {
  const ranked = ownFindings(subject).toSorted((a, b) => weight(a) - weight(b));
  return passages(ranked, subject.text.length).map((finding) => ({
    label: words.say(`overlay_${labelOf(finding)}`),
    sure: words.say(`overlay_sure_${finding.strength}`),
    quote: quoteOf(finding, subject),
    source: finding.source,
    moment: finding.at === undefined ? null : words.say('overlay_said_at', { time: momentWords(finding.at) }),
  }));
}

/**
 * Without doubles, and with findings that overlap or stand side by side made one: "use my code FEN20" and "code FEN20 at
 * checkout" are the same words, and two lines would quote the same sentence twice.
 */
function passages(ranked: readonly Finding[], textLength: number): Finding[] {
  const seen = new Set<string>();
  const kept: Finding[] = [];
  for (const finding of ranked) {
    const key = `${finding.kind} ${finding.source} ${finding.text}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const index = kept.findIndex((before) => isSamePassage(before, finding, textLength));
    const before = kept[index];
    if (before) kept[index] = { ...before, ...spanOf(before, finding) };
    else kept.push(finding);
  }
  return kept;
}

/** Only what overlaps may lend its words to a surer line: what stands beside it would look surer than it is. */
function isSamePassage(before: Finding, finding: Finding, textLength: number): boolean {
  if (before.source !== 'text' || finding.source !== 'text') return false;
  if (labelOf(before) !== labelOf(finding)) return false;
  if (before.start === null || finding.start === null) return false;
  const { start, end } = spanOf(before, finding);
  if (end > textLength || end - start > HIT_SHOWN) return false;
  const apart = Math.max(before.start, finding.start) - Math.min(before.end ?? 0, finding.end ?? 0);
  return apart < (before.strength === finding.strength ? NEAR : 0);
}

/** From where the first of two findings begins to where the last ends. */
function spanOf(one: Finding, other: Finding): { readonly start: number; readonly end: number } {
  return {
    start: Math.min(one.start ?? 0, other.start ?? 0),
    end: Math.max(one.end ?? 0, other.end ?? 0),
  };
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
function momentWords(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (part: number) => String(part).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}
