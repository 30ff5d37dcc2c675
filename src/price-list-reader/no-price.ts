import {findAmounts} from './amounts.js';
import {blank} from './fold.js';

/** Why such a line is asked. */
export const UNWRITTEN = 'its price is not written';

/** What stands in the place of a price where a list gives none, in folded text. */
const WORDS =
  '(?:price |prices |preis |prix |precio |prezzo |tarif )?(?:p\\.?o\\.?a\\.?|poe|on (?:request|application|enquiry|inquiry|consultation|assessment)|upon (?:request|consultation)|by (?:quote|quotation|consultation)|at consultation|after consultation|quote only|individual quote|auf anfrage|nach (?:absprache|vereinbarung|aufwand|beratung|befund)|a\\.? ?a\\.?|individuell|sur (?:devis|demande|mesure|consultation)|nous (?:consulter|contacter)|a (?:consultar|definir|convenir|convenire|richiesta)|consultar(?: precio)?|segun (?:valoracion|presupuesto)|bajo (?:consulta|presupuesto)|su (?:richiesta|preventivo)|da (?:definire|concordare)|preventivo|tb[acd]|t\\.b\\.[acd]\\.?|n\\/?a|k\\.? ?a\\.?|(?:treatment|area|size|case|price)[ -]dependent|depends(?: on [a-z ]{3,30})?|dependent on [a-z ]{3,30}|varies|various|variable|bespoke|variiert|variabel|(?:please )?(?:call|ask|enquire|inquire|contact us|call us|email us|ask us)(?: for (?:a )?(?:price|pricing|prices|quote|details))?|coming soon|عند الطلب|اتصل بنا|حسب الحالة)';
const AT_END = new RegExp(
  `\\p{L}{2}.*(?:[\\s.:|·(/£€$₹-]|^)(?:from )?(?<![\\p{L}])${WORDS}[\\s.)*!|]*$`,
  'u',
);
/** “Fraxel ........ –”: a gap and a dash. */
const DASH_AT_END = /\p{L}{2}.*(?:\s{2,}|\t|\.{3,} ?|: ?|\| ?)-+\s*\|?\s*$/u;

const ALONE = new RegExp(`^[\\s(*-]*${WORDS}[\\s.)*!]*$`, 'u');

/** Whether a folded line is nothing but such words: it tells of the name above it. */
export const isNoPrice = (folded: string): boolean =>
  ALONE.test(folded) && !/^\W*(?:please )?(?:call|ask|contact|email|enquire)/.test(folded);

/** Whether a folded line names something and says that its price is not written. */
export const saysNoPrice = (folded: string): boolean =>
  folded.length < 120 &&
  (AT_END.test(folded) || DASH_AT_END.test(folded)) &&
  !/^\W*(?:to book|book|for |please|contact|prices?|questions)/.test(folded);

const MONTHS =
  'jan\\p{L}*|ene\\p{L}*|gen\\p{L}*|f[ae][bv]\\p{L}*|mar[cszt]\\p{L}*|a[pbv]r\\p{L}*|ma[iy]\\p{L}*|mag\\p{L}*|ju[inl]\\p{L}*|giu\\p{L}*|lug\\p{L}*|au?g\\p{L}*|aou\\p{L}*|ago\\p{L}*|se[pt]\\p{L}*|o[ckt]t\\p{L}*|nov\\p{L}*|d[ei][cz]\\p{L}*';
/** What is counted, measured or told by clock and calendar: such a number is no money. */
const COUNTED = `(?:${MONTHS}|x|am|pm|uhr|st|nd|rd|th|sess\\p{L}*|sitzung\\p{L}*|seance\\p{L}*|sesion\\p{L}*|sedut\\p{L}*|treatments?|visits?|times?|mal|shots?|puls\\p{L}*|passes|points?|spots?|zones?|areas?|clients?|customers?|patients?|people|reviews?|stars?|kunden|patienten|j/?cm2?|nm|mm|cm|ml|mg|cc|min\\p{L}*|std|h|hrs?|hours?|stunden?|heures?|days?|tage?n?|jours?|weeks?|wochen?|months?|monate?|mois|years?|yrs?|jahre?n?|ans?|hz|khz|watts?|needles?|nadeln|pins?)(?!\\p{L})`;
/** Any word or sign in the place of a currency: nobody can know them all. */
const OTHER_SIGN = `(?: ?(?!${COUNTED})(?:\\p{L}{1,3}(?:\\.\\p{L}{1,3}){1,2}|\\p{L}{1,12}|[^\\p{L}\\d\\s.,:;()|*+!%-])\\.?)?`;
const NUMBER_AT_END = new RegExp(
  `(?:(?<![\\p{L}\\d.,:/'-])(?<![\\d)] ?)|(?<=(?:^|\\s)[^\\p{ASCII}]))(\\d{2,3}|\\d{4,6}|\\d{1,3}(?:[.,' ]\\d{3})+)(?:[.,]\\d{1,2})?${OTHER_SIGN}[ *+)|.!-]*(?:and up|& up|up|onwards|upwards|plus|et plus|y mas|or more|und mehr|aufwarts)?[ .*)|]*$`,
  'u',
);
const YEAR = /^(?:19|20)\d\d$/;
const NO_LIST =
  /(?<!\p{L})(?:tel\p{L}*|phone|fax|mobile|whats ?app|call|str\.|\p{L}*stras?se|street|road|suite|floor|unit|room|allee|platz|weg|rue|avenue|ave|via|calle|box|nr|no|number|registration|since|seit|depuis|est|dated?|stand|copyright|cqc|ust|siret|over|rated|page|seite)(?!\p{L})/u;
const PHONE = /\+?\d[\d ()/-]{6,}\d/g;

/**
 * Whether a number without a currency at the end of a folded line may be a price: no year, no
 * telephone, no address. The text is one of `withoutOtherNumbers`.
 */
export function endsLikePrice(money: string): boolean {
  const text = blank(money, PHONE);
  const written = NUMBER_AT_END.exec(text)?.[1];
  return (
    written !== undefined &&
    !YEAR.test(written) &&
    !NO_LIST.test(text) &&
    Number(written.replace(/\D/g, '')) >= 20
  );
}

/** Whether a line has what looks like a price: an amount with a sign, or a number in its place. */
export const looksPriced = (money: string): boolean =>
  findAmounts(money).length > 0 || SIGN_BESIDE.test(money) || endsLikePrice(money);

const SIGN_BESIDE =
  /(?:[£€$₹]|(?<![a-z])(?:rs|inr|aed|dhs?|chf|fr|eur|euro|gbp|usd|aud|cad|nzd|sar|qar)\.?) ?\d|\d ?(?:[£€$₹]|(?:rs|inr|aed|dhs?|chf|eur|euros?|gbp|usd|aud|cad|nzd|sar|qar)(?![a-z]))/;
