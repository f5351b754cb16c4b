import type { ShownElement } from './driver';

/**
 * Lists what a shadow root shows. Runs inside the page, in both browsers, so it may use nothing from
 * outside itself. An element is shown when it has a size and neither visibility nor opacity hide it.
 */
export function shownIn(root: ShadowRoot): ShownElement[] {
  const ROLES: Record<string, string> = {
    button: 'button',
    a: 'link',
    dialog: 'dialog',
    h1: 'heading',
    h2: 'heading',
    h3: 'heading',
    ul: 'list',
    ol: 'list',
    li: 'listitem',
    details: 'group',
    summary: 'button',
    input: 'textbox',
  };
  const words = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (element: Element): string => {
    const label = element.getAttribute('aria-label');
    if (label !== null) return words(label);
    const ids = element.getAttribute('aria-labelledby');
    if (ids !== null)
      return words(
        ids
          .split(/\s+/)
          .map((id) => root.getElementById(id)?.textContent)
          .join(' '),
      );
    return words(element.textContent);
  };
  const shown: ShownElement[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (['style', 'link', 'script', 'template'].includes(element.localName)) continue;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const { x, y, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0) continue;
    const expanded = element.getAttribute('aria-expanded');
    shown.push({
      tag: element.localName,
      role: element.getAttribute('role') ?? ROLES[element.localName] ?? '',
      name: nameOf(element),
      text: words(element.textContent),
      box: { x, y, width, height },
      expanded: expanded === null ? null : expanded === 'true',
      focused: root.activeElement === element,
    });
  }
  return shown;
}
