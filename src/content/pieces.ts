import { createWire } from './wire';

/**
 * The content script in pieces. The first, `main.ts`, runs in every page; the others (what reads and judges, a
 * platform's adapter, the overlay) when they are first imported. The build makes a file of each, and `load` of each
 * `import()`; see `tools/build/content-script.ts`.
 */
export type Piece = (exports: Exports, need: Need, load: Load) => void;
type Exports = Record<string, unknown>;
type Need = (name: string) => Exports;
type Load = (name: string, ...before: readonly string[]) => Promise<Exports>;

/** What the files have brought, by name. A file only puts its piece here: nothing of it runs. */
export type Pieces = Partial<Record<string, Piece>>;

/** The name of the `Pieces` in the content script's global scope, which the page does not share. */
export const PIECES = 'unswayedPieces';

/**
 * Has the browser run the files of these pieces in this page. They are there when it is fulfilled with true; false
 * where they could not be had (no access any more, a background that died, a page that is going).
 */
export type Bring = (names: readonly string[]) => Promise<boolean>;

/** A piece could not be had; asked for again, it may be. */
export class MissingPiece extends Error {}

/** Asks the background, as the content script does. */
export const bringThem: Bring = async (names) =>
  (await createWire(() => undefined).ask('pieces.bring', { pieces: names })).ok;

/**
 * Makes the two ways to a piece: `need`, for one that is there, and `load`, which gets it and the ones it is built on.
 * A piece runs once, and not before it is needed.
 * @throws {MissingPiece} from `need`, at once, and from `load`, later
 */
export function createPieces(pieces: Pieces, bring: Bring): { need: Need; load: Load } {
  const made = new Map<string, Exports>();

  const need: Need = (name) => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const piece = pieces[name];
    if (piece === undefined) throw new MissingPiece(name);
    const exports: Exports = {};
    // Before it runs: pieces may be built on each other in a circle.
    made.set(name, exports);
    try {
      piece(exports, need, load);
    } catch (error) {
      // Half of a piece is none: asked for again, it may be whole.
      made.delete(name);
      throw error;
    }
    return exports;
  };
  const load: Load = async (name, ...before) => {
    const missing = () => [...before, name].filter((one) => pieces[one] === undefined);
    // What counts is what is there: the answer may come too late, or not at all, and the pieces in time.
    if (missing().length > 0) await bring(missing());
    if (missing().length > 0) throw new MissingPiece(name);
    return need(name);
  };
  return { need, load };
}
