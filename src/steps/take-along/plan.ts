import type {Cell} from '../../answer/rows.js';
import type {View} from '../../answer/view.js';
import type {ClinicDetails} from '../../clinic-config/config.js';

/**
 * Lines under a heading, which is empty where the lines stand right below the title of their part.
 */
export interface PlanGroup {
  readonly title: string;
  readonly lines: readonly string[];
  /** What paper can spare where there is no room; what is spared sooner has a higher number. */
  readonly spare?: 1 | 2 | 3 | 4;
}

/** One part of the plan: safety, dates, questions. */
export interface PlanPart {
  readonly title: string;
  readonly groups: readonly PlanGroup[];
}

/** An event of a calendar, of one or more whole days. */
export interface PlanEvent {
  /**
   * Stays the same for the same thing of the same estimate, so that a calendar takes a new date in
   * place of the old one.
   */
  readonly id: string;
  /** The first day, ISO 8601. */
  readonly day: string;
  /** The last day, ISO 8601. */
  readonly until: string;
  readonly title: string;
  readonly text: string;
}

/** The appointments and reminders of one treatment. */
export interface PlanCalendar {
  /** Of the treatment. */
  readonly id: string;
  /** Tells it from the calendars of other plans: concern, kind, treatment and first day. */
  readonly fileName: string;
  readonly treatment: string;
  /** What a calendar program calls it. */
  readonly name: string;
  readonly events: readonly PlanEvent[];
}

/**
 * What a person takes away, on paper, in a calendar, as a link or as text: all are made of this.
 */
export interface Plan {
  readonly title: string;
  /** Who the clinic is; empty where it says nothing. */
  readonly clinic: ClinicDetails;
  /** What it is and is not, and when it was made. */
  readonly about: readonly string[];
  readonly answers: readonly (readonly [question: string, answer: string])[];
  readonly headline: string;
  readonly columns: View['columns'];
  /** The sums, then the rows of the table. */
  readonly rows: readonly Readonly<{
    label: string;
    cells: readonly Pick<Cell, 'likely' | 'range' | 'notes'>[];
  }>[];
  readonly untreated: string;
  /** What differs, line by line; undefined where nothing can be said. */
  readonly differs: PlanPart | undefined;
  readonly parts: readonly PlanPart[];
  readonly calendars: readonly PlanCalendar[];
  /** Brings all answers back; a whole address. */
  readonly link: string;
}
