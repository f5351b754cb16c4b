import type { PhraseExamples, PhraseTable } from '../phrase';

/** Filipino and Taglish: haste and scarcity. Common usage. */
export default {
  lang: 'tl',
  groups: [
    {
      kind: 'pressure',
      strength: 'likely',
      phrases: [
        '(limited|konti|kaunti|paubos) (lang|na|na lang|nalang) (ang|yung|) (stock|stocks|slots)',
        '(bago|bago pa|baka) (maubos|maubusan|mag sold out|ma sold out|masold out|maubusan kayo)',
        '(malapit|mabilis) (na|) (maubos|maubos na|ma sold out|mag sold out)',
        '{n} (na|) (lang|na lang|nalang) (ang|) (natira|natitira|stock|stocks|pcs|piraso|slots)',
        '(bilis|dali|bilisan nyo|bilisan niyo|order na|checkout na|bili na|add to cart na) (na|bago|kayo|habang|mag checkout) (bago|maubos|may stock|sale|mag checkout|umorder|bumili)',
        '(hanggang|until) (ngayong|mamayang|bukas|mamaya|ngayon) (araw|gabi|lang|na lang) (ang|yung|) (sale|promo|discount|voucher|lang)',
        '(ngayong araw|ngayon|today) (lang|lamang) (ang|yung|) (sale|promo|discount|presyo|voucher)',
        '(magtataas|tataas|babalik) (na|) (ang|sa|yung) (presyo|price|original price|dating presyo)',
        '(huling|last) (chance|araw|piraso) (na|para|ng) (sale|promo|bumili|umorder|para bumili|mag order)',
        'habang (may|meron) (stock|stocks|sale) (pa|)',
      ],
    },
    {
      kind: 'pressure',
      strength: 'hint',
      phrases: [
        '(ubusan|paubos na|maubusan)',
        '(huling|last) araw',
        '(ngayong araw|today) lang',
        'may stock na ulit',
      ],
    },
    {
      kind: 'shopping',
      strength: 'hint',
      onlyInLanguage: true,
      phrases: [
        '(bili|bilhin|bumili|order|umorder|presyo|sale|promo|discount|voucher|checkout|shopee|lazada|tindahan|stock|piso)',
      ],
    },
  ],
} satisfies PhraseTable as PhraseTable;

export const examples: PhraseExamples = {
  match: [
    { text: 'limited lang ang stocks', kind: 'pressure' },
    { text: 'checkout na bago maubos', kind: 'pressure' },
    { text: '5 na lang natitira', kind: 'pressure' },
    { text: 'ngayong araw lang ang sale', kind: 'pressure' },
    { text: 'order na habang may stock', kind: 'pressure' },
  ],
  ignore: [
    'ngayong araw lang umulan',
    'huling araw ng klase',
    'bilis ng takbo niya',
    'malapit na ang pasko',
    'tataas ang baha',
  ],
  rejected: { 'bilis na': 'mothers say it every morning' },
};
