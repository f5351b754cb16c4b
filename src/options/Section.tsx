import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { useWords } from '../ui/language';

/** What became of the last change, and in which section it was made. */
export interface Outcome {
  readonly section: SectionId;
  /** Null: it was saved. */
  readonly problem: string | null;
}

export const SECTIONS = [
  'sites',
  'spotting',
  'rules',
  'cooling',
  'notices',
  'country',
  'look',
  'counts',
  'sync',
  'data',
  'about',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** The outcome of the last change, for the section that it belongs to. */
export const LastOutcome = createContext<Outcome | null>(null);

/** One section of the page, with an address of its own (`#cooling`) and a quiet "Saved". */
export function Section(props: {
  readonly id: SectionId;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { say } = useWords();
  const last = useContext(LastOutcome);
  const mine = last?.section === props.id ? last : null;
  return (
    <section id={props.id} class="section" aria-labelledby={`${props.id}-heading`}>
      <div class="section-top">
        <h2 id={`${props.id}-heading`} tabIndex={-1}>
          {say(`options_${props.id}`)}
        </h2>
        <span class="saved" role="status">
          {mine && mine.problem === null ? say('options_saved') : ''}
        </span>
      </div>
      {mine?.problem && (
        <p class="problem" role="alert">
          {mine.problem}
        </p>
      )}
      {props.children}
    </section>
  );
}
