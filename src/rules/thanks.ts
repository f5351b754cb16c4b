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
  'mulțumesc koszonom ευχαριστω tesekkurler',
);

/** Something came, or somebody was let in. */
export const CAME = wordsOf(
  'pr parcel package goodies sample samples gifted gifting sending arrived unboxing hosting invite invitation inviting',
  'llego llegaron paquete paquetito paquetazo regalo regalito regalazo regalos obsequio invitacion invitarme invitarnos',
  'colis coffret cadeau cadeaux recu recue recus recues envoi invitation paket packchen angekommen ankam geschenk geschenke',
  'einladung zugeschickt pakje pakket pakketje cadeautje gekregen uitnodiging pacco pacchetto omaggio arrivato arrivata',
  'arrivati invito mimo mimos miminho recebido recebidos recebidinhos chegou presente presentes convite paczka paczke',
  'paczki prezent prezenty przyszla przyszło przesyłka przesyłke zaproszenie gava gavan presenten paketet gave gaven pakke',
  'pakken tilsendt lahja lahjan paketti paketin balicek darek подарок подарки посылка прислали',
);

/** What people thank each other for: those are no brands. */
export const AMONG_FRIENDS =
  /birthday|bday|geburtstag|cumple|anniversaire|compleanno|anivers|urodzin|verjaardag|födelsedag|fødselsdag|bursdag|syntymäpäiv|narozenin|wedding|hochzeit|\bboda|mariage|matrimonio|casamento|bruiloft|secret santa|wichtel|amigo invisible|amigo secreto|giveaway|sorteo|sorteio|gewinnspiel|gewonnen|concours|winnaar|photo by|📸|mother'?s day|muttertag|father'?s day/iu;
