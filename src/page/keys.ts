/** The keys under which posts are shown: each stands for one element of the page. */
export interface Keys {
  take(key: string, element: Element): void;
  leave(key: string): void;
  /**
   * The key for a post in `element`: its own, unless another element of the page has it.
   * @param recall asked to give up the key of an element that may have become another post
   */
  freeFor(key: string, element: Element, recall: (holder: Element) => void): string;
}

export function createKeys(): Keys {
  const holders = new Map<string, Element>();
  return {
    take: (key, element) => void holders.set(key, element),
    leave: (key) => void holders.delete(key),
    freeFor(key, element, recall) {
      let free = key;
      for (let copy = 2; ; copy += 1) {
        const holder = holders.get(free);
        if (holder === undefined || holder === element) return free;
        recall(holder);
        if (!holders.has(free)) return free;
        free = `${key}~${copy}`;
      }
    },
  };
}
