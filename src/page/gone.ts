/** So few known elements are asked one by one sooner than what was taken out is looked through. */
const FEW = 200;

/**
 * Which of the known elements have left the page with what was taken out of it. The work goes with the change: of ten
 * thousand posts none is asked when one goes.
 * @param taken the outermost elements that were taken out; those that were put back elsewhere are still in the page
 */
export function goneWith(
  taken: ReadonlySet<Element>,
  known: ReadonlyMap<Element, unknown>,
): readonly Element[] {
  if (known.size <= FEW) return [...known.keys()].filter((element) => !element.isConnected);
  const gone: Element[] = [];
  for (const element of taken) {
    if (element.isConnected) continue;
    if (known.has(element)) gone.push(element);
    for (const inside of element.querySelectorAll('*')) if (known.has(inside)) gone.push(inside);
  }
  return gone;
}
