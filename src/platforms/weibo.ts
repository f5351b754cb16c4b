import type { ReadingLabel } from '../detect/reading';
import type { PageFacts, PlatformAdapter, PostOnPage } from './adapter';
import { linksAndLeaves } from './dom/links-and-leaves';
import { fingerprint, firstShown, labelsFrom, leaves, lineOf, linksFrom, webAddress } from './dom/parts';
import { insideHidden, type Survey, survey } from './dom/survey';

const HOSTS = ['weibo.com', 'weibo.cn'];

/**
 * A post: of the site since 2021, whose list uses the same nodes for one post after the other; of its search;
 * of the mobile site. The class names of the first end in hashes, so its tag alone is asked for.
 */
const POST = 'article:not(.weibo-main), .card-wrap[mid], .weibo-member';
/** Somebody else's post that is passed on. */
const RETWEET = [
  '.retweet',
  '[class*="Feed_retweet"]',
  '[class*="_retweet_"]',
  '.card-comment[node-type="feed_list_forwardContent"]',
  '.weibo-rp',
].join(', ');

const CREATOR = [
  '[class*="head_name"]',
  '[class*="_nick_"] a[href*="/u/"]',
  'header a[usercard] span[title]',
  'a.name[nick-name]',
  'header .m-text-cut',
  // The one whose post is passed on is named with an @ before the words.
  '[class*="detail_nick"] a',
  'a[href*="/n/"]',
  'header a[href*="/u/"]',
];
/** The author's words; a longer copy follows the cut one where a post was unfolded. */
const WORDS = [
  '[class*="detail_wbtext"], [class*="_wbtext_"]',
  '.wbpro-feed-ogText, .wbpro-feed-reText',
  'p.txt[node-type="feed_list_content_full"]',
  'p.txt[node-type="feed_list_content"], p.txt',
  '.weibo-text',
];
const HEAD = 'header, [class*="head_"], .wbpro-tag, time';
const COMMENTS =
  '.wbpro-list, [class*="RepostCommentList"], [class*="RepostCommentFeed"], .card-review, .comment-content, footer';
/** "Unfold" and "fold" in the words. */
const CONTROLS = '.expand, .collapse, a[action-type="fl_unfold"], a[action-type="fl_fold"], button';

/** The tag in a post's head: words, or a picture of them. */
const PICTURED_TAG = '.wbpro-tag-img';
/** What the site itself notes of a post that somebody paid to have shown; 999 stands for none. */
const NOTED = '[mark*="_reallog_mark_ad:"]:not([mark^="999_"])';

/** A post's address: who, and an id in base 62 or decimal. */
const PERMALINK = /^\/(?:(\d{5,12})\/([0-9A-Za-z]{8,20})|(?:status|detail)\/([0-9A-Za-z]{8,20}))\/?$/;

/** What of a post is not its author's own: the post that is passed on, and comments. */
function notOwn(post: Element): (element: Element) => boolean {
  return (element) => element.matches(COMMENTS) || (element !== post && element.matches(RETWEET));
}

function isOwn(part: Element, post: Element): boolean {
  const retweet = part.closest(RETWEET);
  const comments = part.closest(COMMENTS);
  return (
    (retweet === null || retweet === post || !post.contains(retweet)) &&
    (comments === null || !post.contains(comments))
  );
}

/** The author's words: the longest of the places where they stand. */
function wordsOf(post: Element): (Survey & { readonly element: Element }) | null {
  const skip = (element: Element) => notOwn(post)(element) || element.matches(CONTROLS);
  for (const selector of WORDS) {
    let longest: (Survey & { readonly element: Element }) | null = null;
    for (const element of post.querySelectorAll(selector)) {
      if (!isOwn(element, post)) continue;
      const words = survey(element, { keepLines: true, skip });
      if (words.text !== '' && (longest === null || words.text.length > longest.text.length)) {
        longest = { ...words, element };
      }
    }
    if (longest !== null) return longest;
  }
  // Where none of them is left, all of the post but its head and its foot.
  const rest = survey(post, { keepLines: true, skip: (element) => skip(element) || element.matches(HEAD) });
  return rest.text === '' ? null : { ...rest, element: post };
}

/** The post's own address: of the time in its head, else the page's when the page is the post. */
function addressOf(post: Element, page: PageFacts): URL | null {
  const own = [...post.querySelectorAll('a[href]')].filter((link) => isOwn(link, post));
  for (const link of own) {
    const url = webAddress(link.getAttribute('href'), page.url);
    if (url !== null && PERMALINK.test(url.pathname)) return new URL(url.pathname, url.origin);
  }
  const mid = post.getAttribute('mid') ?? '';
  if (/^\d{8,20}$/.test(mid)) return new URL(`https://m.weibo.cn/detail/${mid}`);
  const open = PERMALINK.test(page.url.pathname) && post.ownerDocument.querySelector(POST) === post;
  return open ? new URL(page.url.pathname, page.url.origin) : null;
}

/** What shows that somebody paid to have a post shown where no words say so. */
function notedLabels(post: Element): ReadingLabel[] {
  for (const tag of post.querySelectorAll(PICTURED_TAG)) {
    if (isOwn(tag, post)) return [{ text: tag.querySelector('img')?.alt || '广告', meaning: 'platform-ad' }];
  }
  const noted = post.matches(NOTED)
    ? post
    : [...post.querySelectorAll(NOTED)].find((one) => isOwn(one, post));
  const note = noted?.getAttribute('mark')?.slice(0, 40);
  return note === undefined ? [] : [{ text: note, meaning: 'platform-ad' }];
}

/** Weibo: the list of posts and its tags, single posts, search, and the mobile site. */
export const weibo: PlatformAdapter = {
  id: 'weibo',
  hosts: HOSTS,

  posts(root) {
    const selector = `${POST}, ${RETWEET}`;
    const found = [...root.querySelectorAll(selector)];
    if (root.matches(selector)) found.unshift(root);
    return found;
  },

  postOf(node) {
    return node.closest(`${POST}, ${RETWEET}`);
  },

  read(post, page): PostOnPage | null {
    if (insideHidden(post)) return null;
    const words = wordsOf(post);
    const skip = notOwn(post);
    const around = linksAndLeaves(post, (element) => element === words?.element || skip(element));
    // Among the author's words a tag is a word like any other.
    const tags = around.leaves.filter((leaf) => words?.element !== post || leaf.closest(HEAD) !== null);
    const labels = labelsFrom(tags, 'weibo');
    if (labels.length === 0) labels.push(...notedLabels(post));
    const { links, linkElements } = linksFrom(
      new Set([...(words?.anchors ?? []), ...around.anchors]),
      leaves(HOSTS),
    );
    const text = words?.text ?? '';
    if (text === '' && links.length === 0) return null;
    const creator = creatorOf(post);
    const url = addressOf(post, page);
    const name = creator === null ? null : lineOf(creator).replace(/^@|[:：]$/g, '');
    return {
      key: `weibo:${url?.pathname ?? fingerprint(`${name ?? ''}\n${text}`)}`,
      element: post,
      anchor: creator ?? words?.element ?? post,
      linkElements,
      reading: {
        platform: 'weibo',
        url: (url ?? page.url).href,
        lang: page.lang,
        creator: name,
        text,
        fold: null,
        links,
        labels,
      },
    };
  },
};

function creatorOf(post: Element): Element | null {
  for (const selector of CREATOR) {
    const name = [...post.querySelectorAll(selector)].find(
      (element) =>
        isOwn(element, post) && lineOf(element) !== '' && element.closest('[class*="wbtext"]') === null,
    );
    if (name !== undefined) return name;
  }
  return firstShown(post, ['.weibo-rp > .weibo-text a'])?.element ?? null;
}
