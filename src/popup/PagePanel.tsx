import type { ComponentChildren, JSX } from 'preact';
import type { PageReport, ReportedPost } from '../messages/protocol';
import type { Level } from '../settings/settings';
import { formatPrice } from '../ui/format';
import { Icon } from '../ui/Icon';
import { useWords } from '../ui/language';
import { Tile } from '../ui/Tile';
import { connectionPhrases } from '../ui/verdict';
import { LevelSwitch } from './LevelSwitch';
import type { ActivePage } from './ports';
import { productItem } from './product';

/** Posts that are listed; the rest is a number. More would push the wishlist out of sight. */
const POSTS_SHOWN = 4;

interface PanelProps {
  /** Null while the page is being asked. */
  readonly page: ActivePage | null;
  readonly level: Level;
  readonly onLevel: (level: Level) => void;
  readonly onLookOnce: () => void;
  readonly onAlwaysLook: () => void;
  /** Keeps the page's product. */
  readonly onKeep: (report: PageReport) => void;
  /** Keeps the page, whatever it is about. */
  readonly onKeepPage: () => void;
  readonly onCopy: (report: PageReport) => void;
}

/** "On this page": what was spotted, the product, and how much this site may see of us. */
export function PagePanel(props: PanelProps): JSX.Element {
  const { say } = useWords();
  return (
    <section class="panel" aria-labelledby="page-heading">
      <h2 id="page-heading">
        {say('popup_on_this_page')}
        {props.page && props.page.kind !== 'none' && <bdi class="site">{props.page.site}</bdi>}
      </h2>
      <PanelBody {...props} />
    </section>
  );
}

function PanelBody(props: PanelProps): JSX.Element {
  const { say } = useWords();
  const { page } = props;
  if (page === null) return <p class="soft">{say('popup_looking')}</p>;
  if (page.kind === 'none') return <p class="soft">{say('popup_no_page')}</p>;
  if (page.kind === 'not-watched') {
    return (
      <>
        <p>{say(page.closed ? 'popup_closed' : 'popup_not_watched')}</p>
        <div class="actions">
          <button type="button" class="button" onClick={props.onLookOnce}>
            <Icon name="eye" size={16} />
            {say('popup_look_once')}
          </button>
          <button type="button" class="button" onClick={props.onAlwaysLook}>
            {say('popup_always_look')}
          </button>
          <KeepPage onKeepPage={props.onKeepPage} />
        </div>
      </>
    );
  }
  return (
    <>
      {props.level === 'off' ? (
        <p class="soft">{say('popup_site_off')}</p>
      ) : (
        <>
          {page.report.changed && <p class="soft">{say('popup_site_changed')}</p>}
          <Posts report={page.report} />
          <Product page={page} onKeep={props.onKeep} onKeepPage={props.onKeepPage} />
          <WrongMark onCopy={() => props.onCopy(page.report)} />
        </>
      )}
      <LevelSwitch site={page.site} level={props.level} onLevel={props.onLevel} />
    </>
  );
}

function worthSaying({ verdict }: ReportedPost): boolean {
  return verdict.earns || verdict.sheepsClothing || verdict.relations.length > 0;
}

function Posts({ report }: { readonly report: PageReport }): JSX.Element {
  const { say } = useWords();
  const posts = report.posts.filter(worthSaying);
  const links = report.links.filter((link) => link.earns === true).length;
  if (posts.length === 0) {
    return <p>{links > 0 ? say('popup_links_earn', { count: links }) : say('popup_nothing_spotted')}</p>;
  }
  return (
    <>
      <ul class="posts">
        {posts.slice(0, POSTS_SHOWN).map((post, index) => (
          // A report is a snapshot: its posts never move.
          <PostLine key={index} post={post} />
        ))}
      </ul>
      {posts.length > POSTS_SHOWN && (
        <p class="soft">{say('popup_more_posts', { count: posts.length - POSTS_SHOWN })}</p>
      )}
    </>
  );
}

function PostLine({ post }: { readonly post: ReportedPost }): JSX.Element {
  const words = useWords();
  const phrases = [
    ...connectionPhrases(post.verdict, words),
    ...(post.verdict.pressure ? [words.say('verdict_pressure')] : []),
  ];
  return (
    <li class="post">
      <span class="creator">
        <bdi>{post.creator ?? words.say('popup_this_page')}</bdi>
      </span>
      <span class="phrases">{phrases.join(' · ')}</span>
    </li>
  );
}

/** How to report a mark that is wrong: nothing is sent by itself, so the person takes it along. */
function WrongMark({ onCopy }: { readonly onCopy: () => void }): JSX.Element {
  const { say } = useWords();
  return (
    <details class="wrong">
      <summary>{say('popup_wrong')}</summary>
      <p class="soft">{say('popup_wrong_how')}</p>
      <button type="button" class="button small" onClick={onCopy}>
        {say('popup_wrong_copy')}
      </button>
    </details>
  );
}

/** For what is no shop's page: a video of one thing, an article about it. */
function KeepPage({ onKeepPage }: Pick<PanelProps, 'onKeepPage'>): JSX.Element {
  const { say } = useWords();
  return (
    <button type="button" class="button small quiet" onClick={onKeepPage}>
      {say('popup_keep_page')}
    </button>
  );
}

function Product(props: {
  readonly page: Extract<ActivePage, { kind: 'watched' }>;
  readonly onKeep: (report: PageReport) => void;
  readonly onKeepPage: () => void;
}): JSX.Element | null {
  const { say, locale } = useWords();
  const { report, privateWindow } = props.page;
  const wish = productItem(report)?.wish;
  if (!wish) return privateWindow ? null : <KeepPage onKeepPage={props.onKeepPage} />;
  const priceWords = (price: string) =>
    report.product?.from === true ? say('popup_price_from', { price }) : price;
  let way: ComponentChildren = (
    <button type="button" class="button primary" onClick={() => props.onKeep(report)}>
      {say('popup_keep')}
    </button>
  );
  if (privateWindow) way = <p class="soft">{say('popup_private')}</p>;
  return (
    <div class="product">
      <Tile title={wish.title} />
      <div class="product-body">
        <p class="product-title">
          <bdi>{wish.title}</bdi>
        </p>
        {wish.price && <p class="price">{priceWords(formatPrice(wish.price, locale))}</p>}
      </div>
      {way}
    </div>
  );
}
