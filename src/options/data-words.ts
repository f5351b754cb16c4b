import type { BackupRefusal } from '../storage/backup';
import { inOneLine } from '../ui/format';
import type { Words } from '../ui/words';
import type { LinksRefusal } from '../wishlist/links-file';
import { MOST_LINKS } from '../wishlist/taken-over';

/** Why a file is refused: the line, the reason, and that nothing has changed. */
export function refusedFile(
  refusal: (BackupRefusal | LinksRefusal) & { readonly field?: string | null },
  { say, locale }: Words,
): string {
  const { problem, line, field = null } = refusal;
  const key = `data_problem_${problem.replaceAll('-', '_')}`;
  const reason =
    problem === 'bad-record' && field !== null
      ? say('data_problem_bad_field', { field })
      : say(key, { most: MOST_LINKS });
  const told = line === null ? reason : say('options_rules_line', { line, reason });
  return inOneLine([told, say('data_nothing_changed')], locale);
}

/** Today, for the name of a file: `2026-11-21`, where the person is. */
export function dayOf(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
