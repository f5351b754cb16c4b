import type { ItemKey } from './item';
import type { NewWish } from './wish';

/**
 * Larger backups are none of ours. A browser gives an extension 10 MB; one character may take up to four bytes in a
 * file, or six as JSON writes what it escapes. In bytes or UTF-16 units.
 */
export const LARGEST_BACKUP = 40_000_000;

/** More links than this at once are nobody's wishes. */
export const MOST_LINKS = 5000;

/** What taking a backup over does, in numbers. */
export interface RestoreCounts {
  /** Wishes that are new here. */
  readonly adds: number;
  /** Wishes that are here already and learn something from the file. */
  readonly changes: number;
  /** Wishes here that stay as they are. */
  readonly leaves: number;
  /** The person's own rules that are new here. */
  readonly rules: number;
  /** Whether the settings become those of the file. */
  readonly settings: boolean;
}

/** A wish out of a file of links, and the item it is. */
export interface ImportedWish {
  readonly wish: NewWish;
  readonly itemKey: ItemKey | null;
}

/** What taking links over does, in numbers. */
export interface ImportCounts {
  readonly adds: number;
  /** Links that lead to something that is or was on the list, or that stand in the file twice. */
  readonly known: number;
}
