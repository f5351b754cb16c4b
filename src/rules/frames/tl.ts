import type { PhraseExamples, PhraseTable } from '../phrase';

/** Filipino and Taglish: against buying. Common usage. */
export default {
  lang: 'tl',
  groups: [
    {
      kind: 'anti-frame',
      strength: 'likely',
      phrases: [
        '(wag|huwag|wag na|huwag na|wag nyo na|huwag nyo na|wag niyo na|wag mo na|huwag mo na|tigilan ang|tigilan nyo ang) (nang|kayong|kang|na kayong|na|) (bumili|bilhin|bibili|bilin|mag checkout|i checkout|pagbili) (ng|nito|ito|to|yung|ang|nyan|kung|kayo|sa|na)',
        '(wag|huwag) (nyo|niyo|mo|kayong|na|) (na|ng|nang|) (sayangin|magsayang|aksayahin) (ng|ang|) (pera|pera nyo|pera mo)',
        '(sayang|aksaya|tapon) (lang|sa|ng|ang) (pera|sa pera|ang pera|ang pera nyo)',
        '(di|hindi) (nyo|niyo|mo|natin|naman|mo naman|nyo naman) (naman|talaga|) (kailangan|need) (ng|bumili|ito|to|nito|yan|nyan|yung|ang)',
        '(di|hindi) (sya|siya|to|ito|) (worth it|sulit) (sa presyo|sa pera|sa hype|para bilhin|bilhin|for the price|sa halaga)',
        '(nagsisi|nagsisisi|pinagsisihan) (ako|ko|akong) (na|sa|) (binili|bumili|pagbili)',
        '(di|hindi) (ko|na ko|na ako|ko na) (na|) (bibilhin|uulitin|bibili|irerepurchase) (ulit|muli|to|ito|)',
        '(gamitin|ubusin) (muna|nyo muna|niyo muna|mo muna) (ang|yung|kung ano) (meron|nasa|mga meron|anong meron)',
        '(ipunin|itabi|itago) (nyo|niyo|mo) (na lang|nalang|) (ang|yung) pera',
        '#wagbumili',
        '#hindisulit',
        '#sayangpera',
        '#tipidtips',
        '#antibudol',
        '#deinfluencingph',
      ],
    },
    {
      kind: 'replacement',
      strength: 'likely',
      phrases: [
        '(mas murang|murang) (alternative|alternatibo|dupe|version)',
        '(ito|eto) (na lang|nalang) (ang|yung|bilhin|gamitin) (bilhin|gamitin|bilhin nyo|)',
        'dupe (ng|to ng|siya ng)',
      ],
    },
  ],
} satisfies PhraseTable as PhraseTable;

export const examples: PhraseExamples = {
  match: [
    { text: 'wag na kayong bumili ng bagong tumbler', kind: 'anti-frame' },
    { text: 'Huwag nyo nang sayangin ang pera', kind: 'anti-frame' },
    { text: 'sayang lang pera', kind: 'anti-frame' },
    { text: 'di mo naman kailangan ng bagong bag', kind: 'anti-frame' },
    { text: 'hindi sulit sa presyo', kind: 'anti-frame' },
    { text: 'mas murang alternative', kind: 'replacement' },
  ],
  ignore: [
    'wag kang umiyak',
    'sayang ang oras',
    'huwag kalimutan bumili ng gatas',
    'di ko alam',
    'hindi sulit ang pagod',
    'eto na ang bus',
  ],
  rejected: { 'di mo kailangan': 'fear and permission, too' },
};
