/**
 * Where a regulator wants a disclosure to stand.
 * - `start`: at the very beginning.
 * - `seen`: where it is seen without a tap on "more".
 * - `whole`: on the picture, or on the video for as long as it lasts.
 * - `plain`: easy to notice, wherever that is.
 */
export type DisclosurePlace = 'start' | 'seen' | 'whole' | 'plain';

/** What one country's regulator, or its self-regulation where that speaks for it, asks of a disclosure. */
export interface DisclosureAsk {
  readonly place: DisclosurePlace;
  /** Words it names as clear, in the language of the country. One or two: examples, not the list. */
  readonly words: readonly string[];
  /** What it is called, for people. */
  readonly source: string;
  /** Pages that it was read on. */
  readonly read: readonly string[];
}

/**
 * By country, ISO 3166-1 alpha-2. Only where the regulator's own page, or two reports of it that agree, could be
 * read (November 2026); a country that is missing is one we say nothing about.
 */
export const DISCLOSURE_ASKS: Readonly<Record<string, DisclosureAsk>> = {
  US: {
    place: 'seen',
    words: ['Ad', 'Sponsored'],
    source: 'FTC, Disclosures 101 for Social Media Influencers (2019)',
    read: ['https://www.ftc.gov/business-guidance/resources/ftcs-endorsement-guides-what-people-are-asking'],
  },
  GB: {
    place: 'seen',
    words: ['Ad', 'Advertisement'],
    source: 'ASA, CAP and CMA, Influencers’ guide (2023)',
    read: ['https://www.asa.org.uk/resource/influencers-guide.html'],
  },
  CA: {
    place: 'seen',
    words: ['#ad', '#sponsored'],
    source: 'Ad Standards, Influencer Marketing Disclosure Guidelines (2025)',
    read: [
      'https://adstandards.ca/resources/library/influencer-marketing-disclosure-guidelines/',
      'https://www.mondaq.com/canada/social-media/1723632/',
    ],
  },
  AU: {
    place: 'plain',
    words: ['#ad', 'Paid Partnership'],
    source: 'AANA Code of Ethics, section 2.7 (2021)',
    read: ['https://aana.com.au/', 'https://www.sociallawco.com.au/'],
  },
  IN: {
    place: 'start',
    words: ['Ad', 'Sponsored'],
    source: 'ASCI, Guidelines for Influencer Advertising (2021)',
    read: ['https://www.ascionline.in/'],
  },
  DE: {
    place: 'start',
    words: ['Werbung', 'Anzeige'],
    source: 'Die Medienanstalten, Werbekennzeichnung bei Online-Medien',
    read: ['https://www.medienanstalt-nrw.de/', 'https://www.fragzebra.de/'],
  },
  FR: {
    place: 'whole',
    words: ['Publicité', 'Collaboration commerciale'],
    source: 'Loi n° 2023-451, article 5',
    read: [
      'https://www.economie.gouv.fr/daj/',
      'https://tgs-avocats.fr/blog/encadrement-activite-influenceurs',
    ],
  },
  ES: {
    place: 'start',
    words: ['Publicidad', 'Publi'],
    source: 'AUTOCONTROL, aea e IAB Spain, Código de conducta (2025)',
    read: [
      'https://www.cuatrecasas.com/es/spain/propiedad-intelectual/art/nuevo-codigo-conducta-publicidad-influencers-contenido-claves-practicas',
      'https://elcapitaldigital.com/entra-en-vigor-la-nueva-ley-de-influencers-en-espana',
    ],
  },
  IT: {
    place: 'start',
    words: ['Pubblicità', 'Sponsorizzato da'],
    source: 'IAP, Digital Chart (2024)',
    read: ['https://www.iap.it/'],
  },
  NL: {
    place: 'plain',
    words: ['#advertentie', '#ad'],
    source: 'Stichting Reclame Code, Reclamecode Social Media & Influencer Marketing (2022)',
    read: ['https://www.reclamecode.nl/social/'],
  },
  PL: {
    place: 'start',
    words: ['#reklama', '#materiałreklamowy'],
    source: 'UOKiK, Rekomendacje (2022)',
    read: [
      'https://www.wiadomoscikosmetyczne.pl/artykuly/sa-juz-rekomendacje-uokik-dotyczace-oznaczania-tre,70539',
      'https://biznes.wprost.pl/finanse-i-inwestycje/11951752/',
    ],
  },
  SE: {
    place: 'start',
    words: ['Reklam', 'Annons'],
    source: 'Konsumentverket, Marknadsföring i sociala medier',
    read: [
      'https://www.konsumentverket.se/',
      'https://www.devote.se/artiklar/konsumentverket-granskar-det-har-galler-vid-influencer-marketing-5820',
    ],
  },
  DK: {
    place: 'start',
    words: ['Reklame', 'Annonce'],
    source: 'Forbrugerombudsmanden, Skjult reklame',
    read: ['https://forbrugerombudsmanden.dk/'],
  },
  NO: {
    place: 'start',
    words: ['Reklame', 'Annonse'],
    source: 'Forbrukertilsynet, Merking av reklame i sosiale medier',
    read: ['https://www.forbrukertilsynet.no/'],
  },
  FI: {
    place: 'start',
    words: ['Mainos', 'Kaupallinen yhteistyö'],
    source: 'KKV, Vaikuttajamarkkinointi sosiaalisessa mediassa (2025)',
    read: [
      'https://kkv.fi/sv/konsumentarenden/information-och-anvisningar-till-foretag/konsumentombudsmannens-riktlinjer/influerarmarknadsforing-i-sociala-medier',
    ],
  },
  BR: {
    place: 'seen',
    words: ['#publicidade', '#publi'],
    source: 'CONAR, Guia de Publicidade por Influenciadores Digitais',
    read: [
      'https://criadoresid.com/guia-de-publicidade/',
      'https://portalpublicitario.com.br/conar-derruba-perfis-achadinhos-shopee',
    ],
  },
  JP: {
    place: 'plain',
    words: ['広告', 'PR'],
    source: '消費者庁、令和5年内閣府告示第19号の運用基準',
    read: ['https://diamond.jp/articles/-/330140', 'https://www.pref.tokushima.lg.jp/sp/shohi/docs/7236066'],
  },
  KR: {
    place: 'start',
    words: ['광고', '협찬'],
    source: '공정거래위원회, 추천·보증 등에 관한 표시·광고 심사지침 (2024)',
    read: [
      'https://news.sbs.co.kr/news/endPage.do?news_id=N1008352539',
      'http://bizguardian.kr/news/article.html?no=43739',
    ],
  },
  CN: {
    place: 'plain',
    words: ['广告'],
    source: '市场监管总局《互联网广告管理办法》第九条（2023）',
    read: ['https://xining.baogaosu.com/xinwen/', 'http://www.zhuanguanjia.com/langfang/anci/180337.html'],
  },
};
