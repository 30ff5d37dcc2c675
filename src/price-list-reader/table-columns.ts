import {readCourse} from './course-words.js';
import {fold} from './fold.js';
import {readPlaces} from './place-words.js';
import {findMakes} from './makes.js';
import {readTreatmentWords} from './treatment-words.js';
import {isFrom, type AmountRole} from './amount-role.js';

/** What the head of a column says of its cells. */
export type TableColumn =
  | {readonly kind: 'name' | 'ignored' | 'count' | 'unknown'}
  | {
      readonly kind: 'price';
      /** Sessions of which it is the price; undefined: the row says it. */
      readonly sessions: number | undefined;
      readonly role: AmountRole;
      /** “Package”: how many sessions each price of it pays, its cell says. */
      readonly isCourse?: boolean;
      /** “Price from”: its prices are the lowest. */
      readonly isFrom?: boolean;
      /** A place or treatment that the head names. */
      readonly label: string;
    };

const bounded = (words: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'u');

const NAME = bounded(
  'treatments?|services?|names?|area|areas|body part|device|behandlung(?:en|sart)?|leistung(?:en)?|bereich|zone|zones|zonen|areal|region|gerat|methode|soins?|prestations?|traitements?|appareil|tratamientos?|servicios?|zona|trattamenti|servizi|behandeling(?:en)?|zabiegi?|uslug[ai]|partia|obszar|tratamentos?|procedimentos?|servicos?|regiao|item|procedures?|description|category|kategorie|menu|الخدمة|العلاج|المنطقة|الجلسة',
);
const IGNORED = bounded(
  "times?|mins?|minutes|duration|dauer|zeit|duree|duracion|durata|downtime|ausfallzeit|recovery|sav(?:e|ing|ings)|you save|ersparnis|sie sparen|economie|ahorro|risparmio|discount|rabatt|notes?|hinweise?|bemerkung(?:en)?|details|remarks?|frequency|interval|abstand|code|sku|nr|no|id|link|book|deposit|members?(?: price)?|member'?s|mitglied\\p{L}*|club|vip|per month|monthly|monatlich|recommended(?: sessions)?|pain|المدة",
);
const COUNT =
  /^\W*(?:no\.? of |number of |anzahl |nombre de |# ?)?(?:sessions|treatments|sitzungen|behandlungen|seances|anzahl|sesiones|qty|quantity)\W*$/;
const PRICE = bounded(
  'price|prices|preis|preise|prix|tarif|tarife|tarifs|cost|costs|kosten|fee|rate|single|casual|walk-?in|one-?off|individual|payg|pay as you go|einzel\\p{L}*|session|sitzung|behandlung|seance|sesion|seduta|standard|non-?members?|betrag|amount|precio|prezzo|tarifa|prijs|prijzen|cena|ceny|preco|valor|sessie|sesja|sessao|gbp|eur|usd|aud|cad|chf|inr|aed|from|ab|pro sitzung|per session|a la carte|each|السعر|سعر',
);
const OLD = bounded(
  'was|old|regular|normal|before|rrp|mrp|list price|original(?: price)?|retail|statt|vorher|bisher|avant|antes',
);
const NEW = bounded(
  'now|sale|offer|new|special|aktion\\p{L}*|jetzt|promo|angebot|maintenant|ahora',
);
const SIGN = /[£€$₹]/;

/** Whether a word alone heads the column of names, such as “Treatment”. */
export const isNameHead = (text: string): boolean => {
  const folded = fold(text).trim();
  return folded.length < 30 && NAME.test(folded) && !PRICE.test(folded.replace(NAME, ''));
};

/** Reads the head of one column. */
export function columnOf(text: string): TableColumn {
  const column = columnNamed(text);
  const folded = fold(text).replace(/[^\p{L}\d]+$/u, '');
  const isLowest = isFrom(folded, '') || LOWEST.test(folded);
  return column.kind === 'price' && isLowest ? {...column, isFrom: true} : column;
}
const LOWEST = /^(?:from|ab|des|desde|vanaf|od|starting|a partir)(?!\p{L})/u;

function columnNamed(text: string): TableColumn {
  const folded = fold(text).replace(/[*_:]/g, ' ').trim();
  if (folded.length > 45) return {kind: 'unknown'};
  if (COUNT.test(folded)) return {kind: 'count'};
  const isNonMember = /non-?members?/.test(folded);
  if (!isNonMember && IGNORED.test(withoutReduction(folded))) return {kind: 'ignored'};
  const {counts, isEach, isOpen} = readCourse(folded);
  if (counts.length > 1) return {kind: 'unknown'};
  if (isOpen) return {kind: 'price', sessions: undefined, role: 'price', label: '', isCourse: true};
  const role = priceRole(folded, isEach && (counts[0] ?? 1) > 1);
  const label = isPlaceOrTreatment(folded) ? text : '';
  if (counts[0] !== undefined) return {kind: 'price', sessions: counts[0], role, label};
  if (/^\d{1,2}$/.test(folded)) return {kind: 'price', sessions: Number(folded), role, label: ''};
  if (label !== '') return {kind: 'price', sessions: undefined, role, label};
  if (NAME.test(folded) && !PRICE.test(folded)) return {kind: 'name'};
  if (PRICE.test(folded) || OLD.test(folded) || NEW.test(folded) || SIGN.test(folded))
    return {kind: 'price', sessions: undefined, role, label: ''};
  return {kind: 'unknown'};
}

/** “Course of 3 (10 % off)”, “3er-Paket (Sie sparen 10 %)”: what it saves is no head of its own. */
function withoutReduction(folded: string): string {
  const bare = folded
    .replace(/[([][^()[\]]*[)\]]?/g, ' ')
    .replace(REDUCTION, ' ')
    .trim();
  return readCourse(bare).counts.length === 1 ? bare : folded;
}
const REDUCTION =
  /[-,/|]? ?(?:(?:incl\.?|inkl\.?|with|mit|avec|con) )?(?:(?:you |sie )?(?:save|sparen|spare|economisez|ahorra|risparmi) )?-?\d{1,2} ?% ?(?:off|discount|savings?|saved|rabatt|ersparnis|sparen|gespart|de (?:remise|reduction|descuento|desconto)|di sconto|korting|taniej)?/g;

function priceRole(folded: string, isEach: boolean): AmountRole {
  if (isEach) return 'each';
  if (OLD.test(folded)) return 'old';
  return NEW.test(folded) ? 'new' : 'price';
}

function isPlaceOrTreatment(folded: string): boolean {
  const {places} = readPlaces(folded);
  const {treatments} = readTreatmentWords(folded);
  return places.length > 0 || treatments.length > 0 || findMakes(folded).length > 0;
}
