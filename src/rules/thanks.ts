/** How people of one language thank for what came; folded as `foldText` does when it is laid out. */
export interface ThanksIn {
  /** Thanks that may stand shortly before the handle of who is thanked. */
  readonly thanks: string;
  /** Something came, or somebody was let in. */
  readonly came: string;
  /** The same of anything that gets somewhere, trains and answers too: it counts where it is shown ("look what arrived"). */
  readonly arrived?: string;
}

/** English, which is thanked in everywhere, and whose words for parcels are known everywhere. */
export const THANKS_EVERYWHERE: ThanksIn = {
  thanks: 'thank thanks thankyou thx',
  came: 'parcel package goodies sample samples gifted gifting unboxing hosting invite invitation inviting hamper hampers treats',
  arrived: 'arrived',
};

/**
 * The languages that most people write besides. Left out are words that another language of the list has for something
 * else, where both thank alike: "presente" (there), "mimos" (cuddles), "tak" (yes, so, not).
 */
export const THANKS_BY_LANGUAGE: readonly ThanksIn[] = [
  {
    thanks: 'gracias',
    came: 'paquete paquetito paquetazo regalo regalito regalazo regalos obsequio invitacion invitarme invitarnos mimo consentirnos',
    arrived: 'llego llegaron',
  },
  {
    thanks: 'merci mercis',
    came: 'colis coffret cadeau cadeaux envoi invitation linvitation',
    arrived: 'recu recue recus recues',
  },
  {
    thanks: 'danke dank dankeschon merci',
    came: 'paket packchen geschenk geschenke einladung zugeschickt',
    arrived: 'angekommen ankam',
  },
  {
    thanks: 'bedankt dankjewel dank',
    came: 'pakje pakket pakketje cadeautje uitnodiging',
    arrived: 'gekregen kreeg',
  },
  {
    thanks: 'grazie',
    came: 'pacco pacchetto omaggio regalo regalino invito linvito lospitalita',
    arrived: 'arrivato arrivata arrivati',
  },
  {
    thanks: 'obrigada obrigado brigada brigado valeu',
    came: 'mimo mimos miminho recebido recebidos recebidinhos convite',
    arrived: 'chegou',
  },
  {
    thanks: 'dzieki dziekuje dziekujemy',
    came: 'paczka paczke paczki prezent prezenty przesyłka przesyłke zaproszenie',
    arrived: 'przyszedl przyszla przyszło',
  },
  {
    thanks: 'tack takk',
    came: 'gava gavan presenten paket paketet gaven gaver pakke pakken tilsendt',
  },
  { thanks: 'kiitos', came: 'lahja lahjan paketti paketin' },
  { thanks: 'dekuju dekuji dekujeme diky', came: 'balicek darek' },
  { thanks: 'спасибо благодарю', came: 'подарок подарки посылка посылку прислали коробку набор приглашение' },
  { thanks: 'дякую дякуємо', came: 'подарунок подарунки пакунок посилку запрошення' },
  { thanks: 'tesekkurler tesekkur', came: 'hediye hediyesi hediyeler paketi kutu kutusu davet daveti' },
  {
    thanks: 'شكرا شكر مشكورين ممتنه',
    came: 'هديه الهديه هالهديه هدايا الهدايا بوكس البوكس هالبوكس دعوه الدعوه',
    arrived: 'وصلني وصلتني',
  },
  {
    thanks: 'תודה',
    came: 'מתנה המתנה מתנות המתנות מארז המארז חבילה החבילה פינוק הפינוק אירוח האירוח',
  },
  { thanks: 'shukriya dhanyawad शुक्रिया धन्यवाद', came: 'bheja bheji bheje' },
  {
    thanks: 'makasih terimakasih tengkyu',
    came: 'paket paketnya kiriman kirimannya ngirimin kirimin hampersnya undangan undangannya bingkisan',
  },
  { thanks: 'ευχαριστω ευχαριστουμε', came: 'δωρο δωρα πακετο δεμα προσκληση φιλοξενια' },
  {
    thanks: 'mulțumesc mulțumim mersi',
    came: 'pachetul coletul cadoul cadouri surpriza invitatia gazduirea',
  },
  { thanks: 'koszonom koszonjuk koszi', came: 'csomag csomagot ajandek ajandekot meghivast' },
];

/** The word for a thing that is shown, shortly before that it arrived. */
export const WHAT = 'what que was cosa che co wat ce quoi qué وش ايش شو اللي';

/** What stands before the handle of a place: who is thanked right behind it had guests. */
export const AT_A_PLACE = 'at bei im en chez da dal nel na no w we в у i hos op';

/** Tags under which parcels of brands are shown; with them no handle is needed. What was bought is unboxed too. */
export const PARCEL_TAGS: ReadonlySet<string> = new Set(
  '#pr #prpackage #prunboxing #prhaul #colispr #paczkapr #pressdrop'.split(' '),
);

/** What people thank each other for: those are no brands. */
export const AMONG_FRIENDS =
  /birthday|bday|geburtstag|cumple|anniversaire|compleanno|anivers|urodzin|verjaardag|födelsedag|fødselsdag|bursdag|syntymäpäiv|narozenin|wedding|hochzeit|\bboda|mariage|matrimonio|casamento|bruiloft|secret santa|wichtel|amigo invisible|amigo secreto|giveaway|sorteo|sorteio|gewinnspiel|gewonnen|concours|winnaar|photo by|📸|день рожд|свадьб|день народ|весілл|doğum gün|düğün|عيد ميلاد|زواج|عرس|יום הולדת|חתונה|जन्मदिन|शादी|shaadi|ulang tahun|nikah|γενέθλια|γάμο|naștere|nunt[ăa]|szülinap|születésnap|esküvő|mother'?s day|muttertag|father'?s day/iu;

/** Of those who were invited to say something. */
export const ON_STAGE =
  /\b(?:(?:to|and|as) (?:speak|talk)|(?:speaking|spoke|talk) (?:at|to)|(?:a|my|the|guest) (?:talk|speaker)|keynote|panel|lecture|seminar|conference|podcast|vortrag|konferenz|tagung|ponencia|conferencia|charla|conférence|intervenir|convegno|conferenza|lezing|congres|wykład|konferencj\p{L}{0,3})(?![\p{L}])/iu;

/** Of those whose PR is a record of their own. */
export const RECORDS =
  /\b(?:squat|bench|deadlift|marathon|5k|10k|\d{2,3}\s?kg|race|personal (?:best|record)|gym|workout|training)(?![\p{L}])/iu;
