import type {Treated} from '../evidence/ids.js';
import {readCourse} from './course-words.js';
import {fold} from './fold.js';
import {findMakes, spelledMake, withoutMakes, type FoundMake} from './makes.js';
import {readPlaces, vaguePlaceIn, type FoundPlace} from './place-words.js';
import {BOOSTER, NEVER, OTHER_SERVICES} from './service-words.js';
import {readTreatmentWords} from './treatment-words.js';

/** What a text, such as the name in a line or a heading, is about. */
export interface Subject {
  /** Each once; empty where none is named, several where they are sold together. */
  readonly treatments: readonly Treated[];
  readonly make: string | null;
  readonly note: string | undefined;
  /** Words of a treatment that could be several, such as “laser”. */
  readonly vague: string | undefined;
  /** True where the vague words name a device, not a concern. */
  readonly isVagueDevice: boolean;
  readonly places: readonly FoundPlace[];
  readonly vaguePlace: string | undefined;
  /** Another use or another trade, whatever else is named. */
  readonly isNever: boolean;
  readonly isOther: boolean;
  /** What is sold with the treatment, in the text's words. */
  readonly booster: string | undefined;
  /** Words that no list here knows; what stands in brackets aside. */
  readonly hasUnknownWords: boolean;
}

/** Words that say nothing of what is priced, or what it is for. */
const FILLER =
  /(?<!\p{L})(?:treatments?|therap\p{L}+|behandlung\p{L}*|sessions?|sitzung(?:en)?|seances?|sesion\p{L}*|sedut\p{L}|skin|haut\p{L}*|peau|piel|pelle|photo\p{L}*|foto\p{L}*|skin tone|re-?juvenation|regeneration|anti-?aging|anti-?age|full|single|einzel\p{L}*|one|standard|basic|classic|klassisch\p{L}*|medical|medizinisch\p{L}*|medicale?|professional|advanced|acne|akne|acneiques?|scars?|scarring|narben|cicatrices?|rosacea|rosazea|redness|rot\p{L}*|rougeurs?|vascular|spots?|sun|sonnen\p{L}*|age|alters\p{L}*|brown|taches?|manchas?|flecken|damage|melasma|wrinkles?|falten|rides|arrugas|fine|lines?|pores?|poren|texture|tone|collagen|kollagen|with|mit|avec|con|and|und|et|for|fur|pour|para|por|the|der|die|das|dem|den|des|de|du|d|l|la|le|les|el|los|del|di|da|dal|con|per|of|from|desde|partir|ab|a|an|to|all|includes?|incl\p{L}*|inkl\p{L}*|numbing|cream|gst|vat|mwst|tax|tva|iva|price|preis|prix|tarif\p{L}*|precio|book|only|per|pro|par|each|je|min|facial|dual|device|system|technology|technologie|laser\p{L}*|handpiece|areas?|zone|bereich|aufwand|nach|regular|sale|now|was|save|statt|new|both|around|tattoo|up|depending|approx|free|package|pack|course|service|menu|our|fra[ckz]\p{L}*ion\p{L}*|frakcyjn\p{L}*|huid\p{L}*|skor\p{L}*|pele|met|en|van|voor|het|een|z|ze|na|i|do|dla|com|sem|os|as|zabieg\p{L}*|sess(?:ie|ies|ao|oes)|sesj\p{L}*|trat\p{L}*|blizn\p{L}*|tradzik\p{L}*|litteken\p{L}*|cicatrizes|cena|prijs|vanaf|od|precision)(?!\p{L})/gu;

/** Said of how a treatment is paid, they are no service. */
const PART_PAID = /deposit|anzahlung|acompte|cancell?ation|membership/g;

/** What a text is about. Positions in the text give the make as it is spelled there. */
export function readSubject(text: string): Subject {
  const folded = fold(text);
  const found = findMakes(folded);
  const bare = withoutMakes(folded);
  const words = readTreatmentWords(bare);
  const counted = readCourse(words.rest);
  const {places: written, vague: vaguePlace, rest} = readPlaces(counted.rest);
  const makes = found.filter((each) => isMeant(each, words.treatments));
  const treatments = treatmentsOf(makes, words.treatments);
  const isOpenPlace = written.length === 0 && treatments.length === 1 && vaguePlace === undefined;
  const places = isOpenPlace ? placeOfWord(words.rest, treatments) : written;
  const unmade = isOpenMake(makes, treatments, words.technology, bare);
  const lone = found.find(({make}) => make.isWord && make.treatment === null);
  const vagueWord = words.technology ?? words.vague;
  const isOpen = unmade || (treatments.length === 0 && lone !== undefined);
  return {
    treatments: unmade ? [] : treatments,
    make: makes[0] ? spelledMake(text, makes[0]) : null,
    note: words.note,
    vague: isOpen ? folded.slice((makes[0] ?? lone)?.start, (makes[0] ?? lone)?.end) : vagueWord,
    isVagueDevice: isOpen || words.technology !== undefined,
    places,
    // “Each area”: what counts sessions elsewhere is a part of it.
    vaguePlace: vaguePlace ?? vaguePlaceIn(words.rest),
    isNever: NEVER.test(treatments.length > 0 ? folded.replace(PART_PAID, ' ') : folded),
    isOther: OTHER_SERVICES.test(words.rest),
    booster: BOOSTER.exec(words.rest)?.[0],
    hasUnknownWords: /\p{L}{3}/u.test(rest.replace(/\([^)]*\)?/g, ' ').replace(FILLER, ' ')),
  };
}

/** Words that are a place beside a treatment: “microneedling facial”, “LLLT cap”. */
function placeOfWord(folded: string, [treatment]: readonly Treated[]): readonly FoundPlace[] {
  const [place, words] =
    treatment === 'laser-low-level'
      ? (['scalp', /(?<!\p{L})(?:cap|helmet|kappe|helm|casque|casco)(?!\p{L})/u] as const)
      : (['face', /(?<!\p{L})fac(?:ial(?:es)?|ciale)(?!\p{L})/u] as const);
  const word = words.exec(folded)?.[0];
  return word === undefined ? [] : [{place, word}];
}

/** Whether the makes and words of a text do not tell one treatment. */
function isOpenMake(
  makes: readonly FoundMake[],
  treatments: readonly Treated[],
  technology: string | undefined,
  bare: string,
): boolean {
  const isSeveral = new Set(makes.map(({make}) => make.name)).size > 1;
  const isNeedling = treatments.length === 1 && treatments[0] === 'microneedling';
  const isHeatOpen = isNeedling && /^(?:rf|radio)/.test(technology ?? '');
  const isWithDevice = technology !== undefined && treatments.length > 0 && WITH_DEVICE.test(bare);
  const isUntold = makes.some(({make}) => make.treatment === null && !make.isWord);
  return isSeveral || isHeatOpen || isWithDevice || isUntold;
}

/** “Laser + microneedling”, “Laser & IPL”: with another treatment, and nobody knows which. */
const WITH_DEVICE =
  /(?<!\p{L})(?:laser\p{L}*|resurfacing)[ ]*(?:[+&/]|(?:and|und|et|y|e|plus|with|mit|en|i)(?= ))|(?:[+&/]|(?<!\p{L})(?:and|und|et|y|plus|with|mit)(?= ))[ ]*(?:laser|resurfacing)/u;

/** A make that is a common word counts where the text names its treatment. */
const isMeant = ({make}: FoundMake, named: readonly Treated[]): boolean =>
  !make.isWord || (make.treatment === null ? named.length === 1 : named.includes(make.treatment));

function treatmentsOf(makes: readonly FoundMake[], named: readonly Treated[]): readonly Treated[] {
  const made = makes.flatMap(({make}) => make.treatment ?? []);
  const all = [...new Set([...made, ...named])];
  // “Morpheus8 microneedling” is one treatment: the needles that heat.
  return made.includes('rf-microneedling') && !made.includes('microneedling')
    ? all.filter((treatment) => treatment !== 'microneedling')
    : all;
}
