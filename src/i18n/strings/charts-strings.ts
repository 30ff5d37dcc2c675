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
  readonly cost: ChartWords;
  readonly timeline: ChartWords;
  readonly result: ChartWords;
  readonly recovery: ChartWords;
  readonly tabs: string;
  readonly showTable: string;
  readonly failed: string;
  readonly start: string;
  readonly likely: string;
  readonly between: string;
  readonly session: string;
  readonly lastSession: string;
  readonly firstChange: string;
  readonly fullResult: string;
  readonly redness: string;
  readonly daysOff: string;
  readonly treatment: string;
  readonly unknown: string;
}
