import type {Range} from '../engine/range.js';
import type {QuantityId} from '../evidence/ids.js';
import {roundDays, roundMinutes, roundWeeks} from './rounding.js';
import type {Formatter} from './formatter.js';

/** How a quantity's figure and its range are said: “5 months” and “3 to 8 months”. */
export function figureTexts(
  quantity: QuantityId,
  figure: Range,
  formatter: Formatter,
): readonly [likely: string, range: string] {
  const {likely} = figure;
  switch (quantity) {
    case 'cost':
    case 'costPerSession':
      return [formatter.money(likely), formatter.range(figure, formatter.money)];
    case 'sessions':
      return [formatter.count(likely), formatter.range(figure, formatter.count)];
    case 'weeksBetween':
    case 'weeksToFirstChange':
    case 'weeksToFullResult':
      return [formatter.weeks(likely), formatter.span(figure, roundWeeks)];
    case 'rednessDays':
    case 'daysOff':
      return [formatter.days(likely), formatter.span(figure, roundDays)];
    case 'minutesPerVisit':
      return [formatter.minutes(likely), formatter.span(figure, roundMinutes)];
    case 'improvement':
      return [formatter.percent(likely), formatter.range(figure, formatter.percent)];
    case 'clearChange':
    case 'darkMarks':
      return [formatter.ofHundred(likely), formatter.range(figure, formatter.people)];
    case 'pain':
      return [formatter.count(likely), formatter.range(figure, formatter.count)];
    default: {
      const unknown: never = quantity;
      return unknown;
    }
  }
}
