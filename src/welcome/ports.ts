import type { Settings } from '../settings/settings';
import type { Access } from '../ui/access';
import type { ExamplePlace } from './live-example';

type Unsubscribe = () => void;

/** All that the welcome page needs from the outside. `main.tsx` makes it from the browser, tests from fakes. */
export interface WelcomePorts {
  /** BCP 47 tag of the browser's interface. */
  readonly browserLanguage: string;
  /** The sites that are looked at from the start, as people know them. */
  readonly namedPlatforms: readonly string[];
  onSettings(listener: (settings: Settings) => void): Unsubscribe;
  onAccess(listener: (access: Access) => void): Unsubscribe;
  /** Puts a live mark at the example; gives how to take it away. */
  showExample(place: ExamplePlace): () => void;
  /** Asks the browser to open the named platforms again that it has closed. To be called in a click. */
  allowMissing(missing: readonly string[]): Promise<boolean>;
  /** Asks the browser for access to every site. To be called in a click. */
  allowEverySite(): Promise<boolean>;
  /** Gives the access to every site back. */
  dropEverySite(): Promise<boolean>;
  openOptions(): void;
}
