import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../ui/language';
import { SECTION_GROUPS, type SectionId } from './sections';

/** Where the links no longer stand beside the sections but above them; the same width as in `options.css`. */
const NARROW = '(max-width: 700px)';

/** The links to the sections, in groups; those in which the search finds nothing are left out. */
export function Contents({ shown }: { readonly shown: readonly SectionId[] }): JSX.Element {
  const { say } = useWords();
  const narrow = useNarrow();
  return (
    <nav aria-label={say('options_sections')}>
      {/* On a narrow page they would push the sections out of sight. */}
      <details open={!narrow}>
        <summary>{say('options_sections')}</summary>
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
      </details>
    </nav>
  );
}

function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(false);
  useEffect(() => {
    if (typeof window.matchMedia !== 'function') return undefined;
    const query = window.matchMedia(NARROW);
    const follow = () => setNarrow(query.matches);
    follow();
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return narrow;
}
