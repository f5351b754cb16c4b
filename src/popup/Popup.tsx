import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Decision, PageReport, StoreProblem } from '../messages/protocol';
import { levelOn } from '../settings/applies';
import type { Level, Settings } from '../settings/settings';
import type { Result } from '../shared/result';
import { Header } from '../ui/Header';
import { Icon } from '../ui/Icon';
import { LanguageProvider, useWords } from '../ui/language';
import { dressPage, wordsFor } from '../ui/page';
import { type Notice, UndoBar } from '../ui/UndoBar';
import type { Wish, WishId } from '../wishlist/wish';
import { listsOf, type WishLists } from './lists';
import { PagePanel } from './PagePanel';
import type { ActivePage, PopupPorts, WishesResult } from './ports';
import { productWish } from './product';
import { CheckInRow, CoolingRow, DecidedRow, OutRow, ReadyRow } from './rows';
import type { RowProps } from './WishRow';

/** How often the time left is drawn anew: it is shown in minutes. */
const TICK = 20_000;

/** After how long the page is asked a second time, in milliseconds. */
const SETTLING = 1500;

/** Decided wishes that are listed when unfolded; older ones are a number. */
const DECIDED_SHOWN = 50;

/** The popup, from ports to pixels. Shows nothing until settings and wishes have come. */
export function Popup({ ports }: { readonly ports: PopupPorts }): JSX.Element | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [read, setRead] = useState<WishesResult | null>(null);
  useEffect(() => ports.onSettings(setSettings), [ports]);
  useEffect(() => ports.onWishes(setRead), [ports]);

  const words = settings && wordsFor(settings.language, ports.browserLanguage);
  useEffect(() => {
    if (settings && words) dressPage(document.documentElement, words.locale, settings.theme);
  }, [settings, words]);

  if (!settings || !words || !read) return null;
  return (
    <LanguageProvider value={words}>
      <Body ports={ports} settings={settings} read={read} />
    </LanguageProvider>
  );
}

function Body(props: {
  readonly ports: PopupPorts;
  readonly settings: Settings;
  readonly read: WishesResult;
}): JSX.Element {
  const { ports, settings, read } = props;
  const { say } = useWords();
  const [now, setNow] = useState(ports.now);
  const [page, setPage] = useState<ActivePage | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);

  const look = () => ports.lookAtPage().then(setPage);
  useEffect(() => {
    void look();
    // A page that has just been opened may not have got our content script yet.
    const again = setTimeout(look, SETTLING);
    const timer = setInterval(() => setNow(ports.now()), TICK);
    return () => {
      clearTimeout(again);
      clearInterval(timer);
    };
  }, [ports]);
  // A change of the list is a moment of its own: what was just saved must not look late.
  useEffect(() => setNow(ports.now()), [read]);

  const tell = (result: Result<unknown, StoreProblem>, text: string, undo: Notice['undo']) => {
    if (result.ok) setNotice({ text, undo });
    else setNotice({ text: problemText(result.problem, say), undo: null });
  };
  const undoOf = (wish: Wish, takeBack: (id: WishId) => Promise<Result<null, StoreProblem>>) => async () => {
    const result = await takeBack(wish.id);
    tell(result, say('popup_undone', { title: wish.title }), null);
    document.getElementById(`wish-${wish.id}`)?.focus();
  };
  const decide = async (wish: Wish, decision: Decision) => {
    const result = await ports.decide(wish.id, decision);
    // Going to the shop and coming back empty-handed change nothing that would need taking back.
    const plain = decision.name === 'left-to-buy' || decision.name === 'not-bought';
    tell(
      result,
      say(`popup_done_${decision.name.replaceAll('-', '_')}`, { title: wish.title }),
      plain ? null : undoOf(wish, ports.undo),
    );
  };
  const keep = async (report: PageReport) => {
    const wish = productWish(report);
    if (!wish) return;
    const saved = await ports.keep(wish);
    const id = saved.ok ? saved.value.id : null;
    tell(saved, say('popup_done_keep', { title: wish.title }), () => {
      if (id === null) return;
      void ports.unkeep(id).then((result) => tell(result, say('popup_undone', { title: wish.title }), null));
    });
  };
  const copy = async (report: PageReport) => {
    const copied = await ports.copy(JSON.stringify(report, null, 2));
    setNotice({ text: say(copied ? 'popup_wrong_copied' : 'popup_wrong_not_copied'), undo: null });
  };
  const setLevel = async (site: string, level: Level) => {
    const result = await ports.setLevel(site, level);
    if (!result.ok) tell(result, '', null);
    void look();
  };
  const gainAccess = async (asking: Promise<boolean>) => {
    if (await asking) await look();
    else setNotice({ text: say('popup_access_refused'), undo: null });
  };

  const site = page && page.kind !== 'none' ? page.site : '';
  const lists = listsOf(read.ok ? read.value.wishes : [], now);
  const row = {
    now,
    decide: (wish: Wish, decision: Decision) => void decide(wish, decision),
    openTab: ports.openTab,
  };
  return (
    <>
      <Header title="Unswayed">
        <button type="button" class="button small quiet" onClick={ports.openOptions}>
          <Icon name="settings" size={16} />
          {say('popup_options')}
        </button>
      </Header>
      <main>
        <PagePanel
          page={page}
          level={levelOn(settings, site)}
          onLevel={(level) => void setLevel(site, level)}
          onLookOnce={() => void gainAccess(ports.lookOnce())}
          onAlwaysLook={() => void gainAccess(ports.alwaysLook())}
          onKeep={(report) => void keep(report)}
          onCopy={(report) => void copy(report)}
        />
        <ReadingTrouble read={read} />
        {read.ok && <Wishlist lists={lists} row={row} />}
      </main>
      <UndoBar notice={notice} onClose={() => setNotice(null)} />
    </>
  );
}

/** Says what could not be read. Nothing of it is thrown away. */
function ReadingTrouble({ read }: { readonly read: WishesResult }): JSX.Element | null {
  const { say } = useWords();
  if (!read.ok) return <p class="problem">{problemText(read.problem, say)}</p>;
  const count = read.value.unreadable.length;
  return count === 0 ? null : <p class="problem">{say('popup_unreadable', { count })}</p>;
}

function problemText(problem: StoreProblem, say: ReturnType<typeof useWords>['say']): string {
  return say(`problem_${problem.replaceAll('-', '_')}`);
}

function Wishlist(props: { readonly lists: WishLists; readonly row: Omit<RowProps, 'wish'> }): JSX.Element {
  const { say } = useWords();
  const { lists, row } = props;
  const active = lists.out.length + lists.ready.length + lists.checkIn.length + lists.cooling.length;
  return (
    <>
      <List id="out" wishes={lists.out} row={row} Row={OutRow} />
      <List id="ready" wishes={lists.ready} row={row} Row={ReadyRow} />
      <List id="check_in" wishes={lists.checkIn} row={row} Row={CheckInRow} />
      <List id="cooling" wishes={lists.cooling} row={row} Row={CoolingRow} />
      {active === 0 && (
        <section class="empty" aria-labelledby="empty-heading">
          <h2 id="empty-heading">{say('popup_list_empty')}</h2>
          <p class="soft">{say('popup_list_empty_how')}</p>
        </section>
      )}
      {lists.decided.length > 0 && (
        <details class="decided">
          <summary>{say('popup_decided', { count: lists.decided.length })}</summary>
          <ul class="wishes">
            {lists.decided.slice(0, DECIDED_SHOWN).map((wish) => (
              <DecidedRow key={wish.id} wish={wish} {...row} />
            ))}
          </ul>
          {lists.decided.length > DECIDED_SHOWN && (
            <p class="soft">{say('popup_decided_older', { count: lists.decided.length - DECIDED_SHOWN })}</p>
          )}
        </details>
      )}
    </>
  );
}

function List(props: {
  readonly id: 'out' | 'ready' | 'check_in' | 'cooling';
  readonly wishes: readonly Wish[];
  readonly row: Omit<RowProps, 'wish'>;
  readonly Row: ComponentType<RowProps>;
}): JSX.Element | null {
  const { say } = useWords();
  const { id, wishes, row, Row } = props;
  if (wishes.length === 0) return null;
  return (
    <section aria-labelledby={`list-${id}`}>
      <h2 id={`list-${id}`}>
        {say(`popup_list_${id}`)} <span class="count">{wishes.length}</span>
      </h2>
      <ul class="wishes">
        {wishes.map((wish) => (
          <Row key={wish.id} wish={wish} {...row} />
        ))}
      </ul>
    </section>
  );
}
