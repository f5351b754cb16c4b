import type { Relation } from '../detect/finding';
import type { Disclosure } from '../detect/verdict';
import type { Words } from './words';

/** What is worth saying about a post or a wish's source, in the order in which it is said. */
export interface Connection {
  readonly relations: readonly Relation[];
  readonly disclosure: Disclosure;
  readonly sheepsClothing: boolean;
  readonly saysUnpaid?: boolean;
}

/**
 * Short phrases for a material connection: how they earn, then how well they say so.
 * Empty when there is nothing to say.
 */
export function connectionPhrases(connection: Connection, { say }: Words): string[] {
  const how = connection.sheepsClothing
    ? [say('verdict_sheeps_clothing')]
    : connection.relations.slice(0, 2).map((relation) => say(`relation_${relation.replace('-', '_')}`));
  const said = connection.disclosure === 'not-applicable' ? [] : [say(`disclosure_${connection.disclosure}`)];
  const unpaid = connection.saysUnpaid && how.length > 0 ? [say('verdict_says_unpaid')] : [];
  return how.length > 0 ? [...how, ...unpaid, ...said] : [];
}
