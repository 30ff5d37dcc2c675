import type {AreaId} from '../evidence/ids.js';
import type {ListedPlace} from './price-list.js';

/** The words for a place in folded text; longer ones first. */
const WORDS: readonly (readonly [AreaId, string])[] = [
  [
    'hands',
    'hands?|handrucken|hande|mains?|dos des mains|manos|mani|handen|handrug|dlonie|dloni|maos|back of (?:the )?hands?|اليدين',
  ],
  [
    'eyes',
    "(?:under|around)[ -](?:the )?eyes?|eye(?:s|lids?)?(?: (?:area|contour))?|peri-?orbital|periorbitale?s?|crow'?s feet|tear trough|augen(?:partie|bereich|lider|region|kontur)?|augen|oberlider|unterlider|contours? des yeux|contour de l'oeil|yeux|paupieres?|ojos|parpados|contorno (?:de )?ojos|contorno occhi|occhi|palpebre|(?:rond (?:de )?)?ogen|oog(?:leden|contour|gebied)|(?:okolic[ae] |pod )?(?:oczu|oczy|oczami)|powiek[ia]?|(?:(?:area|contorno|regiao) dos )?olhos|palpebras|olheiras|محيط العين|العينين",
  ],
  [
    'mouth',
    "(?:upper|lower|top) lips?(?: lines?)?|lip(?:s| lines| area)|(?:around )?(?:the )?mouth|peri-?oral(?:e[sr]?)?|smokers?'? lines?|oberlippe|mund(?:partie|bereich|region)?|levre(?:s)?(?: superieure)?|peribuccal|contour de la bouche|bouche|boca|labio(?: superior)?|bocca|labbr[oa]|bovenlip|(?:rond de )?mond|gorna warga|(?:okolic[ae] |wokol )ust|الشفة العليا",
  ],
  ['forehead', 'forehead|stirn|front|frente|fronte|voorhoofd|czolo|الجبين'],
  ['cheeks', 'cheeks?|wangen?|joues?|mejillas?|pomulos|guance|policzki|bochechas|الخدين'],
  [
    'chest',
    'dec+ol+et+(?:e|age|ee|es)|dekollet(?:e|ee)|chest|brust|poitrine|escote|pecho|petto|dekolt|decote|colo|borst|الصدر',
  ],
  ['neck', 'neck|hals|cou|cuello|collo|nek|szyja|szyi|pescoco|الرقبة'],
  [
    'scalp',
    'scalp|kopfhaut|cuir chevelu|hair(?: (?:loss|restoration|growth|regrowth|rejuvenation))?|haar(?:ausfall|wuchs|wachstum|e)?|cheveux|cabello|cuero cabelludo|capelli|cuoio capelluto|capilar(?:es)?|capillaire|hoofdhuid|(?:owlosiona )?skor[ay] glowy|couro cabeludo|فروة الراس',
  ],
  [
    'arms',
    'arms|forearms?|upper arms?|unterarme?|oberarme?|arme|avant-bras|bras|brazos|braccia|(?:onder|boven)armen|armen|ramiona|przedramiona|bracos|antebracos|الذراعين',
  ],
  [
    'abdomen',
    'abdomen|tummy|stomach|belly|bauch|ventre|abdomen|vientre|addome|buik|brzuch|abdome|barriga|البطن',
  ],
  ['thighs', 'thighs?|oberschenkel|cuisses?|muslos|cosce|dijen|bovenbenen|uda|coxas'],
  ['back', '(?:full |upper |lower |whole )?back|rucken|dos|espalda|schiena|rug|plecy|costas|الظهر'],
  [
    'face',
    '(?:full|whole|entire)[ -]face|face|(?:ganzes |gesamtes |volles )?gesicht|(?:voll|ganz|gesamt)gesicht|gesichts(?:behandlung)?|visage(?: (?:entier|complet))?|rostro(?: completo)?|cara(?: completa)?|viso(?: intero| completo)?|facial completo|(?:volledig |hele |gehele )?gezicht|gelaat|(?:cala )?twarz|rosto(?: completo| todo)?|الوجه(?: بالكامل| كامل)?|وجه',
  ],
];

/** Places that are none of ours. */
const ELSEWHERE =
  'nose|nase|nez|nariz|naso|chin|kinn|menton|barbilla|mento|jaw(?:line)?|kieferlinie|kinnlinie|temples?|schlafen|tempes|ears?|ear ?lobes?|ohr(?:en|lappchen)?|oreilles?|knees?|knie|genoux?|rodillas?|ginocchia|legs?|lower legs?|beine?|unterschenkel|jambes?|mollets|piernas?|gambe|calves|feet|foot|fus?se|pieds?|pies|ankles?|elbows?|ellbogen|coudes?|codos|shoulders?|schultern?|epaules?|hombros|spalle|neus|kin|kaaklijn|oren|kniee?n|benen|onderbenen|voeten|schouders|oksels?|billen|podbrodek|zuchwa|uszy|kolana|nogi|lydki|stopy|pachy?|posladki|queixo|papada|orelhas|joelhos|pernas|ombros|virilha|bikinilijn|under ?arms?|arm ?pits?|achseln?|aisselles?|axilas?|ascelle|buttocks?|bum|fesses|gluteos|glutei|hips?|huften|hanches|flanks?|love handles|breasts?|nasolabial(?: folds?| area)?|glabella|zornesfalte|jowls?|submental|double chin|bikini(?: line)?|nape|nacken|nuque|الانف|الذقن|الساقين';

/** Places that name a part or a size, so that nobody knows what is meant. */
const VAGUE =
  /(?<![a-z])(?:half[ -]?face|lower face|mid[ -]?face|upper face|(?:untere|obere|halbe)s? gesicht(?:shalfte)?|bas du visage|demi[ -]visage|t-?zone|(?:small|medium|large|any|one|single|two|jede[sr]?|chaque|cada|ogni|three|1|2|3|additional|extra|other|each|larger|smaller|kleine?s?|gros?se?s?|mittlere?s?|eine?|zwei|petite?|grande?|moyenne?|autres?|pequena|mediana) (?:body )?(?:areas?|zones?|zonen?|areale?|flache|bereiche?|regionen?|surface|spots?|patch(?:es)?|parts?)|(?:per|pro|je|par|por|a|za) (?:(?:small|body|treatment) )?(?:gebied|obszar|partie|regiao|area|zone|areal|bereich|spot|fleck|lesion|tache|mancha|flache|region|cm2?|a4|patch|zona|stelle|narbe|scar|vein|flash|pulse|shot|schuss|impuls|tir)s?|a4|smallest area|zona pequena|la (?:zone|zona)|(?:spot|localised|localized) treatment)(?![a-z])|[(/] ?(?:par |per |pro |je |por )?(?:zones?|areas?|zonas?|areale?|regions?|bereich) ?(?=[)|,;.]|$)/;
/** Leave the place open only where none is named beside. */
const OPEN =
  /(?<![a-z])(?:areas?|zones?|zonen|areale?|zonas?|spot|body|korper|corps|cuerpo|corpo|stretch ?marks?|dehnungsstreifen|schwangerschaftsstreifen|vergetures?|estrias|smagliature|lichaam|striae|zwangerschapsstrepen|littekens?|cialo|rozstepy|blizny?|cicatrizes|corporal|corporel|corporale|surgical scars?|op-?narben?|scars?|narben?|cicatrices?)(?![a-z])/g;
const OF_ACNE =
  /(?:acne|akne|d'acne|de acne)[ -]?(?:scars?|scarring|narben?)|cicatrices? (?:d'|de )acne/g;

/** “الوجه” and “للوجه”: the face, and for it. */
const withFor = (words: string): string => words.replace(/(?<![\p{L}])ال/gu, '(?:ال|لل)');

const ALL = new RegExp(
  `(?<![\\p{L}\\d])(?:${[...WORDS.map(([, words]) => words), ELSEWHERE].map((words) => `(${withFor(words)})`).join('|')})(?![\\p{L}\\d])`,
  'gu',
);
const VAGUE_ALL = new RegExp(VAGUE, 'g');
const OPEN_ONCE = new RegExp(OPEN.source);

/** A place that a text names. */
export interface FoundPlace {
  readonly place: ListedPlace;
  readonly word: string;
}

/** The words of a folded text that leave the place open. */
export const vaguePlaceIn = (folded: string): string | undefined => VAGUE.exec(folded)?.[0];

/** What a folded text says of the place, and the text without it. */
export interface PlaceReading {
  /** Each once, in the order of the text. */
  readonly places: readonly FoundPlace[];
  /** The words that leave the place open, such as “per area”. */
  readonly vague: string | undefined;
  readonly rest: string;
}

export function readPlaces(folded: string): PlaceReading {
  const vague = VAGUE.exec(folded)?.[0];
  const rest = vague === undefined ? folded : folded.replace(VAGUE_ALL, ' ');
  const found: FoundPlace[] = [];
  const without = rest.replace(ALL, (word: string, ...groups: unknown[]) => {
    const index = groups.slice(0, WORDS.length + 1).findIndex((group) => group !== undefined);
    const place = WORDS[index]?.[0] ?? 'other';
    const isKnown = found.some(
      (one) => one.place === place && (place !== 'other' || one.word === word),
    );
    if (!isKnown) found.push({place, word});
    return ' ';
  });
  const open =
    vague ?? (found.length === 0 ? OPEN_ONCE.exec(without.replace(OF_ACNE, ' '))?.[0] : undefined);
  return {places: found, vague: open, rest: without.replace(OPEN, ' ')};
}
