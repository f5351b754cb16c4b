import { readJson } from '../settings/json-lines';
import { failure, type Result, success } from '../shared/result';
import { inOrder } from '../wishlist/kept';
import { LARGEST_BACKUP } from '../wishlist/taken-over';
import { META } from './keys';
import { kindOf, type RecordKind, readRecord } from './kinds';
import type { SavedData } from './port';
import { MIGRATIONS, type Migration, migrate, newestVersion, versionOf } from './versions';

/** What the file says it is. */
const FORMAT = 'unswayed-backup';

/** Why a backup is refused, and the line that is to blame, counted from 1; null when it is all of it. */
export interface BackupRefusal {
  readonly problem:
    | 'file-too-long'
    | 'not-json'
    | 'not-our-file'
    | 'newer-file'
    | 'unknown-record'
    | 'bad-record';
  readonly line: number | null;
  /** What the bad record is. */
  readonly kind: RecordKind | null;
  /** Which field of it is wrong, with dots between names; null when it is all of it. */
  readonly field: string | null;
}

/**
 * Everything that is a person's own and can be read, as a text: JSON with one record on each line, records and the
 * names inside them in order, so that the same state always gives the same bytes. `docs/BACKUP.md` describes it for
 * others.
 *
 * @param saved everything stored; its mark says of which version, and data of an older one are brought up to date
 */
export function writeBackup(saved: SavedData, migrations: readonly Migration[] = MIGRATIONS): string {
  const lines = Object.entries(migrate(saved, versionOf(saved[META]), migrations))
    .flatMap(([key, record]) => {
      const { value } = readRecord(key, record);
      return value === undefined ? [] : [[key, `${JSON.stringify(key)}:${inOrder(value)}`] as const];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, line]) => line);
  const records = lines.length > 0 ? `\n${lines.join(',\n')}\n` : '';
  return `{"format":"${FORMAT}","version":${newestVersion(migrations)},"records":{${records}}}\n`;
}

/**
 * Reads a backup into the records that the newest version stores. One that is not right in every line is refused
 * whole: half a list would look like all of it.
 */
export function readBackup(
  text: string,
  migrations: readonly Migration[] = MIGRATIONS,
): Result<SavedData, BackupRefusal> {
  const refuse = (problem: BackupRefusal['problem'], line: number | null) =>
    failure({ problem, line, kind: null, field: null });
  if (text.length > LARGEST_BACKUP) return refuse('file-too-long', null);
  const json = readJson(text.replace(/^\ufeff/, ''));
  if (!json.ok) return refuse('not-json', json.problem.line);
  const { value, lineOf, lineOfName } = json.value;
  if (!isPlain(value)) return refuse('not-our-file', 1);
  const { format, version, records } = value;
  if (format !== FORMAT || !isPlain(records)) return refuse('not-our-file', lineOf(value));
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1)
    return refuse('not-our-file', lineOfName(value, 'version') ?? lineOf(value));
  if (version > newestVersion(migrations)) return refuse('newer-file', lineOfName(value, 'version'));

  for (const key of Object.keys(records))
    if (kindOf(key) === null) return refuse('unknown-record', lineOfName(records, key));

  const read: [string, unknown][] = [];
  for (const [key, record] of Object.entries(migrate(records, version, migrations))) {
    const { value: one, damaged, field } = readRecord(key, record);
    if (damaged) {
      const line = lineOfName(records, key) ?? lineOf(records);
      return failure({ problem: 'bad-record', line, kind: kindOf(key), field });
    }
    read.push([key, one]);
  }
  return success(Object.fromEntries(read));
}

function isPlain(value: unknown): value is SavedData {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
