import { leading } from '../ui/mark-wording';
import type { Words } from '../ui/words';
import type { MarkSubject } from './overlay';

/** What the marks of a page add up to. */
export interface SummaryCounts {
  /** Posts, or links of an article, by which somebody earns when something is bought. */
  readonly earning: number;
  /** Posts that were paid for, or whose thing was a gift. */
  readonly paid: number;
  /** How many of them say so, in whatever words; of links those that stand in what says so. */
  readonly said: number;
  /** It is an article, where links are counted, because the reader meets them one by one. */
  readonly article: boolean;
}

/** Counts posts, each once however many marks it has; null where nobody earns. */
export function summaryOf(subjects: Iterable<MarkSubject>): SummaryCounts | null {
  const posts = new Map<Element, MarkSubject>();
  const links = new Map<Element, MarkSubject>();
  let article = true;
  for (const subject of subjects) {
    if (!subject.verdict.earns) continue;
    article &&= subject.platform === 'web';
    if (!posts.has(subject.container)) posts.set(subject.container, subject);
    if (subject.link?.earns === true) for (const link of subject.links) links.set(link, subject);
  }
  if (posts.size === 0) return null;
  if (article && links.size > 0) {
    return { earning: links.size, paid: 0, said: [...links.values()].filter(saysSo).length, article };
  }
  const all = [...posts.values()];
  const bought = all.filter(({ verdict }) => earnsIfBought(verdict));
  const said = all.filter(saysSo).length;
  return { earning: bought.length, paid: all.length - bought.length, said, article: false };
}

function saysSo({ verdict }: MarkSubject): boolean {
  return verdict.disclosure === 'clear' || verdict.disclosure === 'vague';
}

function earnsIfBought(verdict: MarkSubject['verdict']): boolean {
  const relation = leading(verdict);
  return relation === 'affiliate' || relation === 'code';
}

/** The counts in one line: "3 posts here earn if you buy · 2 say so". */
export function summaryWords({ earning, paid, said, article }: SummaryCounts, words: Words): string {
  const say = (key: string, count: number) => words.say(`overlay_${key}`, { count });
  const parts: string[] = [];
  if (earning > 0) parts.push(say(article ? 'sum_links' : 'sum_posts', earning));
  if (paid > 0) parts.push(say('sum_paid', paid));
  // A page of which only a part says so does not say so.
  const all = article && said === earning;
  if (said > 0) parts.push(all ? words.say('overlay_sum_page_says') : say('sum_said', said));
  return parts.join(' · ');
}
