/**
 * Number words that stand for `{n}` in a phrase of their language, folded as `foldText` does. Small numbers
 * are what is left on a shelf; "one" is left out where it is the article too.
 */
export const NUMBER_WORDS: Readonly<Record<string, string>> = {
  en: 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred',
  de: 'zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreissig vierzig funfzig sechzig hundert',
  fr: 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent',
  es: 'dos tres cuatro cinco seis siete ocho nueve diez doce quince veinte treinta cincuenta cien',
  pt: 'dois duas tres quatro cinco seis sete oito nove dez doze quinze vinte trinta cinquenta cem',
  it: 'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta cento',
  nl: 'twee drie vier vijf zes zeven acht negen tien twaalf vijftien twintig dertig vijftig honderd',
  pl: 'dwa dwie trzy cztery piec szesc siedem osiem dziewiec dziesiec dwanascie pietnascie dwadziescia',
  tr: 'iki uc dort bes alti yedi sekiz dokuz on yirmi otuz elli yuz',
  ru: 'два две три четыре пять шесть семь восемь девять десять двенадцать пятнадцать двадцать',
  uk: 'два дві три чотири пять шість сім вісім девять десять дванадцять двадцять',
  sv: 'tva tre fyra fem sex sju atta nio tio tolv femton tjugo',
  da: 'to tre fire fem seks syv otte ni ti tolv femten tyve',
  no: 'to tre fire fem seks sju syv atte ni ti tolv femten tjue',
  fi: 'kaksi kolme nelja viisi kuusi seitseman kahdeksan yhdeksan kymmenen kaksitoista',
  cs: 'dva dve tri ctyri pet sest sedm osm devet deset dvanact dvacet',
  id: 'dua tiga empat lima enam tujuh delapan sembilan sepuluh',
  ms: 'dua tiga empat lima enam tujuh lapan sembilan sepuluh',
  ar: 'قطعتين حبتين ثلاث ثلاثه اربع اربعه خمس خمسه ست سته سبع سبعه ثمان ثمانيه تسع تسعه عشر عشره',
  hi: 'दो तीन चार पांच छह सात आठ नौ दस do teen char paanch panch chhe saat aath nau das',
  tl: 'dalawa dalawang tatlo tatlong apat lima limang anim pito walo siyam sampu',
  ro: 'doua doi trei patru cinci sase sapte opt noua zece',
  hu: 'ket ketto harom negy ot hat het nyolc kilenc tiz',
  'zh-CN': '一 二 两 俩 三 仨 四 五 六 七 八 九 十 百 几',
  'zh-TW': '一 二 兩 三 四 五 六 七 八 九 十 百 幾',
  ja: '一 二 三 四 五 六 七 八 九 十 百',
  ko: '한 두 세 네 열 몇',
};
