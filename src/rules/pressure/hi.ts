import type { PhraseExamples, PhraseTable } from '../phrase';

/** Hindi in Devanagari and in Latin letters: haste and scarcity. Common usage. */
export default {
  lang: 'hi',
  groups: [
    {
      kind: 'pressure',
      strength: 'likely',
      phrases: [
        '(सीमित|लिमिटेड|कम) (स्टॉक|मात्रा|संख्या|ऑफर|यूनिट|पीस)',
        '(सीमित|लिमिटेड) (समय|टाइम) (के लिए|का ऑफर|ऑफर|तक)',
        '(ऑफर|सेल|छूट|डील|डिस्काउंट|आफर) (आज|कल|जल्द|जल्दी|आज रात|सिर्फ आज|बस आज|अब|) (ही|रात|तक|) (खत्म|समाप्त|बंद) (होने|हो|होगी|होगा|होने वाला|होने वाली|हो रहा|हो रही|हो जाएगा|हो जाएगी)',
        '(ऑफर|सेल|छूट|डील|डिस्काउंट) (सिर्फ|केवल|बस) (आज|कल तक|आज रात|{n} घंटे|{n} दिन)',
        '(सिर्फ|केवल|बस) {n} (पीस|यूनिट|बचे|बचा|स्टॉक|पैकेट|सीट|सीटें) (बचे|बचा|बाकी|ही|में|बची|)',
        '(स्टॉक|माल) (खत्म|समाप्त) (होने|हो|होने वाला|होने से|जल्दी)',
        '(जल्दी|अभी|तुरंत|आज ही|फटाफट) (खरीदें|खरीदो|ऑर्डर|मंगवाएं|मंगाएं|बुक|करें ऑर्डर|मंगवा) (करें|करो|कर लो|लो|)',
        '(खत्म होने से|स्टॉक खत्म होने से|ऑफर खत्म होने से) पहले',
        '(जल्दी) (करें|करो|कीजिए) (स्टॉक|ऑफर|सेल|सीमित|सिर्फ|वरना|नहीं तो)',
        '(आखिरी|अंतिम) (मौका|पीस|स्टॉक) (है खरीदने|खरीदने|बचा|सेल|ऑफर)',
        '(कल|कल से) (दाम|कीमत|प्राइस|रेट) (बढ़|बढ़ने|बढ़ जाएगी|बढ़ जाएंगे)',
        '(limited|kam) (stock|stok|quantity) (hai|bacha|he|h|mein|me)',
        '(offer|sale|discount|deal|price) (aaj|kal|jaldi|bas aaj|sirf aaj|aaj raat|) (hi|raat|tak|ko|) (khatam|khatm|end|band|over) (ho|hone|hogi|hoga|hone wala|hone wali|ho raha|ho rahi|ho jayega|ho jayegi)',
        '(offer|sale|discount|deal) (sirf|bas|keval) (aaj|aaj tak|kal tak|{n} ghante|{n} din)',
        '(sirf|bas|keval|only) {n} (piece|pieces|pcs|unit|units|stock|packet) (bache|bacha|left|baki|reh gaye|hi bache|hi)',
        '(stock|maal) (khatam|khatm) (ho|hone|hone wala|hone se|hojayega|jaldi)',
        '(jaldi|abhi|turant|fatafat|jaldi se) (kharido|khareedo|order|buy|mangwa|manga|kharid|le lo|lelo|book|grab) (karo|karlo|kar lo|lo|kro|krlo|kare|)',
        '(khatam|khatm) hone se (pehle|pahle)',
        '(jaldi) (karo|kijiye|kro) (stock|offer|sale|warna|limited|sirf|nahi to)',
        '(aakhri|akhri|last) (mauka|moka|chance|piece) (hai|bacha|kharidne|lene)',
        '(kal|kal se) (price|daam|rate) (badh|increase|badhne|badh jayega)',
      ],
    },
    {
      kind: 'pressure',
      strength: 'hint',
      phrases: [
        '(जल्दी|जल्दी से) (करें|करो|कीजिए)',
        '(आज ही|सिर्फ आज|केवल आज|बस आज)',
        '(आखिरी|अंतिम) (मौका|दिन)',
        '(फिर से|वापस) (स्टॉक में|उपलब्ध)',
        '(मौका|ऑफर) (हाथ से|मत|न) (जाने|छोड़ें|गंवाएं|चूकें)',
        '(jaldi karo|jaldi kijiye|jaldi kro)',
        '(sirf aaj|bas aaj|aaj hi)',
        '(aakhri|akhri) (mauka|moka|din)',
        '(miss mat karna|miss mat karo|chance mat chodna|mauka mat chodo)',
        '(stock mein wapas|back in stock hai)',
      ],
    },
    {
      kind: 'shopping',
      strength: 'hint',
      onlyInLanguage: true,
      phrases: [
        '(खरीदें|खरीदो|खरीद|ऑर्डर|छूट|डिस्काउंट|ऑफर|सेल|दाम|कीमत|प्राइस|कूपन|कोड|रुपये|रुपए|दुकान|स्टोर|अमेज़न|फ्लिपकार्ट|मीशो|डिलीवरी|प्रोडक्ट)',
        '(kharido|khareedo|kharid|order|discount|offer|sale|price|daam|coupon|code|rupaye|rupees|rs|shop|store|meesho|amazon|flipkart|myntra|delivery|product)',
        '(लिंक|link) (बायो में|बायो|bio mein|bio me|in bio|description mein|description me|डिस्क्रिप्शन में)',
      ],
    },
    {
      kind: 'mute',
      strength: 'hint',
      phrases: [
        '(आखिरी|अंतिम|aakhri|akhri) (दिन|din|मौका|mauka) (है|hai|) (परीक्षा|स्कूल|फॉर्म|आवेदन|school|exam|form|college|मतदान)',
        '(जल्दी करो|jaldi karo) (बस|ट्रेन|स्कूल|train|bus|school|late)',
        '(आज ही|aaj hi) (के दिन|ke din|का दिन|पहुंचा|aaya)',
      ],
    },
  ],
} satisfies PhraseTable as PhraseTable;

export const examples: PhraseExamples = {
  match: [
    { text: 'सीमित स्टॉक', kind: 'pressure' },
    { text: 'ऑफर खत्म होने वाला है', kind: 'pressure' },
    { text: 'जल्दी करें, कीमत सिर्फ ४९९', kind: 'pressure' },
    { text: 'आज ही ऑर्डर करें', kind: 'pressure' },
    { text: 'सिर्फ 3 पीस बचे', kind: 'pressure' },
    { text: 'limited stock hai', kind: 'pressure' },
    { text: 'offer aaj raat khatam ho jayega', kind: 'pressure' },
    { text: 'stock khatam hone se pehle le lo', kind: 'pressure' },
    { text: 'jaldi order karo', kind: 'pressure' },
  ],
  ignore: [
    'जल्दी करो बस छूट जाएगी',
    'आज ही के दिन वह पैदा हुए',
    'आज आखिरी दिन है परीक्षा का',
    'jaldi karo school late ho raha hai',
    'sirf aaj baarish hui',
    'खेल खत्म',
    'सीमित ज्ञान',
  ],
  rejected: { 'छूट जाएगी': 'buses leave', abhi: 'an everyday word' },
};
