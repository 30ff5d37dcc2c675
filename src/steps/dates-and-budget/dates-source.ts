import type {Formatter} from '../../answer/formatter.js';
import type {Day} from '../../engine/dates/days.js';
import type {PersonAnswers} from '../../engine/person-answers.js';
import type {Estimate} from '../../engine/types.js';
import type {
  DateField,
  DateIssue,
  DatesStrings,
} from '../../i18n/strings/dates-and-budget-strings.js';

/** What “My dates and budget” is made of. */
export interface DatesSource {
  readonly estimate: Estimate;
  readonly answers: PersonAnswers;
  /** ISO weekdays on which the clinic is closed. */
  readonly closedDays: readonly number[] | undefined;
  readonly today: Day;
  readonly calendar: Temporal.PlainDateConstructor;
  /** Why what stands in a field cannot be used; the answer before it holds. */
  readonly typed: Readonly<Partial<Record<DateField, DateIssue>>>;
  readonly formatter: Formatter;
  readonly strings: DatesStrings;
}
