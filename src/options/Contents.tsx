import type { JSX } from 'preact';
import { useWords } from '../ui/language';
import { SECTION_GROUPS, type SectionId } from './sections';

/** The links to the sections, in groups; those in which the search finds nothing are left out. */
export function Contents({ shown }: { readonly shown: readonly SectionId[] }): JSX.Element {
  const { say } = useWords();
  return (
    <nav aria-label={say('options_sections')}>
      {SECTION_GROUPS.map((group) => {
        const links = group.filter((id) => shown.includes(id));
        return (
          links.length > 0 && (
            <ul key={group[0]}>
              {links.map((id) => (
                <li key={id}>
                  <a href={`#${id}`}>{say(`options_${id}`)}</a>
                </li>
              ))}
            </ul>
          )
        );
      })}
    </nav>
  );
}
