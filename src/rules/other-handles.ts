/**
 * Handles that thanks and tags of working together are for otherwise than for makers of things: who carries parcels and
 * people, offices and schools, everybody, and one's own people. In lower case, without `@`.
 */
export const OTHER_HANDLES: readonly RegExp[] = [
  // Parcels and letters.
  /dhl|usps|fedex|royalmail|myhermes|evri|mondialrelay|chronopost|colissimo|laposte|postnord|postnl|deutschepost|correos|correios|inpost|poczta|pochta|novaposh?ta|cdek|sdek|yurticikargo|araskargo|sicepat|anteraja/,
  /^(?:ups|dpd|gls|ptt|jne|jnt|seur|mrw|ctt|posti|posten|poste|bring|yurtici|hermes|почта|сдэк)(?:$|[_.\d]|help|kargo|_?(?:de|fr|it|es|uk|pl|rf|us)$)/,
  // Trains, planes and rides.
  /bahn|sncf|renfe|trenitalia|amtrak|airline|airways|ryanair|easyjet|vueling|lufthansa|wizzair|germanwings|eurowings/,
  /^(?:ns|ns_online|nsonline|vy|vy_no|sj|dsb|vr|pkp|italotreno|united|delta|klm|uber|lyft|bolt|grab|gojek|tfl|mta|bvg|ratp)(?:$|[_.\d])/,
  // Offices, schools, clinics.
  /police|polizei|politie|policia|mairie|gemeente|ayuntamiento|comunedi|prefeitura|minist|universi|college|hochschule|museum|hospital|klinik|unicef|unhcr|gov(?:$|[._])|^tedx/,
  /^(?:uni|univ|stadt|ayto|school|schule|mit|nasa|nhs|mchs|мчс)(?:$|[_.\d])/,
  // Everybody, and people by what they are to one.
  /^(?:everyone|everybody|all|todos|todas|alle|tous|tutti|friends|family)$/,
  /^(?:mom|mum|mama|mami|mamma|maman|papa|papi|dad|daddy|grandma|grandpa|nonna|nonno|oma|opa|abuela|abuelo|tia|tio|coach|dr|doctor|prof|profe|alcalde|sindaco|burgemeester|postbote|mailman|feuerwehr|dj)(?:$|[_.\d])/,
  // Given names that are too short, or too rare in codes, for the list of those.
  /^(?:jan|tom|tim|ben|max|leo|mia|eva|ana|ida|lea|zoe|noa|amy|kim|sam|dan|rob|joe|lou|ann|ada|pia|ali|ece|jun|yui|petr|ayse|fatma|tiina|liisa|noura|dewi|ayu)(?:$|[_.\d])/,
  // Where things are bought.
  /^(?:amazon|ebay|vinted)/,
];
