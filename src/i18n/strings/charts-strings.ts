import type {Plural} from './answer-strings.js';

/** What one chart says about itself. */
export interface ChartWords {
  /** On the tab. */
  readonly tab: string;
  /** What is seen. */
  readonly title: string;
  /** How to read it. */
  readonly hint: string;
}

/** The sentences of the charts: fetched with them, after the answer. */
export interface ChartStrings {
  readonly timeline: ChartWords;
  readonly result: ChartWords;
  readonly cost: ChartWords;
  readonly recovery: ChartWords;
  readonly tabs: string;
  readonly showTable: string;
  readonly failed: string;
  /** Said in the place of a picture that would say nothing. */
  readonly silence: Readonly<{
    unknown: string;
    /** `{question}` asks which kind. */
    kind: string;
    /** The figure that all options have. */
    alike: string;
  }>;
  readonly start: string;
  /** Days of a calendar, on a line across the chart. */
  readonly startOn: string;
  readonly today: string;
  readonly event: string;
  readonly session: string;
  readonly sessions: Plural;
  /** Sessions, and what each needs: `{sessions}` is the text above. */
  readonly sessionsHealing: string;
  readonly healing: string;
  readonly lastSession: string;
  readonly firstChange: string;
  readonly fullResult: string;
  /** How much better the problem has become. */
  readonly improvement: string;
  /** Heading of a hundred people. */
  readonly people: string;
  /** Before a figure that all of some options have. */
  readonly alike: string;
  readonly redness: string;
  readonly daysOff: string;
  /** What a visit costs that keeps the result. */
  readonly upkeep: string;
  /** Sums that hold so many years of such visits. */
  readonly upkeepHint: string;
  readonly withUpkeep: string;
  /** A sum that holds no such visits, since none are known. */
  readonly courseOnly: string;
  /** At a sum that is not the clinic's own. */
  readonly otherClinics: string;
  readonly unknown: string;
}
