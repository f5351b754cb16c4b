/**
 * Puts an element of ours at a place, in px from the corner it is drawn from.
 * @returns whether it was elsewhere before
 */
export function moveTo(element: HTMLElement, x: number, y: number): boolean {
  const transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  if (element.style.transform === transform) return false;
  element.style.transform = transform;
  return true;
}
