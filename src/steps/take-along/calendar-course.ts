import type {Day} from '../../engine/dates/days.js';
import type {Schedule} from '../../engine/dates/schedule.js';
import type {Option} from '../../engine/types.js';
import type {CareStepView} from '../what-it-is-like/care-view.js';

/** A treatment's course, as its calendar needs it. */
export interface CalendarCourse {
  readonly option: Option;
  /** The treatment's name. */
  readonly treatment: string;
  readonly schedule: Schedule;
  readonly care: readonly CareStepView[];
  /** The day to be ready for. */
  readonly readyBy: Day | undefined;
}

/** What happens on one day, or on several, of a course. */
export interface CourseEvent {
  /** No other event of the course has it. */
  readonly name: string;
  readonly day: Day;
  /** The last day; without it the event lasts a day. */
  readonly until?: Day;
  readonly title: string;
  readonly lines: readonly string[];
}
