/** Words in folded text that tell what else a line is about. */

const words = (list: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${list})`, 'u');

/** Never ours, whatever else the line names: another use of the same device, or another trade. */
export const NEVER = words(
  '(?:laser )?hair[ -]?(?:removal|reduction)|lhr(?![\\p{L}])|(?:dauerhafte )?(?:laser-?)?haarentfernung|(?:photo-?|foto-?)?epilation|depil(?:at|ac|az)\\w+|epilac\\w+|epilaz\\w+|tattoo|tatouage|tatuaje|tatuaggi|laser genesis|genesis|clear ?silk|carbon|hollywood|china doll|black doll|laser ?-?(?:facial|gesichtsbehandlung)s?|nail fungus|fungal|nagelpilz|mykose|mycose|onycho\\w+|lipolysis|liposuction|smartlipo|vaginal|morpheus ?-?8 ?v(?![\\p{L}])|intim\\w*|femilift|monalisa|snoring|dry eyes?|optilight|nano ?-?needling|brazilian|wart|warzen?|verrues?|skin tags?|fibrom\\w*|moles?|muttermal\\w*|plasma pen|fibroblast|(?:bb|lip) glow|permanent make|microblading|micropigmentation|gift (?:card|voucher)|gutschein\\w*|bon cadeau|cancell?ation|no[ -]?show|late fee|deposit|anzahlung|acompte|sclerotherap\\w+|verodung|sklero\\w+|photodynamic|pdt|acne blue light|membership|lash|wimpern|brow|augenbraue\\w*|sourcils|cejas|sopracciglia|sobrancelhas?|\\w*ontharing|wenkbrauw\\w*|wimper\\w*|brwi|rzes\\w*|makijaz permanentny|owlosieni\\w*|tatuaz\\w*|tatuagem|cadeaubon|bon podarunkowy|vale[ -]presente|ازالة الشعر|وشم',
);

/** Services that the estimator does not compare. */
export const OTHER_SERVICES = words(
  'facials?|hydra\\w*|aqua ?-?facial|aqua ?peel|\\p{L}*peel(?:ing)?s?|chemical|glycolic|mandelic|salicyl\\w*|tca|cosmelan|dermamelan|derma ?-?plan\\w*|dermaplane|(?:micro|hydra)-?derm\\w*|mikrodermabrasion|botox|botulin\\w*|toxin\\w*|anti-?wrinkle|faltenbehandlung|faltenunterspritzung|dysport|xeomin|azzalure|bocouture|injec\\w+|filler|hyaluron\\w*|hyaluronic|acido hialuronico|unterspritzung|acide hyaluronique|lips?\\b|lippen|profhilo|sculptra|radiesse|juvederm|restylane|skin ?-?booster|sunekos|polynucleotid\\w*|polynukleotid\\w*|rejuran|prp|platelet|vampir\\w*|eigenblut\\w*|exosom\\w*|salmon|pdrn|meso ?-?thera\\w*|mesolift|led\\b|lightstim|omnilux|cryo\\w*|kryo\\w*|massage|masaje|lymph\\w*|wax\\w*|sugaring|cellulite|thread lift|pdo|fadenlifting|ultherapy|ulthera|hifu|sofwave|thermage|exilis|coolsculpt\\w*|emsculpt\\w*|emface|emsella|trusculpt|body contour\\w*|fat\\b|fett\\w*|kryolipolyse|lipo\\w*|skin tightening|hautstraffung|iv (?:drip|therapy)|infusion|vitamin\\w*|b12|manicure|pedicure|manikure|pedikure|nails?|make-?up|tan\\b|tanning|oxygen\\w*|sauerstoff\\w*|jet peel|ausreinigung|deep cleanse|cleanse|gesichtsreinigung|gesichtsbehandlung|kosmetik\\w*|soin(?:s)? (?:du )?visage|nettoyage|limpieza|pulizia|acne treatment facial|mask\\b|maske|kit\\b|serum|cream|creme|spf|sunscreen|product|mini facial|extractions?|milia|cyst|lesion removal|prescription|after-?care|financ\\w+|finanzierung|ratenzahlung|sclero\\w*|scrub|wrap|threading|piercing|semaglutide|weight|hormone|blood test|gezichtsbehandeling\\w*|huidtherapie|oczyszczani\\w*|kwas\\w*|mezoterap\\w*|masaz\\w*|massagem|botoks|makijaz|karboksyterap\\w*|limpeza|preenchiment\\w*|bioestimulad\\w*|drenagem|بوتوكس|فيلر|هيدرافيشل|تقشير|بشرة',
);

/** Sold with a treatment: the price is that of both. */
export const BOOSTER = words(
  'prp|prf|platelet\\w*|plasma|vampir\\w*|eigenblut\\w*|exosom\\w*|salmon|lachs\\w*|dna|pdrn|polynucleotid\\w*|polynukleotid\\w*|rejuran|growth factors?|wachstumsfaktor\\w*|facteurs? de croissance|factores de crecimiento|stem ?-?cells?|stammzell\\w*|skin ?-?booster|profhilo|hyaluron\\w*|acide hyaluronique|acido hialuronico|meso ?-?thera\\w*|meso[- ]cocktail|mesococktail|vitamin\\w*|cocktail|led\\b|light therapy|peel\\b|peels|peeling|mask\\b|maske|masque|mascarilla|derma ?-?plan\\w*|dermaplane|hydra ?-?facial|hydra ?derm\\w*|botox|filler|tranexam\\w*|glutathion\\w*|serum|ampoule|ampulle|minoxidil|facial massage|بلازما|اكسوزوم',
);

/** For somebody who comes for the first time, is a member, a model or the like. */
export const NOT_FOR_ALL = words(
  "new (?:clients?|patients?|customers?|guests?)|first[ -](?:time|visit|session|treatment)|neukund\\w*|kennenlern\\w*|erstbehandlung|erst(?:e)? (?:sitzung|behandlung)|premiere (?:seance|visite)|nouve(?:aux|lles?) client\\w*|1ere seance|primera (?:sesion|visita)|nuevos? (?:clientes?|pacientes?)|intro(?:ductory)?\\b|trial|probebehandlung|taster|members?\\b|mitglied\\w*|members?'?s? price|club|student\\w*|studierende|etudiant\\w*|senior\\w*|nhs|staff|model\\w*|modell\\w*|voucher|groupon|refer\\w*|teen\\w*|top-?up|maintenance|auffrischung\\w*|entretien|mantenimiento|off-?peak|happy hour|weekdays?|(?:mon|tue|wed|thu|fri)\\w* (?:only|&|and|to|-)|upgrade|add-?on|zusatz\\w*|en complement",
);

const TIME_LIMITED =
  /(?<![a-z])(?:until|till|valid|ends?|expires?|through (?=\w+ \d)|only (?:in|this|until)|this (?:month|week|summer|winter|spring|autumn)|limited[ -]time|while (?:stocks?|spots)|bis (?:zum |ende )?(?:\d{1,2}\.|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember)|gultig|nur (?:im|bis|in)|(?:\w+)?aktion(?:spreis)?\b|befristet|jusqu'?au|valable|offre|promo(?:tion)?|hasta (?:el|fin)|valido|oferta|fino al|offerta|black friday|(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:offer|special|promo\w*|deal)|(?:fruhlings|sommer|herbst|winter|weihnachts|oster)\w*(?:angebot|special|aktion)|offer of the month|monatsangebot|لغاية|حتى \d)(?![a-z])/;

/** A heading under which a lower second price is the new one. */
export const SPECIALS = words(
  'specials?|sale\\b|offers?|promotions?|promos?|deals?|angebote?|aktionen?|offres?|promociones|ofertas|offerte',
);

/** From which day on a list holds, and until when: its date, as every list has one. */
const LIST_HOLDS =
  /(?<![a-z])(?:valid|effective|gultig|valables?|validos?|validas?|validi|in force|en vigueur) (?:from|since|as of|ab|seit|a partir d\w*|des(?: le)?|desde|dal)(?![a-z])|(?<![a-z])(?:prices?|price ?lists?|preise?|preisliste|tarife?s?|precios|prezzi|listino)(?:[^a-z]+(?:are|is|sind|ist|our|list))?[^a-z]+(?:valid|gultig|valables?|validos?|validi)[^a-z]+(?:until|till|through|to|bis(?: zum)?|jusqu'?au|hasta|fino al)(?![a-z])/g;

/** Whether a price ends on a day or in a season, in folded text. */
export const isTimeLimited = (folded: string): boolean =>
  TIME_LIMITED.test(SPECIALS.test(folded) ? folded : folded.replace(LIST_HOLDS, ' '));

/** The first talk. */
export const CONSULTATION = words(
  '(?:skin |initial |online |video |virtual |first |free |complimentary |new client |erst)?-?consult\\w*|(?:erst)?-?beratung\\w*|erstgesprach|skin analysis|hautanalyse|hautcheck|bilan (?:de )?peau|diagnostic (?:de )?peau|premier rendez-vous|consulta\\b|consulta (?:inicial|medica)|valoracion|consulenza|prima visita|visita(?: (?:medica|dermatologica|specialistica|iniziale))?|avaliacao|intake(?:gesprek)?|(?:kennismakings|advies)gesprek|konsultation\\w*|konsultacj\\w*|(?:ال)?استشار[ةه]|(?:ال)?كشف',
);
/** A later talk or a review: no fee of everybody's. */
export const LATER_TALK = words(
  'follow[ -]?up|review|nachkontrolle|kontroll\\w*|suivi|controle|seguimiento|revision',
);
export const PATCH_TEST = words(
  '(?:skin )?patch[ -]?test\\w*|test[ -]?patch|probe-?areal|test-?areal|test ?spot|teststelle|spot test|test cutane|prueba de parche',
);
export const NUMBING = words(
  'numbing(?: cream)?|topical an(?:a)?esthe\\w+|local an(?:a)?esthe\\w+|an(?:a)?esthe\\w+ cream|numb cream|betaubung\\w*|emla|creme anesthes\\w+|anesthesi\\w+|crema anestesica|anestesi\\w+|كريم تخدير|مخدر',
);
export const SET_OFF =
  /redeem|deduct|credited|credit towards?|(?:goes|applied|applicable|used|put|counts?) (?:to|toward|towards|against|off)|taken off|comes off|off (?:the |your |any )?(?:price|cost|treatment|first)|refunded|refundable (?:against|with|if|on)|offset|verrechnet|angerechnet|anrechn|gutgeschrieben|abgezogen|erstattet|deduite?s?|imput|deduct|rembourse|adjust(?:ed|able|ment) (?:in|against|with|to|towards?|for|from|on|if|when)|adjustable|waived (?:if|when|with|on|upon|against|should|for (?:patients|clients|those|anyone) )|reembolsable|se deduce|descont|scont\w+ (?:dal|se)|rimborsa|entfallt (?:bei|wenn)|se descuenta|descontable|deducible|detratt|scalat|credite|verreken|in mindering|odlicz|wliczan|abatid|يخصم|تخصم/;
export const NOT_SET_OFF =
  /(?:not|non|never|nicht|kein\w*|no|pas|ne)[ -](?:\w+ ){0,3}(?:redeem|deduct|credit|taken off|applied|refund|adjust|waive|verrechnet|angerechnet|deduite?|rembours|descont)/;
export const FREE = words(
  'free(?: of charge)?|complimentary|no charge|gratis|kostenlos\\w*|kostenfrei\\w*|gratuit\\w*|offerte?s?|sin coste?|gratuito|kosteloos|bezplatn\\w*|darmow\\w*|included|inclusive|incl\\.?|inkl\\.?|inklusive|inbegriffen|inclus\\w*|incluid\\w*|مجان\\w*|مجانا|مجاني\\w*',
);
/** Another service beside the treatment: “Oxygen facial with microneedling”. */
export const WITH_SERVICE = new RegExp(
  `(?<!\\p{L})(?:(?<!(?:needling|pen ?\\d?|rf|ipl|co2|agujas|aghi|agulha\\p{L}*|pulsada|pulsata|fre[qc]u\\p{L}+) )facials?|hydra\\p{L}*|\\p{L}*peel\\p{L}*|\\p{L}*abrasion|botox|fillers?|limpieza|pulizia|nettoyage|gesichtsbehandlung|massage) *(?:[+&]|(?:with|plus|and|incl\\p{L}*|mit|und|inkl\\p{L}*|avec|et|con|y|com|met)(?!\\p{L}))|(?:[+&]|(?<!\\p{L})(?:with|plus|and|incl\\p{L}*|mit|und|inkl\\p{L}*|avec|et|con|y|com|met)) +(?:[\\p{L}-]+ ){0,2}(?:facials?|hydra\\p{L}*|\\p{L}*peel\\p{L}*|\\p{L}*abrasion|botox|fillers?|limpieza|pulizia|nettoyage|gesichtsbehandlung|massage)(?!\\p{L})`,
  'u',
);

/** Priced by a measure, so that nobody knows what a session costs. */
export const BY_MEASURE =
  /(?<![a-z])(?:per|pro|je|par|por|a) (?:unit|ml|syringe|spritze|\d+ ?min\w*|minute|minuten|hour|stunde|heure|cm2?|inch|vial|ampoule|point|thread|einheit|unite)s?(?![a-z])/;
