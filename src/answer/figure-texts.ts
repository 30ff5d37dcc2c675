import type {Range} from '../engine/range.js';
import type {QuantityId} from '../evidence/ids.js';
import {roundDays, roundMinutes, roundWeeks} from './rounding.js';
import type {Words} from './formatter.js';

/** How a quantity's figure and its range are said: “5 months” and “3 to 8 months”. */
export function figureTexts(
  quantity: QuantityId,
  figure: Range,
  words: Words,
): readonly [likely: string, range: string] {
  const {likely} = figure;
  switch (quantity) {
    case 'cost':
    case 'costPerSession':
      return [words.money(likely), words.range(figure, words.money)];
    case 'sessions':
      return [words.count(likely), words.range(figure, words.count)];
    case 'weeksBetween':
    case 'weeksToFirstChange':
    case 'weeksToFullResult':
      return [words.weeks(likely), words.span(figure, roundWeeks)];
    case 'rednessDays':
    case 'daysOff':
      return [words.days(likely), words.span(figure, roundDays)];
    case 'minutesPerVisit':
      return [words.minutes(likely), words.span(figure, roundMinutes)];
    case 'improvement':
      return [words.percent(likely), words.range(figure, words.percent)];
    case 'clearChange':
    case 'darkMarks':
      return [words.ofHundred(likely), words.ofHundredRange(figure)];
    case 'pain':
      return [words.count(likely), words.range(figure, words.count)];
    default: {
      const unknown: never = quantity;
      return unknown;
    }
  }
}
