import {
  AMBASSADORS,
  CAUSES,
  GIVERS,
  OTHER_AMBASSADORS,
  OTHER_GIVERS,
  TOGETHER,
  TOGETHER_OTHERWISE,
} from '../rules/telling-tags';
import type { Finding } from './finding';
import { isOtherHandle } from './other-handle';
import { Flag, foldedToken, type Tokens } from './tokens';

/** Shorter ones hold no name beside the word. */
const SHORTEST_NAME = 2;
/** UTF-16 units in which is looked whether a caption is about art. */
const CAPTION = 1500;
/** Further ones of the kind say nothing new. */
const MOST = 16;

/**
 * Hashtags that nobody can list, because a brand's name is part of them, and those of working together, which tell
 * where somebody is named to work with, or a code of the author's is. Vague by every standard; `platform` `web` has
 * tags for other things, and on LinkedIn everybody works together.
 * @param found what the text says besides
 */
export function tellingTags(tokens: Tokens, platform: string, found: readonly Finding[]): Finding[] {
  if (platform === 'web' || (tokens.every & Flag.hashtag) === 0) return [];
  // Most texts have no tag that depends on it.
  let together: boolean | null = null;
  const worksTogether = () => {
    together ??=
      platform !== 'linkedin' &&
      (namesMaker(tokens) || found.some(({ kind, strength }) => kind === 'code' && strength !== 'hint')) &&
      !TOGETHER_OTHERWISE.test(tokens.text.slice(0, CAPTION));
    return together;
  };
  const findings: Finding[] = [];
  for (let at = 0; at < tokens.count && findings.length < MOST; at++) {
    if (((tokens.infos[at] as number) & Flag.hashtag) === 0) continue;
    const tag = foldedToken(tokens, at).slice(1);
    const [kind, rule] = isAmbassador(tag)
      ? (['paid', 'ambassador'] as const)
      : isGift(tag)
        ? (['gifted', 'gift'] as const)
        : TOGETHER.has(tag) && worksTogether()
          ? (['paid', 'together'] as const)
          : [];
    if (kind === undefined) continue;
    const start = tokens.starts[at] as number;
    const end = tokens.ends[at] as number;
    const text = tokens.text.slice(start, end);
    findings.push({
      kind,
      strength: 'likely',
      rule: `tag:${rule}`,
      source: 'text',
      start,
      end,
      text,
      clear: false,
    });
  }
  return findings;
}

/** True where a handle in the text may be a maker's. */
function namesMaker(tokens: Tokens): boolean {
  if ((tokens.every & Flag.mention) === 0) return false;
  for (let at = 0; at < tokens.count; at++) {
    if (((tokens.infos[at] as number) & Flag.mention) === 0) continue;
    if (!isOtherHandle(tokens.text.slice(tokens.starts[at], tokens.ends[at]))) return true;
  }
  return false;
}

function isAmbassador(tag: string): boolean {
  return AMBASSADORS.some(
    (end) =>
      tag.endsWith(end) &&
      tag.length >= end.length + SHORTEST_NAME &&
      !OTHER_AMBASSADORS.has(tag.slice(0, -end.length)) &&
      !CAUSES.test(tag),
  );
}

function isGift(tag: string): boolean {
  return GIVERS.some(
    (begin) =>
      tag.startsWith(begin) &&
      tag.length >= begin.length + SHORTEST_NAME &&
      !OTHER_GIVERS.test(tag.slice(begin.length)),
  );
}
