import {isKindOpen} from '../engine/kind-open.js';
import type {Estimate} from '../engine/types.js';
import {interpolate} from '../i18n/interpolate.js';
import type {ClinicAnswer} from './clinic-answer.js';
import type {Formatter} from './formatter.js';

/**
 * The sums of all options as one sentence, read aloud after an answer and written on paper. Where
 * nobody knows a price, sessions and time; where the kind decides everything, the question for it.
 */
export function spokenSums(
  {inputs, options}: Estimate,
  formatter: Formatter,
  clinic: Pick<ClinicAnswer, 'costClause'> | undefined,
): string {
  const {answer, ask, rows, treatments} = formatter.strings;
  if (isKindOpen(inputs)) return ask.kind;
  const treated = options.filter(({treatment}) => treatment !== 'none');
  const isPriced = treated.some(({cost}) => cost !== null);
  const clauses = treated.map((option) => {
    const {cost, sessions, treatment, weeksToFullResult: weeks} = option;
    if (!isPriced && sessions && weeks)
      return `${treatments[treatment].name}: ${rows.sessions} ${formatter.range(sessions, formatter.count)} · ${rows.result} ${formatter.weeks(weeks.likely)}`;
    const clause = cost ? (clinic?.costClause(option) ?? answer.costs) : answer.costsUnknown;
    return interpolate(clause, {
      cost: cost ? formatter.forOption(option).money(cost.likely) : '',
      treatment: treatments[treatment].within,
    });
  });
  const sentence = formatter.list(clauses);
  return sentence.charAt(0).toLocaleUpperCase(formatter.locale) + sentence.slice(1);
}
