import {readCourse} from './course-words.js';
import {fold} from './fold.js';
import {SPECIALS, isTimeLimited} from './service-words.js';
import {readSubject, type Subject} from './subject.js';

/** What the headings above a line say. */
export interface Heading {
  /** The treatment that they name, or the trade; undefined where there is none. */
  readonly subject: Subject | undefined;
  /** The place that a heading of its own names. */
  readonly place: Subject | undefined;
  /** The place named above the treatment, which holds for the next treatment, too. */
  readonly outer: Subject | undefined;
  readonly text: string;
  /** Counts headings: lines of one section share it. */
  readonly section: number;
  /** True under specials, where the second, lower price is the new one. */
  readonly isSpecials: boolean;
  /** True under an offer that ends. */
  readonly isTimeLimited: boolean;
  /** A heading that counts sessions, such as “Course of 3”: it holds for the prices below. */
  readonly courses: string | undefined;
}

/** Where no heading stands above. */
export const NO_HEADING: Heading = {
  text: '',
  subject: undefined,
  place: undefined,
  outer: undefined,
  section: 0,
  isSpecials: false,
  isTimeLimited: false,
  courses: undefined,
};

/** Below “Microneedling”, “Prices” heads its prices. */
const JUST_PRICES =
  /^(?:our )?(?:prices?|pricing|costs?|preise?|kosten|tarifs?|prix|precios?|prezzi|prijzen|ceny|precos)$/;
const PLAIN_LIST = /price ?list|prices|menu|preis|tarif|treatments|services/;

/** What holds below a heading, by what held above it. */
export function headingAfter(before: Heading, text: string): Heading {
  const folded = fold(text);
  const found = isSideBySide(text)
    ? {...readSubject(text), treatments: [], vague: text}
    : readSubject(text);
  const isNamed = isNaming(found);
  const isPlace = !isNamed && (found.places.length > 0 || found.vaguePlace !== undefined);
  const outer =
    isPlace && before.subject === undefined ? found : isNamed || isPlace ? before.outer : undefined;
  return {
    text,
    subject: isNamed ? found : isPlace || JUST_PRICES.test(folded) ? before.subject : undefined,
    place: isPlace ? found : outer,
    outer,
    section: before.section + 1,
    isSpecials: SPECIALS.test(folded) || (before.isSpecials && !PLAIN_LIST.test(folded)),
    isTimeLimited: isTimeLimited(folded) && /\d|month|monat|mois/.test(folded),
    courses: readCourse(folded).counts.length > 0 ? text : undefined,
  };
}

/** Headings of two columns in one line: which of them a price below has is not known. */
const isSideBySide = (text: string): boolean =>
  text.split(/\s{3,}|\t|\|/).filter((part) => isNaming(readSubject(part))).length > 1;

export const isNaming = ({treatments, vague, isNever, isOther}: Subject): boolean =>
  treatments.length > 0 || vague !== undefined || isNever || isOther;
