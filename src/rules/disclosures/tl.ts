import type { PhraseExamples, PhraseTable } from '../phrase';

/** Filipino and Taglish, which says most of it in English; those words stand in the English table. Common usage. */
export default {
  lang: 'tl',
  negators: ['hindi', 'di', 'walang', 'wala', 'not'],
  groups: [
    {
      kind: 'paid',
      strength: 'certain',
      clear: '*',
      phrases: [
        '(ang|itong|yung) (video|post|vlog|reel|content|episode) na (ito|to) ay (sponsored|inisponsoran|isang paid partnership|hatid|isang bayad na patalastas|paid partnership|isang sponsored post|may bayad) (ng|ni|sa inyo ng|)',
        '(salamat|maraming salamat|thank you) (sa|kay) {x} (sa pag sponsor|sa pagsponsor|for sponsoring|sa pag isponsor|na nag sponsor|na nagsponsor|sa pagsuporta) (ng|sa|nitong|this|sa video|ng video) (video|vlog|episode|post|na to|na ito|)',
        '(bayad|binayaran|sponsored) (ako|kami|ako ni|kami ng) (ng|para sa|ni|dito ng) {x}',
        'bayad na (patalastas|partnership|promosyon|pakikipagsosyo)',
      ],
    },
    {
      kind: 'paid',
      strength: 'likely',
      clear: 'PH',
      label: true,
      phrases: [
        '#patalastas',
        '#bayadnapatalastas',
        '^(patalastas|bayad na patalastas|may sponsor)$',
        '#sponsoredph',
        '#paidpartnershipph',
      ],
    },
    {
      kind: 'affiliate',
      strength: 'certain',
      clear: '*',
      phrases: [
        '(kumikita|kikita|nakakakuha|makakakuha|may) (ako|kami|akong|din ako|rin ako) (ng|) (maliit na|konting|kaunting|small|) (komisyon|commission) (kapag|kung|pag|sa|mula|from|dito|pag bumili)',
      ],
    },
    {
      kind: 'affiliate',
      strength: 'likely',
      clear: '',
      phrases: [
        '(nasa|check nyo sa|check niyo sa|click nyo|click niyo|pindutin ang|i click ang|andito sa|nandito sa|nasa baba ang) (yellow basket|yellow cart|yellow bag|orange basket)',
        '(affiliate|referral) (link|links) (ko|nasa|sa baba|po|ito|to)',
        '(gamitin|click|i click|use) (nyo|niyo|mo|ang|po|yung) (link|affiliate link|referral link) ko',
        '(budol|nabudol|pambubudol|budol finds) (sa|ng|by) (shopee|lazada|tiktok)',
      ],
    },
    {
      kind: 'affiliate',
      strength: 'likely',
      clear: '',
      label: true,
      phrases: [
        '#shopeeaffiliateph',
        '#shopeeaffiliatesph',
        '#tiktokaffiliateph',
        '#lazadaaffiliateph',
        '#affiliateph',
        '#yellowbasket',
        '#tiktokshopaffiliateph',
      ],
    },
    {
      // A budol is what buyers say they fell for, too.
      kind: 'affiliate',
      strength: 'hint',
      clear: '',
      label: true,
      phrases: [
        '#budolfinds',
        '#budol',
        '#shopeefindsph',
        '#lazadafinds',
        '#shopeebudolfinds',
        '#tiktokbudol',
      ],
    },
    {
      // Shops say of their deliveries what creators say of their links.
      kind: 'affiliate',
      strength: 'hint',
      clear: '',
      phrases: ['(walang|wala kayong) (dagdag|extra) (na|) (bayad|gastos|charge|cost) (sa|para|kayo)'],
    },
    {
      kind: 'gifted',
      strength: 'likely',
      clear: '',
      phrases: [
        '(pinadala|binigay|ipinadala|pinahiram|niregalo|pinadalhan|nagpadala|nagbigay) (ako|sa akin|sakin|samin|sa amin|) (ito|to|nito|) (ng libre|) (ng|ni|mula sa|galing sa) (brand|{who}|company)',
        '(libre|free) (ko|ko to|kong) (nakuha|natanggap|binigay) (mula sa|galing sa|galing|from|ng) (brand|{who}|company)',
        '(salamat|maraming salamat|thank you) (sa|kay) {x} (sa pagpadala|sa pagpapadala|sa pa gift|sa regalo|sa pr package|for sending|sa pag imbita)',
        '(imbitado|inimbitahan) (ako|kami) (ng|ni) (brand|{who}|hotel|resort|restaurant)',
      ],
    },
    {
      kind: 'code',
      strength: 'certain',
      phrases: [
        '(gamitin|gamit|use|i apply|ilagay|i type|apply|wag kalimutan) (nyo|niyo|mo|ang|po|yung|nyo po|niyo po) (ang|yung|) (code|voucher code|discount code|promo code|voucher) ko',
        '(code|promo code|discount code|voucher code) ko (ay|na|is|po) {code}',
      ],
    },
    {
      kind: 'code',
      strength: 'hint',
      phrases: [
        '(gamitin|gamit|i apply|ilagay|i type|apply) (nyo|niyo|mo|ang|po|yung|) (ang|yung|) (code|voucher code|discount code|promo code|voucher) (na|ni|) {code}',
        '(discount|bawas|off|less) {x} (gamit ang|gamitin ang|gamit) (code|promo code|voucher|) {code}',
      ],
    },
    {
      kind: 'own-brand',
      strength: 'likely',
      phrases: [
        '(sariling|sarili kong|sarili naming) (brand|negosyo|business|shop|tindahan|libro|clothing line|skincare)',
        '(bagong|unang) (libro|ebook|merch|album|kurso|course) (ko|namin)',
        '(order|bili|bumili|umorder) (na|kayo|na kayo) sa (shop|store|page|tindahan) (ko|namin|natin)',
      ],
    },
    {
      kind: 'unpaid',
      strength: 'likely',
      phrases: [
        '(hindi|di|not) (po|naman|ito|to|po ito|ako|naman ito|ako po|to po) (ito|to|) (sponsored|ad|bayad|binayaran|paid|endorsement|patalastas|sponsor|inisponsoran)',
        '(walang|wala pong|wala akong) (sponsor|bayad|endorsement|sponsorship|nag sponsor) (dito|to|ito|po|ang|sa|akong)',
        '(sariling|sarili kong|own) (pera|money|bulsa|gastos) (ko|ang|ito|to|po|pinambili)',
        '(galing|mula) sa sariling bulsa',
        '(binili|nabili) ko (ito|to|lahat|siya|po|) (gamit|ng|sa) (ang|) (sariling|sarili kong|own) (pera|money)',
        '#hindisponsored',
        '#hindibayad',
        '#sarilingpera',
        '#notsponsoredph',
      ],
    },
    {
      kind: 'mute',
      strength: 'hint',
      phrases: [
        '(para sa|for) (collab|collabs|sponsorship|promotions|advertising|partnership) (email|mag email|message|dm|i message|pm)',
        '(sponsor|ninong|ninang|sponsors) (sa|ng) (kasal|binyag|wedding|liga|fiesta|basketball|team)',
        '(sariling pera|pera) (ng|mo|niya|ng bayan|ng gobyerno)',
        '(komisyon|commission) (sa|ng|on) (wikang|karapatang|human rights|elections|audit|halalan|higher education)',
        '(affiliate marketing|pano maging affiliate|paano maging affiliate|tips sa affiliate)',
      ],
    },
  ],
} satisfies PhraseTable as PhraseTable;

export const examples: PhraseExamples = {
  match: [
    { text: 'Ang video na ito ay sponsored ng Ulap Tea', kind: 'paid' },
    { text: 'Maraming salamat sa Ulap Tea sa pag-sponsor ng video', kind: 'paid' },
    { text: 'bayad na patalastas', kind: 'paid' },
    { text: 'Kumikita ako ng maliit na komisyon kapag bumili kayo', kind: 'affiliate' },
    { text: 'nasa yellow basket na po', kind: 'affiliate' },
    { text: 'ganda nito #shopeeaffiliateph', kind: 'affiliate' },
    { text: 'pinadala sa akin ng brand', kind: 'gifted' },
    { text: 'gamitin nyo ang code ko', kind: 'code' },
    { text: 'gamitin ang code na JOY10', kind: 'code' },
    { text: 'bagong libro ko', kind: 'own-brand' },
    { text: 'hindi po ito sponsored', kind: 'unpaid' },
    { text: 'binili ko to gamit ang sariling pera', kind: 'unpaid' },
  ],
  ignore: [
    'Para sa collab, mag-email lang',
    'Sponsor ng liga sa barangay',
    'Ninang ako sa kasal, sponsor sa binyag',
    'Komisyon sa Wikang Filipino',
    'paano maging affiliate',
    'maraming salamat sa lahat ng nanood',
    'Hindi maintindihan ng mga kapatid niya ang dahilan',
    'binigay sa akin ni nanay',
    'ang ganda ng panahon ngayon',
    'dilaw na basket ni lola',
  ],
  rejected: { '#budol as evidence': 'said of what one bought oneself' },
};
