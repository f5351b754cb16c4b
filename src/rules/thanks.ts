/**
 * Words of a caption that thanks a brand by its name for what came from it, in the languages that most people write;
 * folded as `foldText` does.
 */
function wordsOf(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}

/** Thanks that may stand shortly before the handle of who is thanked. */
export const THANKS = wordsOf(
  'thank thanks thankyou thx gracias merci mercis dank danke dankeschon bedankt dankjewel grazie obrigada obrigado',
  'brigada brigado valeu dzieki dziekuje dziekujemy tack takk tak kiitos dekuju dekuji dekujeme diky спасибо makasih',
  'mulțumesc mulțumim mersi koszonom koszonjuk koszi ευχαριστω ευχαριστουμε tesekkurler tesekkur дякую дякуємо благодарю',
  'شكرا شكر مشكورين ممتنه תודה shukriya dhanyawad शुक्रिया धन्यवाद terimakasih tengkyu',
);

/** Something came, or somebody was let in. */
export const CAME = wordsOf(
  'pr parcel package goodies sample samples gifted gifting sending arrived unboxing hosting invite invitation inviting',
  'llego llegaron paquete paquetito paquetazo regalo regalito regalazo regalos obsequio invitacion invitarme invitarnos',
  'colis coffret cadeau cadeaux recu recue recus recues envoi invitation paket packchen angekommen ankam geschenk geschenke',
  'einladung zugeschickt pakje pakket pakketje cadeautje gekregen uitnodiging pacco pacchetto omaggio arrivato arrivata',
  'arrivati invito mimo mimos miminho recebido recebidos recebidinhos chegou presente presentes convite paczka paczke',
  'kreeg przyszedl paczki prezent prezenty przyszla przyszło przesyłka przesyłke zaproszenie gava gavan presenten paketet gave gaven pakke',
  'pakken tilsendt lahja lahjan paketti paketin balicek darek подарок подарки посылка посылку прислали коробку набор',
  'هديه الهديه هالهديه هدايا الهدايا بوكس البوكس هالبوكس دعوه الدعوه وصلني وصلتني מתנה המתנה מתנות המתנות מארז המארז',
  'חבילה החבילה פינוק הפינוק אירוח האירוח hamper hampers bheja bheji bheje kiriman kirimannya ngirimin kirimin paketnya',
  'hampersnya undangan undangannya bingkisan δωρο δωρα πακετο δεμα προσκληση φιλοξενια pachetul coletul cadoul cadouri',
  'surpriza invitatia gazduirea csomag csomagot ajandek ajandekot meghivast подарунок подарунки пакунок посилку запрошення',
  'hediye hediyesi hediyeler paketi kutu kutusu davet daveti',
);

/** Tags under which parcels of brands are shown; with them no handle is needed. */
export const PARCEL_TAGS: ReadonlySet<string> = new Set(
  '#pr #unboxing #prpackage #prunboxing #prhaul #colis #colispr #regalito #packages #paczkapr #pressdrop'.split(
    ' ',
  ),
);

/** What people thank each other for: those are no brands. */
export const AMONG_FRIENDS =
  /birthday|bday|geburtstag|cumple|anniversaire|compleanno|anivers|urodzin|verjaardag|födelsedag|fødselsdag|bursdag|syntymäpäiv|narozenin|wedding|hochzeit|\bboda|mariage|matrimonio|casamento|bruiloft|secret santa|wichtel|amigo invisible|amigo secreto|giveaway|sorteo|sorteio|gewinnspiel|gewonnen|concours|winnaar|photo by|📸|день рожд|свадьб|день народ|весілл|doğum gün|düğün|عيد ميلاد|زواج|عرس|יום הולדת|חתונה|जन्मदिन|शादी|shaadi|ulang tahun|nikah|γενέθλια|γάμο|naștere|nunt[ăa]|szülinap|születésnap|esküvő|mother'?s day|muttertag|father'?s day/iu;
