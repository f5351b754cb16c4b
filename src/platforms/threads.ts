import type { PageFacts, PlatformAdapter, PostOnPage } from './adapter';
import { drawnLabels } from './dom/drawn-labels';
import { labelMeaning } from './dom/labels';
import { linksAndLeaves } from './dom/links-and-leaves';
import { fingerprint, leaves, lineOf, linksFrom, outerClosest, outermost, webAddress } from './dom/parts';
import { comesAfter, insideHidden, survey } from './dom/survey';

const HOSTS = ['threads.com', 'threads.net'];

/** One post; a quoted one stands inside another. The second kind is of pages made for reading only. */
const POST = '[data-pressable-container="true"], [role="article"], article';
const CONTROL = 'button, [role="button"], form';
const PARAGRAPH = '[dir="auto"]';

const POST_PATH = /^\/@([\w.]{1,40})\/post\/([\w-]{5,40})/;
const ACCOUNT_PATH = /^\/@([\w.]{1,40})\/?$/;

function isQuoted(element: Element, post: Element): boolean {
  const own = element.closest(POST);
  return own !== null && own !== post && post.contains(own);
}

interface Author {
  readonly name: string;
  readonly link: Element;
}

/** The first link with words to an account; the picture before it leads there too. */
function authorOf(post: Element, page: PageFacts): Author | null {
  let first: Author | null = null;
  for (const link of post.querySelectorAll('a[href*="/@"]')) {
    const path = webAddress(link.getAttribute('href'), page.url)?.pathname ?? '';
    const name = ACCOUNT_PATH.exec(path)?.[1];
    if (name === undefined || isQuoted(link, post)) continue;
    first ??= { name, link };
    if (first.name === name && lineOf(link) !== '') return { name, link };
  }
  return first;
}

/**
 * The paragraphs of the author's words: what stands below the line with the name and the time, and neither in a
 * link nor in a control. A label among them is the platform's.
 */
function paragraphsOf(post: Element, author: Author | null): Element[] {
  const time = [...post.querySelectorAll('time')].find((one) => !isQuoted(one, post));
  const start = time ?? author?.link ?? null;
  return outermost(post, PARAGRAPH).filter((element) => {
    if (isQuoted(element, post) || element.closest(`a, time, ${CONTROL}`) !== null) return false;
    if (start !== null && !comesAfter(element, start)) return false;
    const meaning = labelMeaning(lineOf(element, 200), 'threads');
    // An advertisement has its label where others have their time; elsewhere "Anzeige" may be the author's word.
    return meaning === null || (meaning === 'platform-ad' && time !== undefined);
  });
}

function statusOf(post: Element, words: readonly Element[], page: PageFacts): RegExpExecArray | null {
  const links = [...post.querySelectorAll('a[href*="/post/"]')].filter(
    (link) => !isQuoted(link, post) && !words.some((part) => part.contains(link)),
  );
  const link = links.find((one) => one.querySelector('time') !== null) ?? links[0];
  return POST_PATH.exec(webAddress(link?.getAttribute('href'), page.url)?.pathname ?? '');
}

/** Threads: the posts of every list and page, replies among them, each as its own author's. */
export const threads: PlatformAdapter = {
  id: 'threads',
  hosts: HOSTS,

  posts(root) {
    return outermost(root, POST);
  },

  postOf(node) {
    return outerClosest(node, POST);
  },

  read(post, page): PostOnPage | null {
    if (insideHidden(post)) return null;
    const author = authorOf(post, page);
    const parts = paragraphsOf(post, author);
    const words = parts.map((part) =>
      survey(part, { keepLines: true, skip: (element) => element.matches(CONTROL) }),
    );
    const text = words
      .map((part) => part.text)
      .filter(Boolean)
      .join('\n');
    const notOwn = (element: Element) => parts.includes(element) || isQuoted(element, post);
    const labels = drawnLabels(post, 'threads', {
      skip: (element) => notOwn(element) || element === author?.link,
      joinLetters: true,
    });
    const around = linksAndLeaves(post, notOwn);
    const { links, linkElements } = linksFrom(
      [...words.flatMap((part) => part.anchors), ...around.anchors],
      leaves(HOSTS),
    );
    if (text === '' && labels.length === 0 && links.length === 0) return null;
    const status = statusOf(post, parts, page);
    // Suggested accounts look like posts, with what they say of themselves as words.
    if (status === null && labels.length === 0) return null;
    const creator = author?.name ?? status?.[1] ?? null;
    return {
      key: `threads:${status?.[2] ?? `${creator ?? ''}:${fingerprint(text)}`}`,
      element: post,
      anchor: author?.link ?? parts[0] ?? post,
      linkElements,
      reading: {
        platform: 'threads',
        url:
          status === null
            ? page.url.href
            : `https://www.threads.com/@${status[1] ?? ''}/post/${status[2] ?? ''}`,
        lang: page.lang,
        creator,
        text,
        fold: null,
        links,
        labels,
      },
    };
  },
};
