import type { ComponentChildren, JSX } from 'preact';
import { useWords } from '../ui/language';
import { useLastChange } from './changes';
import type { SectionId } from './sections';

/**
 * One section of the page, with an address of its own (`#cooling`) and a quiet "Saved". What is put into it is found by
 * the search piece by piece: each direct child comes and goes as a whole.
 */
export function Section(props: {
  readonly id: SectionId;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { say } = useWords();
  const last = useLastChange();
  const mine = last?.section === props.id ? last : null;
  return (
    <section id={props.id} class="section" aria-labelledby={`${props.id}-heading`}>
      <div class="section-top">
        <h2 id={`${props.id}-heading`} tabIndex={-1}>
          {say(`options_${props.id}`)}
        </h2>
        {/* The bar below says it aloud. */}
        <span class="saved" aria-hidden="true">
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
