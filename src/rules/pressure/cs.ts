import type { PhraseExamples, PhraseTable } from '../phrase';

/** Czech, with Slovak spellings: haste and scarcity. Common usage; `hint` cues need talk of buying beside them. */
export default {
  lang: 'cs',
  groups: [
    {
      kind: 'pressure',
      strength: 'likely',
      phrases: [
        'poslední ({n}|) (kusy|kousky|velikosti|balení|výtisky|zásoby|kusov)',
        'posledních {n} (kusů|kousků|balení|výtisků|kusov)',
        '(zbývá|zbývají|zbývá už|zbylo|zůstává|zůstaly|ostáva|zostáva|zbýva) (už|jen|pouze|jenom|už jen|posledních|poslední|už len|len|) (jen|) ({n}|pár|několik|posledních {n}|dva|tři|čtyři|pět) (kusů|kusy|kousků|kousky|ks|balení|výtisků|kus|kusov)',
        '(skoro|téměř|už skoro) (vyprodáno|vyprodané|vyprodaný|vyprodaná|vypredané)',
        '(brzy|rychle|hned|zase) (bude|budou|je|mizí|vyprodá|se vyprodá|zmizí) (pryč|vyprodáno|vyprodané|vyprodá|z e shopu)',
        '(mizí|prodávají se|jdou) (rychle|jako housky na krámě|před očima|jako teplé rohlíky)',
        'do vyprodání (zásob|)',
        '(počet|množství) (kusů|míst|) (je|přísně|) (omezený|omezené|omezen|omezeno|limitovaný)',
        '(omezené|limitované) množství',
        '(akce|sleva|slevy|kód|nabídka|cena|výprodej|předprodej|zľava) (platí|končí|trvá|vyprší|je platná|běží|zmizí) (jen|pouze|už|ještě|len|) (do|dnes|zítra|dnes o|o|za|půlnoci|v|zajtra|už)',
        '(poslední šance|poslední možnost|poslední příležitost|posledná šanca) (koupit|objednat|na nákup|nakoupit|získat|ulovit|kúpiť|jak koupit|využít)',
        'poslední (hodiny|dny|den) (slev|slevy|výprodeje|akce|předprodeje|prodeje)',
        '(utíkejte|běžte|běžte rychle|utíkej|honem) (koupit|objednat|pro|do obchodu|na e shop|nakupovat|si pro)',
        '(objednávejte|objednejte|kupte|kupujte|berte|seberte|ulovte|kup) (rychle|honem|hned|si|) (dokud|než)',
        'dokud (jsou|je|zásoby stačí|ještě jsou|jsou skladem|sleva platí|je skladem|máme|sú)',
        'než (zmizí|se vyprodá|bude vyprodáno|budou pryč|se vyprodají|je pozdě a|to zmizí)',
        '(nepropásněte|nepropásni|nezmeškejte|nezmeškej|nenechte si ujít) (slevu|slevy|akci|výprodej|tuto nabídku|nabídku|příležitost koupit)',
        'jen do (pondělí|úterý|středy|čtvrtka|pátku|soboty|neděle|půlnoci|zítra|konce týdne|konce měsíce) (pak|potom|{n}|za|se slevou|sleva)',
        '(za|stojí) {n} (kč|korun|) (jen|pouze) (do|dnes|dneska)',
        '{n} (kč|korun) (pak|potom|poté) (už|) {n}',
        'cena (se zvýší|vzroste|stoupne|půjde nahoru|se vrací na) (zítra|od|v|po|o|{n})',
      ],
    },
    {
      kind: 'pressure',
      strength: 'hint',
      phrases: [
        '(jen|pouze|jenom|len) (dnes|dneska|teď|{n} hodin|{n} dní|tento víkend|tento týden)',
        '(jen|pouze|jenom|len) do (pondělí|úterý|středy|čtvrtka|pátku|soboty|neděle|půlnoci|zítra|konce týdne|konce měsíce|večera|{n})',
        '(zbývá|zbývají|zbývá mi|zbývají mi|zbylo|zbyly mi|zbyly|zostáva) (už|jen|pouze|poslední|už jen|) (jen|) {n}',
        '(poslední šance|poslední možnost|poslední místa|poslední hodiny|poslední dny|posledná šanca)',
        '(pospěš si|pospěšte si|pospěšte|neváhejte|neváhej|honem)',
        '(zase|znovu|opět|konečně) (skladem|v prodeji|dostupné|dostupný|naskladněno|naskladněné)',
        '(limitovaná|limitovaný|limitované|limitovaná) (edice|kolekce|série|edícia)',
        '(do|dnes do) (půlnoci|{n} {n})',
        '(objednávky|přihlášky|přihlašování) (uzavírám|uzavíráme|do|končí) (zítra|dnes|v|do|pátku|neděle|soboty)',
        '(teď nebo nikdy|nepropásněte|nenechte si ujít)',
        '(pak|potom) (už|) {n}',
      ],
    },
    {
      kind: 'shopping',
      strength: 'hint',
      phrases: [
        '(koupit|kupte|kup|objednat|objednejte|objednávka|objednávky|sleva|slevy|slevu|slevou|slevový|cena|ceny|cenu|obchod|obchodě|e shop|eshop|eshopu|doprava|výprodej|předprodej|košík|košíku|skladem|poštovné|zľava|kúpiť|objednať|nákup|kurz|ebook)',
        '{n} (kč|korun|kc)',
        'odkaz v biu',
        'na prodej',
        '(pište|napište|piš) (do zpráv|do dm|zprávu)',
      ],
    },
  ],
} satisfies PhraseTable as PhraseTable;

export const examples: PhraseExamples = {
  match: [
    { text: 'poslední kusy', kind: 'pressure' },
    { text: 'zbývá už jen 5 kusů', kind: 'pressure' },
    { text: 'skoro vyprodáno', kind: 'pressure' },
    { text: 'Sleva platí jen do neděle', kind: 'pressure' },
    { text: 'do vyprodání zásob', kind: 'pressure' },
    { text: 'Objednejte, dokud jsou skladem', kind: 'pressure' },
    { text: 'Jen dnes sleva na všechno', kind: 'pressure' },
    { text: 'do neděle 290 Kč, pak 590', kind: 'pressure' },
  ],
  ignore: [
    'Jen dnes svítí slunce',
    'Zbývá 5 kilometrů',
    'Poslední šance reprezentace postoupit',
    'Pospěš si, jede vlak',
    'Muzeum má otevřeno do půlnoci',
    'Poslední dny prázdnin',
    'Sníh rychle zmizel',
  ],
  rejected: { novinka: 'nové neznamená spěch' },
};
