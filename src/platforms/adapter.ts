import type { Reading } from '../detect/reading';
import type { Steps } from '../shared/steps';

/** A post as it stands in the page right now. */
export interface PostOnPage {
  /**
   * Names the post, not the node: its permalink or id where it has one, else something derived from
   * its content. When a virtual list reuses the node for another post, the key changes.
   */
  readonly key: string;
  /** The post's container: its visibility and its life are the post's. */
  readonly element: Element;
  /** What a mark for the whole post is placed beside (the creator's name, a caption, a heading). */
  readonly anchor: Element;
  readonly reading: Reading;
  /**
   * The anchors that `reading.links` were read from, at the same index. Links that stand in no anchor (in an
   * attribute or the page's own data) come last and have none here.
   */
  readonly linkElements: readonly HTMLAnchorElement[];
  /** True where the adapter has seen that there is no open shadow tree in `element`, so that nobody need look again. */
  readonly rootless?: boolean;
}

/** Reads one platform's DOM. It answers questions; it holds no timers, observers or state. */
export interface PlatformAdapter {
  /** The name of the file, lower case. */
  readonly id: string;
  /** Registrable hosts (`tiktok.com` covers `www.tiktok.com`). Empty for the adapter of last resort. */
  readonly hosts: readonly string[];
  /**
   * Whether a page of these hosts is one that the adapter reads; the others are read as any page. Absent:
   * all of them are.
   */
  covers?(url: URL): boolean;
  /**
   * True when what is a post depends on the page as a whole, so that a change is answered by asking
   * `posts` again for the whole page, as seldom as that costs.
   */
  readonly wholePage?: boolean;
  /**
   * The containers of posts in `root`, in document order, `root` itself included when it is one.
   * Costs one selector query; reads no text and no layout.
   */
  posts(root: Element): Iterable<Element>;
  /** The container that a changed node belongs to, or null when it belongs to none. */
  postOf(node: Element): Element | null;
  /** Reads one container. Null when it holds nothing worth reading (yet), or is hidden left-over content. */
  read(post: Element, page: PageFacts): PostOnPage | null;
  /** As `read`, in steps that are each short: for posts as long as a page. The page may change between two of them. */
  readInSteps?(post: Element, page: PageFacts): Steps<PostOnPage | null>;
}

/** What an adapter may know of the page besides the post's own nodes. */
export interface PageFacts {
  readonly url: URL;
  /** `<html lang>`, else null. */
  readonly lang: string | null;
}
