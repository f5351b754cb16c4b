import { createContext } from 'preact';
import { useContext, useMemo, useRef, useState } from 'preact/hooks';
import type { StoreProblem } from '../messages/protocol';
import type { Settings } from '../settings/settings';
import type { Result } from '../shared/result';
import { useWords } from '../ui/language';
import type { Notice } from '../ui/UndoBar';
import type { OptionsPorts } from './ports';
import type { SectionId } from './sections';

type Outcome<Value> = Promise<Result<Value, StoreProblem>>;

/** What became of the last change, and in which section it was made. */
export interface LastChange {
  readonly section: SectionId;
  /** Null: it was saved. */
  readonly problem: string | null;
}

/** How something that was done is taken back. */
export interface WayBack<Value> {
  /** What was done, in a sentence; without it the section's name has to do. */
  readonly said?: (value: Value) => string;
  readonly back: (value: Value) => Outcome<unknown>;
}

/** The page's one way to change anything: each section says how it went, and the bar below offers the way back. */
export interface Changes {
  /** Changes settings. What they were is kept, for taking it back. */
  set(section: SectionId, part: Partial<Settings>): Outcome<Settings>;
  /** Waits for something else that was asked for. `way` null: it can't be taken back, or takes care of that itself. */
  follow<Value>(section: SectionId, asking: Outcome<Value>, way: WayBack<Value> | null): Outcome<Value>;
  /** Says something in the bar below; null empties it. */
  tell(notice: Notice | null): void;
}

const Current = createContext<Changes | null>(null);
const Last = createContext<LastChange | null>(null);

/** Gives the sections below it their way to change things, and the outcome of the last change. */
export const ChangesProvider = Current.Provider;
export const LastChangeProvider = Last.Provider;

/** The way to change things. Throws outside of the options page. */
export function useChanges(): Changes {
  const changes = useContext(Current);
  if (!changes) throw new Error('No ChangesProvider above');
  return changes;
}

/** The outcome of the last change; null before the first. */
export function useLastChange(): LastChange | null {
  return useContext(Last);
}

/**
 * Makes the way to change things, with what there is to show of it.
 *
 * A change is taken back by writing what the same settings were before it, so that what was changed elsewhere meanwhile
 * stays as it is.
 */
export function useChangesOf(
  ports: Pick<OptionsPorts, 'change'>,
  settings: Settings,
): {
  readonly changes: Changes;
  readonly last: LastChange | null;
  readonly notice: Notice | null;
} {
  const words = useWords();
  const [last, setLast] = useState<LastChange | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const now = useRef(settings);
  now.current = settings;

  const changes = useMemo<Changes>(() => {
    const { say } = words;
    const heard = async <Value>(section: SectionId, asking: Outcome<Value>) => {
      const result = await asking;
      const problem = result.ok ? null : say(`problem_${result.problem.replaceAll('-', '_')}`);
      setLast({ section, problem });
      return result;
    };
    const follow = async <Value>(section: SectionId, asking: Outcome<Value>, way: WayBack<Value> | null) => {
      const result = await heard(section, asking);
      if (!result.ok || way === null) return result;
      const { value } = result;
      setNotice({
        text: way.said?.(value) ?? say('options_changed', { section: say(`options_${section}`) }),
        undo: () =>
          void heard(section, way.back(value)).then(
            (back) => back.ok && setNotice({ text: say('options_changed_back'), undo: null }),
          ),
      });
      return result;
    };
    return {
      follow,
      tell: setNotice,
      set(section, part) {
        const before = Object.fromEntries(
          Object.keys(part).map((name) => [name, now.current[name as keyof Settings]]),
        );
        return follow(section, ports.change(part), { back: () => ports.change(before) });
      },
    };
  }, [ports, words]);

  return { changes, last, notice };
}
