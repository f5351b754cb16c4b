import type { OptionsPorts } from '../../../src/options/ports';
import type { Result } from '../../../src/shared/result';
import { failure, success } from '../../../src/shared/result';
import { NO_STATUS } from '../../../src/storage/sync-record';
import type { SyncShown } from '../../../src/storage/watch';

type SyncPorts = Pick<OptionsPorts, 'now' | 'onSync' | 'turnSync' | 'clearSync'>;

/** Syncing that changes as it would in the background; `become` is what an exchange does. */
export function fakeSync(first: Partial<SyncShown> = {}): SyncPorts & {
  readonly become: (change: Partial<SyncShown>) => void;
} {
  let sync: SyncShown = { on: false, left: false, ...NO_STATUS, ...first };
  let tell: (sync: SyncShown) => void = () => {};
  const become = (change: Partial<SyncShown>): Result<null, never> => {
    sync = { ...sync, ...change };
    tell(sync);
    return success(null);
  };
  return {
    now: () => Date.UTC(2026, 10, 20, 9, 30),
    onSync(listener) {
      tell = listener;
      tell(sync);
      return () => {};
    },
    turnSync: async (on) => become({ ...NO_STATUS, on, left: on || sync.left }),
    clearSync: async () => (sync.on ? failure('not-allowed-now') : become({ left: false })),
    become: (change) => void become(change),
  };
}
