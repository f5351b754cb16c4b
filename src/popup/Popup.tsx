import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Decision, PageReport, SavedWish, StoreProblem } from '../messages/protocol';
import { levelOn, restingUntil } from '../settings/applies';
import type { Level, Settings } from '../settings/settings';
import type { Instant } from '../shared/clock';
import type { Result } from '../shared/result';
import { Header } from '../ui/Header';
import { Icon } from '../ui/Icon';
import { LanguageProvider, useWords } from '../ui/language';
import { usePageSettings } from '../ui/page-settings';
import { type Notice, UndoBar } from '../ui/UndoBar';
import { waitingInWords } from '../ui/waiting';
import type { WishEdit } from '../wishlist/kept';
import { waitingAt } from '../wishlist/told';
import type { SharedDecision, Wish, WishId } from '../wishlist/wish';
import { PagePanel } from './PagePanel';
import { PicturesProvider } from './pictures';
import type { ActivePage, PopupPorts, WishesResult } from './ports';
import { productItem } from './product';
import { Rest } from './Rest';
import { Wishlist } from './Wishlist';

/** How often the time left is drawn anew: it is shown in minutes. */
const TICK = 20_000;

/** After how long the page is asked a second time, in milliseconds. */
const SETTLING = 1500;

/** The popup, from ports to pixels. Shows nothing until settings and wishes have come. */
export function Popup({ ports }: { readonly ports: PopupPorts }): JSX.Element | null {
  const page = usePageSettings(ports, null);
  const [read, setRead] = useState<WishesResult | null>(null);
  useEffect(() => ports.onWishes(setRead), [ports]);
  if (!page || !read) return null;
  return (
    <LanguageProvider value={page.words}>
      <PicturesProvider value={ports.pictureOf}>
        <Body ports={ports} settings={page.settings} read={read} />
      </PicturesProvider>
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
    const timer = setInterval(() => setNow(ports.now()), TICK);
    return () => clearInterval(timer);
  }, [ports]);
  useEffect(() => {
    if (ports.asPage) return undefined;
    void look();
    // A page that has just been opened may not have got our content script yet.
    const again = setTimeout(look, SETTLING);
    return () => clearTimeout(again);
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
  const decideAll = async (ids: readonly WishId[], decision: SharedDecision) => {
    const result = await ports.decideAll(ids, decision);
    const done = result.ok ? result.value : [];
    if (result.ok && done.length === 0) return setNotice({ text: say('popup_done_many_none'), undo: null });
    const text = say(`popup_done_many_${decision.name.replaceAll('-', '_')}`, { count: done.length });
    tell(result, text, async () => {
      const back = await ports.undoAll(done);
      tell(back, say('popup_undone_many', { count: back.ok ? back.value.length : 0 }), null);
    });
  };
  const edit = async (wish: Wish, edit: WishEdit) => {
    const result = await ports.edit(wish.id, edit);
    tell(result, say('popup_done_edit', { title: edit.title ?? wish.title }), undoOf(wish, ports.undo));
    return result.ok;
  };
  const setSingleKeys = async (on: boolean) => {
    const result = await ports.setSingleKeys(on);
    if (!result.ok) tell(result, '', null);
  };
  const tellKept = (saved: Result<SavedWish, StoreProblem>, title: string) => {
    const { id, already } = saved.ok ? saved.value : { id: null, already: true };
    // What was cooling off before was not added, and is not to be taken away.
    const undo = () => {
      if (id === null) return;
      void ports.unkeep(id).then((result) => tell(result, say('popup_undone', { title }), null));
    };
    tell(saved, say(already ? 'popup_already_cooling' : 'popup_done_keep', { title }), already ? null : undo);
  };
  const keep = async (report: PageReport) => {
    const item = productItem(report);
    if (item) tellKept(await ports.keep(item), item.wish.title);
  };
  const keepPage = async () => {
    const saved = await ports.keepPage();
    tellKept(saved, saved.ok ? saved.value.title : '');
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
  const changeSettings = async (change: Partial<Settings>) => {
    const result = await ports.changeSettings(change);
    if (!result.ok) tell(result, '', null);
  };
  const rest = async (rests: boolean) => {
    const result = rests ? await ports.rest() : await ports.changeSettings({ restUntil: null });
    if (!result.ok) tell(result, '', null);
    else if (rests) tell(result, say('popup_rests'), () => void rest(false));
    // The page was told at the same time, and needs a moment to be read again.
    if (!rests) setTimeout(() => void look(), SETTLING);
  };
  const gainAccess = async (asking: Promise<boolean>) => {
    if (await asking) await look();
    else setNotice({ text: say('popup_access_refused'), undo: null });
  };

  const site = page && page.kind !== 'none' ? page.site : '';
  return (
    <>
      <Header title="Unswayed">
        {!ports.asPage && (
          <button
            type="button"
            class="icon-button"
            aria-label={say('popup_open_page')}
            title={say('popup_open_page')}
            onClick={ports.openAsPage}
          >
            <Icon name="open" size={16} />
          </button>
        )}
        <button
          type="button"
          class="icon-button"
          aria-label={say('popup_insights')}
          title={say('popup_insights')}
          onClick={ports.openInsights}
        >
          <Icon name="chart" size={16} />
        </button>
        <button type="button" class="button small quiet" onClick={ports.openOptions}>
          <Icon name="settings" size={16} />
          <span class="button-label">{say('popup_options')}</span>
        </button>
      </Header>
      <main>
        {!ports.asPage && restingUntil(settings, now) === null && (
          <PagePanel
            page={page}
            level={levelOn(settings, site)}
            onLevel={(level) => void setLevel(site, level)}
            onLookOnce={() => void gainAccess(ports.lookOnce())}
            onAlwaysLook={() => void gainAccess(ports.alwaysLook())}
            onKeep={(report) => void keep(report)}
            onKeepPage={() => void keepPage()}
            onCopy={(report) => void copy(report)}
          />
        )}
        {!ports.asPage && (
          <Rest
            settings={settings}
            now={now}
            site={page?.kind === 'watched' ? page.site : null}
            onRest={(rests) => void rest(rests)}
            onSummary={(summary) => void changeSettings({ summary })}
          />
        )}
        <ReadingTrouble read={read} />
        <WaitingLine read={read} now={now} />
        {read.ok && (
          <Wishlist
            ports={ports}
            read={read.value}
            now={now}
            singleKeys={settings.singleKeys}
            onDecide={(wish, decision) => void decide(wish, decision)}
            onDecideAll={(ids, decision) => void decideAll(ids, decision)}
            onEdit={edit}
            onSingleKeys={(on) => void setSingleKeys(on)}
            onBegin={() => setNotice(null)}
          />
        )}
      </main>
      <UndoBar notice={notice} onClose={() => setNotice(null)} />
    </>
  );
}

/** What waits for an answer, in the words of the toolbar's title; nothing until everything has been read. */
function WaitingLine({
  read,
  now,
}: {
  readonly read: WishesResult;
  readonly now: Instant;
}): JSX.Element | null {
  const words = useWords();
  const line = useMemo(() => {
    if (!read.ok || read.value.stillReading) return '';
    const { ready, checkIns } = waitingAt(read.value.wishes, now);
    return waitingInWords({ ready: ready.length, checkIns: checkIns.length }, words);
  }, [read, now, words]);
  return line === '' ? null : <p class="waiting">{line}</p>;
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
