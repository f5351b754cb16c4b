import type { Strength } from './finding';

/** Why a line could not be read as a link. */
export type LinkError = 'empty' | 'not-a-url' | 'unsupported-scheme' | 'too-long';

/** What a link says by itself, without a request. */
export interface LinkVerdict {
  /**
   * True: somebody is paid for recommending. Null: can't be told without opening it. False with a program: the
   * click on an advertisement, which pays the site that shows it.
   */
  readonly earns: boolean | null;
  readonly strength: Strength | null;
  /** Id of the program rule that matched. */
  readonly program: string | null;
  /** The identifier of the one who is paid, as it stands in the link. */
  readonly payee: string | null;
  /** The innermost address known without a request. */
  readonly destination: string | null;
  /** The destination without the matched identifiers, nothing else changed. */
  readonly clean: string | null;
  readonly error: LinkError | null;
}
