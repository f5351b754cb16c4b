import type { OptionsPorts } from '../../../src/options/ports';
import { DEFAULTS } from '../../../src/settings/defaults';
import { failure, success } from '../../../src/shared/result';
import { readBackup } from '../../../src/storage/backup';
import { planImport } from '../../../src/storage/import';
import type { SavedData } from '../../../src/storage/port';
import { planRestore } from '../../../src/storage/restore';
import type { WishId } from '../../../src/wishlist/wish';

type DataPorts = Pick<OptionsPorts, 'saved' | 'restore' | 'importLinks' | 'takeBack' | 'forgetAside'>;

/** What is stored, changing as it would in the background. */
export function fakeData(first: SavedData = {}): DataPorts & {
  readonly data: () => SavedData;
  /** All of it is this now, whatever it was. */
  readonly become: (saved: SavedData) => void;
} {
  let data = first;
  let before: SavedData | null = null;
  let made = 0;
  const follow = <Counts>(plan: { readonly records: SavedData; readonly counts: Counts }) => {
    before = data;
    data = { ...data, ...plan.records };
    return success(plan.counts);
  };
  return {
    data: () => data,
    become: (saved) => {
      data = saved;
    },
    saved: async () => success(data),
    async restore(text) {
      const given = readBackup(text);
      return given.ok ? follow(planRestore(data, given.value, Date.now())) : failure('invalid');
    },
    async importLinks(wishes) {
      const newId = () => {
        made += 1;
        return `made-000${made}` as WishId;
      };
      return follow(planImport(data, wishes, Date.now(), () => DEFAULTS.coolingOff, newId));
    },
    async takeBack() {
      if (before === null) return failure('not-allowed-now');
      data = before;
      before = null;
      return success(0);
    },
    async forgetAside() {
      data = Object.fromEntries(Object.entries(data).filter(([key]) => !/^(?:aside|backup):/.test(key)));
      return success(null);
    },
  };
}
