import {isFrom} from '../../src/price-list-reader/amount-role.js';
import {readCourse} from '../../src/price-list-reader/course-words.js';
import {fold} from '../../src/price-list-reader/fold.js';
import {amountsOf} from '../../src/price-list-reader/line-offers.js';
import {isOfCurrency} from '../../src/price-list-reader/list-currency.js';
import {readSubject, type Subject} from '../../src/price-list-reader/subject.js';
import type {PricedTreatment} from '../../src/clinic-config/config.js';
import type {AreaId} from '../../src/evidence/ids.js';
import {listedSum} from './cost-text.js';
import type {LineAnswer} from './line-answer.js';
import {areaName, treatmentName} from './product-terms.js';

/** A whole answer to a line, to be given with one press. */
export interface LineSuggestion {
  readonly text: string;
  readonly answer: LineAnswer;
}

/** What words that are not enough may mean. */
const MEANINGS: readonly (readonly [words: RegExp, treatments: readonly PricedTreatment[]])[] = [
  [/needle/, ['microneedling', 'rf-microneedling']],
  [/vein|capillar|telangiect|besenreiser|couperose/, ['laser-vascular', 'ipl']],
  [/pigment/, ['laser-pigment', 'ipl']],
  [
    /laser|fra[ck]|erbium|yag|resurfacing|ليزر|فراكشنال/,
    ['laser-nonablative', 'laser-ablative', 'laser-vascular', 'laser-pigment'],
  ],
  [/rejuven|verjung|rajeun|light/, ['ipl', 'laser-nonablative', 'laser-ablative']],
  [/rf|radio/, ['rf-microneedling']],
];

/** More would be no help. */
const MOST = 8;
/** Where a course names no number, these are the usual ones. */
const USUAL_COURSES = [1, 3, 6];

function treatmentsIn({treatments, vague}: Subject, line: string): readonly PricedTreatment[] {
  // Sold together, they have one price that is neither's.
  if (treatments.length > 1) return [];
  if (treatments.length > 0 || vague === undefined) return treatments;
  // Of “Laser vein treatment”, the vein tells more than the laser.
  const text = fold(line);
  return MEANINGS.find(([words]) => words.test(text))?.[1] ?? [];
}

/** The one place that a line names; the face where it names none, which each suggestion says. */
function placeIn(subject: Subject): AreaId | undefined {
  const {places, vaguePlace, hasUnknownWords} = subject;
  const [first, ...others] = places;
  if (others.length > 0 || first?.place === 'other') return undefined;
  // A word that no list knows may be a place, such as the scalp.
  return first?.place ?? (vaguePlace === undefined && !hasUnknownWords ? 'face' : undefined);
}

/** For how many sessions an amount of the line may be. */
function sessionsIn(line: string): readonly number[] {
  const {counts, isOpen} = readCourse(fold(line));
  const courses = counts.filter((count) => count > 1);
  return courses.length > 0 ? [1, ...courses] : isOpen ? USUAL_COURSES : [1];
}

interface OfferedAmount {
  readonly value: number;
  readonly from: boolean;
}

/**
 * Amounts with a sign, else the number at the end; a range, what reads two ways and another currency
 * are left alone.
 */
function amountsIn(line: string, currency: string | undefined): readonly OfferedAmount[] {
  const found = amountsOf(line, true);
  if (found.some(({value, high}) => value === undefined || high !== undefined)) return [];
  if (found.some(({sign}) => currency !== undefined && !isOfCurrency(sign, currency))) return [];
  return found
    .map(({value = 0, start, end, isOpen}) => ({
      value,
      from: isOpen || isFrom(fold(line.slice(0, start)), fold(line.slice(end))),
    }))
    .filter(({value}, index) => found.findIndex((other) => other.value === value) === index);
}

/** Whether a line gives the lowest price alone. */
export const isFromLine = (line: string): boolean =>
  amountsIn(line, undefined).some(({from}) => from);

/**
 * What a line that was not clear may say: each treatment, amount and number of sessions that it
 * leaves open. Empty where that is more than a person would look through.
 */
export function suggestionsFor(
  line: string,
  currency: string | undefined,
): readonly LineSuggestion[] {
  const subject = readSubject(line);
  const area = placeIn(subject);
  if (area === undefined) return [];
  const all = treatmentsIn(subject, line).flatMap((treatment) =>
    amountsIn(line, currency).flatMap(({value, from}) =>
      sessionsIn(line).map((sessions): LineSuggestion => {
        const sum = `${from ? 'from ' : ''}${listedSum(value, currency)}`;
        const pays = sessions === 1 ? 'a session' : `for ${sessions} sessions`;
        return {
          text: `${treatmentName(treatment)}, ${areaName(area).toLowerCase()}: ${sum} ${pays}`,
          answer: {treatment, area, price: String(value), sessions: String(sessions), from},
        };
      }),
    ),
  );
  return all.length > MOST ? [] : all;
}
