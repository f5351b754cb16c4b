import { createContext, type JSX } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { Tile } from '../ui/Tile';
import type { Wish, WishId } from '../wishlist/wish';

/** The picture of a wish as a data address; null when it has none. */
export type PictureOf = (id: WishId) => Promise<string | null>;

const Pictures = createContext<PictureOf>(async () => null);

/** Gives the rows below it their pictures. */
export const PicturesProvider = Pictures.Provider;

/** A wish's picture once it has been read, and its letter until then, or where it has none. */
export function WishTile({ wish }: { readonly wish: Wish }): JSX.Element {
  const pictureOf = useContext(Pictures);
  const [read, setRead] = useState<{ readonly id: WishId; readonly picture: string | null } | null>(null);
  const { id } = wish;
  useEffect(() => {
    let isWanted = true;
    void pictureOf(id).then((picture) => {
      if (isWanted) setRead({ id, picture });
    });
    return () => {
      isWanted = false;
    };
  }, [pictureOf, id]);
  // A row may be drawn anew for another wish.
  return <Tile title={wish.title} picture={read?.id === id ? read.picture : null} />;
}

/**
 * Reads the pictures that are asked for within one turn all at once, and each once: a row that is scrolled out of
 * sight and back again shows its picture at once.
 *
 * @param read the pictures of these wishes; those that have none are left out
 */
export function togetherOf(
  read: (ids: readonly WishId[]) => Promise<ReadonlyMap<WishId, string>>,
): PictureOf {
  const known = new Map<WishId, Promise<string | null>>();
  let waiting: WishId[] = [];
  let reading: Promise<ReadonlyMap<WishId, string>> | null = null;
  const readSoon = () => {
    reading ??= Promise.resolve().then(() => {
      const ids = waiting;
      waiting = [];
      reading = null;
      return read(ids);
    });
    return reading;
  };
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    waiting.push(id);
    const picture = readSoon().then(
      (pictures) => pictures.get(id) ?? null,
      () => null,
    );
    known.set(id, picture);
    return picture;
  };
}
