/**
 * Hashtags that hold a brand's name beside a word that tells ("#velora_ambassador", "#giftedbyvelora"), and those that
 * tell only beside somebody's name. All folded as `foldText` does, without `#` and `_`. The FTC's Disclosures 101
 * names `#XYZ_Ambassador`; the words of other languages are by analogy.
 */

/** What the tag of somebody who speaks for a brand ends with. */
export const AMBASSADORS: readonly string[] = [
  'ambassador',
  'ambassadors',
  'ambassadeur',
  'ambassadrice',
  'botschafter',
  'botschafterin',
  'embajador',
  'embajadora',
  'embaixador',
  'embaixadora',
  'ambasciatore',
  'ambasciatrice',
  'ambasador',
  'ambasadorka',
  'lahettilas',
];

/** Those who speak for no brand. */
export const OTHER_AMBASSADORS: ReadonlySet<string> = new Set(
  'brand us uk eu un british american french german spanish italian polish dutch peace goodwill friedens kultur umwelt student studenten youth jugend climate klima culture science stem paz paix pace cultura clima'.split(
    ' ',
  ),
);

/** What the tag of a gift begins with before the giver's name. */
export const GIVERS: readonly string[] = [
  'giftedby',
  'suppliedby',
  'fornitoda',
  'offertoda',
  'offertpar',
  'gekregenvan',
];

/** Givers that are none. */
export const OTHER_GIVERS =
  /^(?:nature|god|santa|mum|mom|dad|friend|hubby|grand|mamma|nonna|maman|mamie|oma|sint)/;

/** Tags of people who work together: with the one that the caption names, when it is not about art. */
export const TOGETHER: ReadonlySet<string> = new Set(
  'collab collabs colab collaboration colaboracion colaboracao collaborazione kollab samarbejde samarbeid partnership partner kooperation'.split(
    ' ',
  ),
);

/** What artists, schools and families do together. */
export const TOGETHER_OTHERWISE =
  /song|musi[ckq]|muzy|chanson|canci[oó]n|can[cç][aã]o|canzone|piosenk|lied|cover|duet|remix|beat|drum|guitar|gitar|piano|band|dj|dan[cszt]|tanz|baile|choreo|paint|draw|dibuj|desenh|zeichn|illustr|ilustr|artist|art\b|kunst|photo|foto|film|poem|poes|brother|sister|bruder|schwester|frère|sœur|herman|irm[aã]|fratello|sorella|brat|siostr|school|schule|école|escuela|escola|scuola|szkoł|code|game|minecraft|mod\b/iu;
