import { fold } from '../ui/search-words';
import { SECTIONS, type SectionId } from './sections';

/**
 * Leaves only what holds all of `words` in sight: the parts of each section, by the words that stand in them in the
 * chosen language; a section whose name holds them stays whole. With no words everything is in sight again.
 *
 * It goes by what is drawn and not by a list of its own, so that nothing new can be forgotten in it. `hidden` is
 * written on elements for which nothing else writes it.
 *
 * @param page what holds the sections
 * @param words as `searchWords` gives them
 * @returns the sections in which something is left
 */
export function showOnly(page: ParentNode, words: readonly string[]): readonly SectionId[] {
  return SECTIONS.filter((id) => {
    const section = page.querySelector<HTMLElement>(`#${id}`);
    if (section === null) return false;
    const [top, ...parts] = [...section.children] as HTMLElement[];
    const whole = words.length === 0 || (top !== undefined && holds(top, words));
    let found = whole;
    for (const part of parts) {
      const stays = whole || holds(part, words);
      part.hidden = !stays;
      if (part instanceof HTMLDetailsElement) unfold(part, whole ? [] : words);
      found ||= stays;
    }
    section.hidden = !found;
    return found;
  });
}

/** Opens a folded list at the lines that hold the words; with no words, all of its lines are there again. */
function unfold(list: HTMLDetailsElement, words: readonly string[]): void {
  const [summary] = list.children;
  const whole = words.length === 0 || (summary !== undefined && holds(summary, words));
  for (const line of list.querySelectorAll('li')) {
    const stays = whole || holds(line, words);
    line.hidden = !stays;
    if (stays && !whole) list.open = true;
  }
}

/** Whether each of the words stands in the element, or in the name of something in it. */
function holds(element: Element, words: readonly string[]): boolean {
  const named = [element, ...element.querySelectorAll('[aria-label], [placeholder]')];
  const text = fold(
    [
      element.textContent,
      ...named.flatMap((one) => [one.getAttribute('aria-label'), one.getAttribute('placeholder')]),
    ]
      .filter((part) => part !== null)
      .join('\n'),
  );
  return words.every((word) => text.includes(word));
}
