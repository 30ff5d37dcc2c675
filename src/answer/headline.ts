import type {Estimate} from '../engine/types.js';
import {interpolate} from '../i18n/interpolate.js';
import type {ClinicAnswer} from './clinic-answer.js';
import type {Formatter} from './formatter.js';
import type {Slot} from './slot.js';

/** A piece of the headline; a sum has the slot of its option, which gives it its colour. */
export interface HeadlinePart {
  readonly text: string;
  readonly slot?: Slot;
}

/**
 * Stands on both sides of a sum, before it with the slot, until the sentence is cut there; never
 * shown.
 */
const CUT = '\u2063';

/** The sentence with the costs of all options, cut where sums stand. */
export function toHeadline(
  options: Estimate['options'],
  formatter: Formatter,
  clinic?: ClinicAnswer,
): readonly HeadlinePart[] {
  const {answer, rows, treatments} = formatter.strings;
  // Where nobody knows a price, sessions and time come first: “no known price” twice says nothing.
  const isPriced = options.some(({cost}) => cost !== null);
  const clauses = options.map((option, slot) => {
    const {cost, sessions, treatment, weeksToFullResult: weeks} = option;
    if (!isPriced && sessions && weeks)
      return `${treatments[treatment].name}: ${rows.sessions} ${formatter.range(sessions, formatter.count)} · ${rows.result} ${formatter.weeks(weeks.likely)}`;
    const sum = cost && `${CUT}${slot}${formatter.forOption(option).money(cost.likely)}${CUT}`;
    const clause =
      sum === null ? answer.costsUnknown : (clinic?.costClause(option) ?? answer.costs);
    return interpolate(clause, {cost: sum ?? '', treatment: treatments[treatment].within});
  });
  const parts = formatter.list(clauses).split(CUT);
  // A sum that begins the sentence leaves an empty part before it.
  const first = parts[0] === '' ? 1 : 0;
  return parts.map((part, index) => {
    const isSum = index % 2 === 1;
    const text = isSum ? part.slice(1) : part;
    const said =
      index === first ? text.charAt(0).toLocaleUpperCase(formatter.locale) + text.slice(1) : text;
    return isSum ? {text: said, slot: Number(part.charAt(0)) as Slot} : {text: said};
  });
}
