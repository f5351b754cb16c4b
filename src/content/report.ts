import { inspectWithOwnRules } from '../detect/custom-findings';
import type { CustomRule } from '../detect/custom-rules';
import type { PageReport, ReportedLink, ReportedProduct } from '../messages/protocol';
import { pageLinks } from '../platforms/links';
import type { JudgedPost } from './subjects';

/** What the report is made of, besides what the page itself shows at the moment of asking. */
export interface ReportSources {
  readonly document: Document;
  readonly url: string;
  readonly platform: string;
  readonly posts: readonly JudgedPost[];
  readonly marks: number;
  /** The person's own rules, those that hold on the page. */
  readonly rules: readonly CustomRule[];
  readonly product: ReportedProduct | null;
  readonly changed: boolean;
  readonly timing: PageReport['timing'];
}

/** Plain data about all that was spotted, for the popup and for `spot -- page`. */
export function reportOf(sources: ReportSources): PageReport {
  const posts = sources.posts.map(({ post, verdict, links }) => ({
    creator: post.reading.creator,
    text: post.reading.text,
    verdict,
    links: links.map(({ earns, strength, program }, index) => ({
      href: post.reading.links[index]?.href ?? '',
      earns,
      strength,
      program,
    })),
  }));
  return {
    url: sources.url,
    platform: sources.platform,
    posts,
    links: linksOfPage(sources.document, sources.rules),
    labels: sources.posts.flatMap(({ post }) => post.reading.labels),
    product: sources.product,
    marks: sources.marks,
    changed: sources.changed,
    timing: sources.timing,
  };
}

/** Every link of the page that earns or may earn, one for each element, in document order. */
function linksOfPage(document: Document, rules: readonly CustomRule[]): ReportedLink[] {
  const found: ReportedLink[] = [];
  for (const { href } of pageLinks(document).links) {
    const { earns, strength, program } = inspectWithOwnRules(href, rules);
    if (earns !== false) found.push({ href, earns, strength, program });
  }
  return found;
}
