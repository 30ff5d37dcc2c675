import type {Treated} from '../evidence/ids.js';

/** What a text calls a treatment without a make. `null`: the words alone do not tell which. */
interface Words {
  readonly treatment: Treated | null;
  readonly pattern: string;
  /** What the row's note keeps of the words. */
  readonly note?: string;
  /** True for a device of several kinds; false for what is treated with several devices. */
  readonly isTechnology?: boolean;
}

const NEEDLE =
  'mi[ck]ro ?-?n(?:e|ee|eee)?d(?:el|le)?l?ing|mi[ck]ro ?-?need?el?l?ing|microneedle|micro ?-?needles?|(?:skin|medical|medizinisches|collagen|derma) ?-?needling|needling|collagen induction(?: therapy)?|kollagen-?induktion(?:stherapie)?|nadelung|micro-?(?:aiguilles?|aiguillage|perforation)|micro ?-?agujas?|micro ?-?punci?on|micro ?-?aghi|dermarolling|dermapen|\\bcit\\b|(?:ال)?(?:مايكرو|ميكرو) ?نيدل(?:ينغ|ينج|نج|نغ)|(?:ال)?ديرما ?بن|(?:ال)?درما ?بن|microagulha\\w*|micro ?-?agulhas|mezoterapia mikroiglowa|mikroiglow\\w*|mikronakluwani\\w*|micro-?naald\\w*|الابر الدقيقة';
const RF =
  'radio ?-?frequen\\w*|radio ?-?frecuencia|radio ?-?frequenza|radiofrequenz|radiofrekwencj\\w*|\\brf|hf|راديو ?فريكونسي|(?:ال)?تردد(?:ات)? (?:ال)?راديو\\w*';

/** In this order: what an earlier pattern takes, a later one does not see. */
const TABLE: readonly Words[] = [
  {
    treatment: 'rf-microneedling',
    pattern: `(?:fractional |fraktionierte[sr]? )?(?:${RF})[ -]*(?:(?:fractional|mit|a|avec|con|with|y|fractionnee?|fraktioniert|fraccionada)[ -]*)*(?:${NEEDLE})|(?:${NEEDLE})[ ,]*(?:(?:with|mit|und|plus|con|avec|et|and|a|\\+|&|/|\\(|-) ?)*(?:${RF})(?: fractionnee)?|(?:${RF})[ ,]*(?:(?:fra[ckz]\\w+|con|ad|a|com|mit|avec|z)[ ]*)*(?:aghi|agujas|aiguilles|agulhas|iglow\\w+|naald\\w*|nadeln?)|mnrf|nadel-?(?:rf|radiofrequenz)|needle[ -]rf|rf[ -]needles?|fractional rf needl\\w*|rf micro-?n\\w*|rfmn|مايكرو ?نيدل\\S* (?:ب|مع )?ال?(?:راديو|تردد)\\S*`,
  },
  {
    treatment: 'laser-low-level',
    pattern:
      '(?:low|cold)[ -]level (?:laser|light)(?: therapy)?|\\blllt\\b|low ?-?level-?laser|soft ?-?laser',
  },
  {
    treatment: 'laser-nonablative',
    pattern:
      '(?:erbium|er)[ :-]*(?:glass|glas|verre)[ -]*(?:faser)?(?:laser)?|non[ -]?ablati\\w+(?: fra[ck]\\w+)?(?: laser)?(?: resurfacing)?|nicht[ -]?ablati\\w+(?: fra[ck]\\w+)?|thulium|\\b15(?:40|50|65) ?nm|\\b19(?:27|40) ?nm',
  },
  {
    treatment: 'laser-ablative',
    pattern:
      '(?:fra[ck]\\w+ )?c[o0] ?2(?: ?-?laser)?(?:[ -]fra[ck]\\w+)?(?: resurfacing)?|(?<![a-z])(?:er|erbium)[ :-]*yag|carbon dioxide|ablati\\w+ (?:fra[ck]\\w+ )?laser',
    note: 'CO2',
  },
  {
    treatment: 'laser-vascular',
    pattern:
      '\\bktp\\b|pulsed[ -]dye(?: laser)?|\\bpdl\\b|dye laser|farbstoff-?laser|gefass?s?-?laser|vascular laser|laser vascul\\w+|laser a colorant(?: pulse)?|laser vascolare|vaatlaser|laser naczyniowy|ليزر الاوعية',
    note: 'vascular laser',
  },
  {
    treatment: 'laser-pigment',
    pattern:
      'pico ?(?:second|sekunden?|seconde|segundos)?(?:[ -]?laser)?(?: (?:fra[ck]\\w+|toning))?|laser pico\\w*|pico|q ?-?switch\\w*(?: (?:nd:? ?yag|laser|toning))*|gutegeschaltet\\w*|pigment(?:ation|flecken|ierungs)?[ -]?laser|laser pigment\\w+|ليزر بيكو|بيكو',
    note: 'pigment laser',
  },
  {
    treatment: 'ipl',
    pattern:
      '(?:\\bipl\\b|i\\.p\\.l\\.?)(?: ?-?(?:photo)?(?:facial|rejuvenation))?|intense pulsed light|photo-?facial|photo-?rejuvenation|fotorejuvene?[sc]imiento|photorajeunissement|fotoringiovanimento|blitz-?lampen?|lumiere (?:intense )?pulsee|luz (?:intensa )?pulsada|luce pulsata|flitslamp\\w*|fotoodmladzanie|fotorejuvenescimento|ضوء نبضي',
  },
  {treatment: 'microneedling', pattern: NEEDLE},
  {
    treatment: null,
    isTechnology: true,
    pattern:
      'laser\\w*|ليزر|rf|radio ?-?(?:frequ|frecu)\\w+|fra[ck]tional\\w*|fraktion\\w*|fraccionado|frazionato|fracionad\\w*|frakcyjn\\w*|gefractioneerd\\w*|erbium|er:? ?yag|nd:? ?yag|resurfacing|skin tightening|needles?|فراكشنال',
  },
  {
    treatment: null,
    pattern:
      '(?:thread|spider|facial|leg|broken|red) veins?|veins?|broken capillaries|telangiectasias?|besenreiser|couperose|(?:skin |haut|photo)?-?(?:rejuvenation|verjungung)|rajeunissement|pigment\\w*|light therapy',
  },
];

const PATTERNS = TABLE.map((words) => ({
  ...words,
  pattern: new RegExp(words.pattern.replace(/^/, '(?<![\\p{L}\\d])(?:').replace(/$/, ')'), 'gu'),
}));

/** What a folded text calls its treatments, and the text without it. */
export interface TreatmentReading {
  readonly treatments: readonly Treated[];
  /** Words that could mean several treatments. */
  readonly vague: string | undefined;
  /** A word for a device that is not enough to know which, such as “laser”. */
  readonly technology: string | undefined;
  readonly note: string | undefined;
  readonly rest: string;
}

export function readTreatmentWords(folded: string): TreatmentReading {
  const treatments: Treated[] = [];
  let vague: string | undefined;
  let technology: string | undefined;
  let note: string | undefined;
  let rest = folded;
  for (const words of PATTERNS) {
    rest = rest.replace(words.pattern, (found: string) => {
      if (words.treatment === null && words.isTechnology) technology ??= found;
      else if (words.treatment === null) vague ??= found;
      else if (!treatments.includes(words.treatment)) {
        treatments.push(words.treatment);
        note ??= words.note;
      }
      return ' '.repeat(found.length);
    });
  }
  return {treatments, vague, technology, note, rest};
}
