/** What a surface shows, and what of it cannot be read. */
export interface Shown {
  /** Every text and name, spaces collapsed, each once. */
  readonly texts: readonly string[];
  /** What is cut off, lies outside the window, or lies over other text, each in words. */
  readonly faults: readonly string[];
}

/**
 * Reads everything in sight of a document, or of one shadow root, and measures whether it can be read. It runs
 * in the page and uses nothing from here. Text that a person scrolls to, up or down, counts as readable; text
 * that is there for screen readers alone is read, not measured.
 */
export function lookAt(root: ShadowRoot | null): Shown {
  /** Rounding, and accents that reach over the edge of a line. */
  const TOLERANCE = { x: 1, y: 4 };
  const top: ShadowRoot | HTMLElement = root ?? document.body;
  const wide = document.documentElement.clientWidth;
  const clean = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
  const parentOf = (element: Element) => (element === top ? null : element.parentElement);
  const texts = new Set<string>(root === null ? [clean(document.title)] : []);
  const faults = new Set<string>();
  const lines: { element: Element; text: string; box: DOMRect; floats: boolean }[] = [];

  /** Made a pixel small, or clipped away, for screen readers. */
  const unseen = (element: Element): boolean => {
    for (let at: Element | null = element; at !== null; at = parentOf(at)) {
      const { clipPath, position } = getComputedStyle(at);
      const { width, height } = at.getBoundingClientRect();
      if (clipPath !== 'none' || (position === 'absolute' && width <= 1 && height <= 1)) return true;
    }
    return false;
  };

  /** How the box of a text is cut off by what it stands in; null when it is only scrolled out of sight. */
  const cutOff = (element: Element, { left, right, top: above, bottom }: DOMRect): string | null => {
    for (let at: Element | null = element; at !== null; at = parentOf(at)) {
      const { overflowX, overflowY } = getComputedStyle(at);
      const box = at.getBoundingClientRect();
      const beside = left < box.left - TOLERANCE.x || right > box.right + TOLERANCE.x;
      const beyond = above < box.top - TOLERANCE.y || bottom > box.bottom + TOLERANCE.y;
      if (beside && /^(?:hidden|clip)$/.test(overflowX)) return `cut off sideways by ${at.className}`;
      if (beyond && /^(?:hidden|clip)$/.test(overflowY)) return `cut off below by ${at.className}`;
      if ((beside && overflowX !== 'visible') || (beyond && overflowY !== 'visible')) return null;
    }
    return left < -TOLERANCE.x || right > wide + TOLERANCE.x ? 'outside the window' : '';
  };

  /** Whether the words of a field or a list have room in it. */
  const fits = (field: HTMLElement, text: string): boolean => {
    const style = getComputedStyle(field);
    const pen = document.createElement('canvas').getContext('2d');
    if (pen === null) return true;
    pen.font = style.font;
    const padding = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight);
    return pen.measureText(text).width <= field.clientWidth - padding + TOLERANCE.x;
  };

  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = clean(node.textContent);
    if (element === null || text === '' || element.closest('option, style, script, title')) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    // What is quoted is somebody's, in the language that they wrote it in.
    if (!element.closest('q')) texts.add(text);
    if (unseen(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    let floats = false;
    for (let at: Element | null = element; at !== null; at = parentOf(at)) {
      if (/^(?:fixed|sticky)$/.test(getComputedStyle(at).position)) floats = true;
    }
    for (const box of range.getClientRects()) {
      if (box.width < 1) continue;
      const cut = cutOff(element, box);
      if (cut === null) continue;
      if (cut !== '') faults.add(`"${text}" is ${cut}`);
      lines.push({ element, text, box, floats });
    }
  }

  for (const element of top.querySelectorAll<HTMLElement>('*')) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      const text = clean(element.getAttribute(name));
      if (text !== '') texts.add(text);
    }
    if (element instanceof HTMLInputElement && element.placeholder && !fits(element, element.placeholder)) {
      faults.add(`"${element.placeholder}" does not fit into its field`);
    }
    if (element instanceof HTMLSelectElement) {
      const chosen = clean(element.selectedOptions[0]?.text ?? '');
      for (const option of element.options) texts.add(clean(option.text));
      if (!fits(element, chosen)) faults.add(`"${chosen}" does not fit into its list`);
    }
  }

  for (const [index, one] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      if (one.floats !== other.floats || one.element === other.element) continue;
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      const lower = Math.min(one.box.height, other.box.height);
      if (across > 2 && down > 0.4 * lower) faults.add(`"${one.text}" lies over "${other.text}"`);
    }
  }
  if (root === null && document.documentElement.scrollWidth > wide) {
    const reaching = [...top.querySelectorAll('*')].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > wide + TOLERANCE.x || left < -TOLERANCE.x;
    });
    const named = reaching.slice(-3).map(({ localName, className }) => `${localName}.${className}`);
    faults.add(`the page scrolls sideways: ${named.join(', ')}`);
  }
  return { texts: [...texts], faults: [...faults] };
}
