import type { Size } from './geometry';

/** A mark with all its words, and with one. */
export interface Sizes {
  readonly full: Size;
  readonly short: Size;
}

const NONE: Sizes = { full: { width: 0, height: 0 }, short: { width: 0, height: 0 } };

/** The sizes of marks by their wording; each wording is measured once. */
export class MarkSizes {
  readonly #known = new Map<string, Sizes>();

  /** In CSS px, in the order asked for. Writes first, then reads, so that the layout is done once a form. */
  of(items: readonly { readonly element: HTMLElement | null }[]): readonly Sizes[] {
    const keys = items.map(({ element }) => element?.textContent ?? '');
    const unknown = items.filter((_, index) => !this.#known.has(keys[index] as string));
    if (unknown.length > 0) {
      const forms = (['short', 'full'] as const).map((form) => {
        for (const { element } of unknown) if (element) element.dataset['form'] = form;
        return unknown.map(({ element }) => ({
          width: element?.offsetWidth ?? 0,
          height: element?.offsetHeight ?? 0,
        }));
      });
      unknown.forEach(({ element }, index) => {
        const [short, full] = [forms[0]?.[index], forms[1]?.[index]];
        if (short && full) this.#known.set(element?.textContent ?? '', { short, full });
      });
    }
    return keys.map((key) => this.#known.get(key) ?? NONE);
  }

  /** Wording, language or font size changed. */
  forget(): void {
    this.#known.clear();
  }
}
