import { parentElementOf } from '../../shared/around';
import { isChrome } from './article';
import { isOfType, jsonLdOf, textIn } from './json-ld';
import { lineOf } from './parts';
import { hiddenByMarkup } from './survey';

/** Where a page names its author, most telling first. */
const BYLINES = [
  '[itemprop="author"] [itemprop="name"]',
  '[rel~="author"]',
  '[itemprop="author"]',
  '.author.vcard .fn',
  '.byline .author-name',
  '.byline-name',
  '.author-name',
  '.entry-author',
  '.post-author',
  '.byline a',
  '.author',
  '.byline',
];

const ANY_BYLINE = BYLINES.join(', ');

const ARTICLE_TYPES = [
  'Article',
  'BlogPosting',
  'NewsArticle',
  'Review',
  'Recipe',
  'ReportageNewsArticle',
  'TechArticle',
  'SocialMediaPosting',
];

const NAME_MAX = 80;

/** The words before a name in a byline, in the languages of the interface and a few more. */
const BY =
  /^(?:(?:written|posted|published|reviewed)\s+)?(?:by|von|par|por|di|av|af|door|autor(?:in)?|author|auteur|文|作者|著者)\s*[:：]?\s+/i;

function nameFrom(text: string): string | null {
  const name = text.replace(BY, '').trim();
  // An address, a date or a sentence is no name.
  if (name === '' || name.length > NAME_MAX || /^https?:|@|\d{4}/.test(name)) return null;
  return name;
}

/**
 * Who wrote an article, as the page names them: its byline, then JSON-LD, then the head's `author`.
 * A post of a list is asked for its own byline only.
 */
function bylineOf(post: Element, listed: boolean): string | null {
  const document = post.ownerDocument;
  const widest = listed ? post : document.documentElement;
  // Most pages name nobody, and each question goes through the whole of a long one.
  const scopes = widest.querySelector(ANY_BYLINE) === null ? [] : listed ? [post] : [post, widest];
  for (const scope of scopes) {
    if (scope.querySelector(ANY_BYLINE) === null) continue;
    for (const selector of BYLINES) {
      for (const element of scope.querySelectorAll(selector)) {
        if (hiddenByMarkup(element) || inChrome(element)) continue;
        const name = nameFrom(lineOf(element, 200) || (element.getAttribute('content') ?? ''));
        if (name !== null) return name;
      }
    }
  }
  if (listed) return null;
  for (const node of jsonLdOf(document)) {
    if (!isOfType(node, ARTICLE_TYPES)) continue;
    const name = textIn(node['author']);
    if (name !== null) return nameFrom(name);
  }
  const meta = document.querySelector('meta[name="author" i], meta[property="article:author"]');
  return nameFrom(meta?.getAttribute('content') ?? '');
}

/**
 * Who can be said to earn by an article: who wrote it, unless the page names a site or publisher that is somebody else. A
 * magazine's writers don't get its commissions, and a host of blogs doesn't get its writers', so then nobody is named.
 */
export function earnerOf(post: Element, listed: boolean): string | null {
  const author = bylineOf(post, listed);
  if (author === null || listed) return author;
  const site = publisherOf(post.ownerDocument);
  return site === null || isOneOf(author, site) ? author : null;
}

function publisherOf(document: Document): string | null {
  const meta = document.querySelector('meta[property="og:site_name" i]')?.getAttribute('content')?.trim();
  if (meta) return meta;
  for (const node of jsonLdOf(document)) {
    const name = isOfType(node, ARTICLE_TYPES) ? textIn(node['publisher']) : null;
    if (name !== null) return name;
  }
  return null;
}

/** Whether a site is called after its author, as far as a word of both names tells. */
function isOneOf(author: string, site: string): boolean {
  // Two Latin letters ("de", "le") are in many names.
  const words = (name: string) =>
    name.toLowerCase().match(/[\p{L}\p{N}]{3,}|[^\P{L}\p{Script=Latin}]{2}/gu) ?? [];
  const ofSite = words(site).join('');
  return words(author).some((word) => ofSite.includes(word)) || words(author).join('').includes(ofSite);
}

function inChrome(element: Element): boolean {
  for (let at = parentElementOf(element); at !== null; at = parentElementOf(at))
    if (isChrome(at)) return true;
  return false;
}
