import type {Option} from '../engine/types.js';
import type {QuantityId} from '../evidence/ids.js';
import type {NoteStrings} from '../i18n/strings/steps-strings.js';
import {figureTexts} from './figure-texts.js';
import {interpolate, type Formatter} from './formatter.js';
import {roundShare} from './rounding.js';

/**
 * What belongs to an option's figure and needs no row of its own, each with its range: behind the
 * row on the screen, below the figure on paper.
 */
export function figureNotes(
  option: Option,
  quantity: QuantityId,
  formatter: Formatter,
  notes: NoteStrings,
): string[] {
  const {perSession} = formatter.strings.cells;
  const {clearChange, clinicPrice} = option;
  const note = (of: QuantityId, sentence: string): string | null => {
    const figure = option[of];
    return figure && interpolate(sentence, {range: figureTexts(of, figure, formatter)[1]});
  };
  const said: Partial<Record<QuantityId, readonly (string | null)[]>> = {
    // A clinic's own price stands beside its sum.
    cost: [clinicPrice ? null : note('costPerSession', perSession)],
    sessions: [note('weeksBetween', notes.weeksApart), note('minutesPerVisit', notes.visit)],
    weeksToFullResult: [note('weeksToFirstChange', notes.firstChange)],
    daysOff: [note('rednessDays', notes.red), note('pain', notes.pain)],
    clearChange: [
      clearChange && formatter.plural(notes.others, 100 - roundShare(clearChange.likely)),
      note('improvement', notes.better),
    ],
    darkMarks: [option.darkMarks && notes.fades],
  };
  return (said[quantity] ?? []).filter((text): text is string => text !== null);
}
