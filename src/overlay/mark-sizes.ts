import type { MarkSpot, Size } from './geometry';

/** A mark with all its words, with one, and with its sign alone. */
export type Sizes = Readonly<Record<MarkSpot['form'], Size>>;

const FORMS = ['icon', 'short', 'full'] as const;
const NOTHING: Size = { width: 0, height: 0 };
const NONE: Sizes = { full: NOTHING, short: NOTHING, icon: NOTHING };

/** The sizes of marks by their wording; each wording is measured once. */
export class MarkSizes {
  readonly #known = new Map<string, Sizes>();

  /** In CSS px, in the order asked for. Writes first, then reads, so that the layout is done once a form. */
  of(items: readonly { readonly element: HTMLElement | null }[]): readonly Sizes[] {
    const keys = items.map(({ element }) => element?.textContent ?? '');
    const unknown = items.filter((_, index) => !this.#known.has(keys[index] as string));
    if (unknown.length > 0) {
      const sizes = unknown.map((): Record<MarkSpot['form'], Size> => ({ ...NONE }));
      for (const form of FORMS) {
        for (const { element } of unknown) if (element) element.dataset['form'] = form;
        unknown.forEach(({ element }, index) => {
          const size = { width: element?.offsetWidth ?? 0, height: element?.offsetHeight ?? 0 };
          (sizes[index] as Record<MarkSpot['form'], Size>)[form] = size;
        });
      }
      unknown.forEach(({ element }, index) => {
        this.#known.set(element?.textContent ?? '', sizes[index] as Sizes);
      });
    }
    return keys.map((key) => this.#known.get(key) ?? NONE);
  }

  /** Wording, language or font size changed. */
  forget(): void {
    this.#known.clear();
  }
}
