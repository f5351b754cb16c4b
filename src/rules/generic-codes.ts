/**
 * Words that a shop's own codes are made of, in every language that writes codes (SAVE10, ETE20, ЛЕТО20): a code
 * of such words names no creator. Folded as `foldText` does; digits are left out.
 */
export const GENERIC_CODE_WORDS: ReadonlySet<string> = new Set(
  [
    'gifts deals sales member members app treat lucky glow cozy cosy bogo bundle party launch early bird payday weekend mystery',
    'thanks thankyou year week teacher nurse insider club crew squad mothers fathers labor labour memorial join fee',
    'merch store shop save sale free welcome hello hi new first off gift ship shipping box deal vip flash cyber bf black friday',
    'monday xmas christmas holiday holidays summer spring autumn fall winter easter code promo bonus extra special',
    'jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september',
    'october november december order now today mom dad valentine love back school student family friends',
    'sommer herbst fruhling willkommen neu sparen rabatt hallo ostern weihnachten gutschein advent',
    'ete hiver automne printemps bienvenue soldes noel rentree remise',
    'verano invierno otono primavera bienvenido bienvenida hola rebajas ahorra navidad descuento envio',
    'verao inverno outono bemvindo bemvinda natal desconto frete oi cupom',
    'estate autunno benvenuto benvenuta ciao sconto natale saldi',
    'lato zima wiosna jesien witaj czesc rabat',
    'лето зима весна осень привет скидка новый промо старт подарок доставка праздник літо осінь знижка новий подарунок',
    'yeni ilk kargo yilbasi bayram okul gajian lebaran ramadan merdeka tahunbaru tet giamgia chao diwali holi eid akcio nyar',
    'tavasz vara iarna toamna reducere nou καλοκαιρι χειμωνας εκπτωση',
    'yaz kis bahar hosgeldin indirim merhaba zomer lente herfst welkom korting sommar host valkommen rea',
    'hemat diskon gratis ongkir baru',
  ].flatMap((line) => line.split(' ')),
);
