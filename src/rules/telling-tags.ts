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
  'brand us uk eu un british american french german spanish italian polish dutch peace goodwill friedens kultur umwelt student studenten youth jugend climate klima culture science stem paz paix pace cultura clima the new our former future hotel car'.split(
    ' ',
  ),
);

/** States, the United Nations and good causes, anywhere in such a tag. */
export const CAUSES =
  /unicef|unhcr|unesco|undp|unwomen|united ?nations|redcross|croixrouge|cruzroja|roteskreuz|wwf|oxfam|amnesty|charity|children|kinder|school|college|university|campus|health|mental|cancer|autism|diabetes|kindness|happiness|love|hope|earth|ocean|animal|tierschutz|vegan|tourism|turismo|canad|ukrain|israel|palestin|russia|chin(?:a|ese)|japan|korea|india|pakistan|turk|greek|greece|swed|norweg|danish|denmark|finnish|finland|belgi|swiss|austria|portug|brazil|mexic|argentin|chile|peru|colombia|egypt|nigeria|kenya|africa|austral|irish|ireland|scot|wales|welsh|hungar|czech|roman|europ|hindustan/;

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
  /^(?:nature|god|santa|life|love|friend|grand|family|parents|mamma|nonna|maman|mamie|oma|sint)|^(?:my|the|him|her|us|you|mum|mom|dad|papa|husband|hubby|wife|boyfriend|girlfriend|bae|best|bro|sis|son|daughter|kids|aunt|uncle)|^me(?:$|my)/;

/** Tags of people who work together: with the one that the caption names, when it is not about art or the like. */
export const TOGETHER: ReadonlySet<string> = new Set(
  'collab collabs colab collaboration colaboracion colaboracao collaborazione kollab samarbejde samarbeid partnership kooperation'.split(
    ' ',
  ),
);

/** What artists, schools, scientists, cities and families do together. */
export const TOGETHER_OTHERWISE =
  /song|musi[ckq]|muzy|chanson|canci[oó]n|can[cç][aã]o|canzone|piosenk|lied|cover|duet|remix|beat|drum|guitar|gitar|piano|band|dj|dan[cszt]|tanz|baile|choreo|paint|draw|dibuj|desenh|zeichn|illustr|ilustr|artist|art\b|kunst|photo|foto|film|poem|poes|brother|sister|bruder|schwester|frère|sœur|herman|irm[aã]|fratello|sorella|brat|siostr|school|schule|école|escuela|escola|scuola|szkoł|code|game|minecraft|mod\b|research|universit|scien|wissensch|forsch|investigaci|recherche|ricerca|pesquisa|onderzoek|badani|naukow|\bpaper\b|phd|student|studie|conference|kongress|congres|charit|volunt|refugee|\bngo\b|hospital|police|municip|council|\bcity of\b|nations|unicef|train(?:ing)?\b|gym|workout|wedding|hochzeit|anniversary/iu;
