import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

/** Rows drawn beyond each edge of the window, so that a quick finger meets no empty space. */
const BEYOND = 6;

/** Where an item of a list stands, in CSS pixels from the list's top. */
export interface Place {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** What is in the window, and how each of it is measured once it is drawn. */
export interface Windowed {
  readonly shown: readonly Place[];
  /** Where an item stands, drawn or not; at the top when there is no such item. */
  readonly placeOf: (index: number) => Place;
  /** For the `ref` of every item drawn; the item carries its index as `data-index`. */
  readonly measure: (element: HTMLElement | null) => void;
}

/**
 * Which items of a long list are to be drawn now, as the page is scrolled.
 *
 * @param box the element that holds the list; where it begins on the page is looked up after every drawing
 * @param keyOf a name that an item keeps when others come or go before it
 * @param pinned index of an item that is drawn wherever the page is scrolled to (it has the focus); null for none
 */
export function useWindowed(options: {
  readonly box: RefObject<HTMLElement | null>;
  readonly count: number;
  readonly keyOf: (index: number) => string;
  readonly estimate: (index: number) => number;
  readonly pinned: number | null;
}): Windowed {
  const { box, count, keyOf, estimate, pinned } = options;
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const [begin, setBegin] = useState(0);
  const [view] = useState(() => new Virtualizer<Window, HTMLElement>(fixed(redraw)));
  view.setOptions({
    ...fixed(redraw),
    count,
    getItemKey: keyOf,
    estimateSize: estimate,
    scrollMargin: begin,
    rangeExtractor(range) {
      const indexes = defaultRangeExtractor(range);
      if (pinned === null || pinned >= count || indexes.includes(pinned)) return indexes;
      return [...indexes, pinned].sort((a, b) => a - b);
    },
  });

  useLayoutEffect(() => view._didMount(), [view]);
  useLayoutEffect(() => {
    view._willUpdate();
    const top = box.current?.getBoundingClientRect().top;
    if (top !== undefined) setBegin(Math.round(top + window.scrollY));
  });
  // The page's top is what the library counts from; the list wants its own.
  const place = (index: number, item: VirtualItem | undefined): Place => ({
    index,
    start: item ? item.start - begin : 0,
    end: item ? item.end - begin : 0,
  });
  return {
    shown: view.getVirtualItems().map((item) => place(item.index, item)),
    placeOf: (index) => place(index, view.measurementsCache[index]),
    measure: view.measureElement,
  };
}

function fixed(redraw: (action: undefined) => void): VirtualizerOptions<Window, HTMLElement> {
  return {
    count: 0,
    estimateSize: () => 0,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    overscan: BEYOND,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    initialOffset: () => window.scrollY,
    onChange: () => redraw(undefined),
  };
}
