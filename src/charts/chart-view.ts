import type {Formatter} from '../answer/formatter.js';
import type {Option} from '../engine/types.js';
import type {ChartStrings} from '../i18n/strings/charts-strings.js';
import type {Lane} from './lane.js';

/** What a chart is made from. */
export interface ChartSource {
  /** The treatments compared, without “no treatment”. */
  readonly options: readonly Option[];
  readonly formatter: Formatter;
  readonly strings: ChartStrings;
  /** Left out: the chart counts from the first session, whenever it is. */
  readonly dates?: ChartDates | undefined;
}

/** Days of a person's own calendar, ISO 8601. */
export interface ChartDates {
  readonly today: string;
  /** Of the first session. */
  readonly start?: string | undefined;
  /** By which the result is wanted. */
  readonly event?: string | undefined;
  /** ISO weekdays on which the clinic has no sessions. */
  readonly closedDays?: readonly number[] | undefined;
}

/** A value on an axis, in the unit of the axis, and the text that stands there. */
export interface Tick {
  readonly value: number;
  readonly label: string;
}

/**
 * What a chart draws: numbers in the engine's units and texts that are already written.
 * So a drawing needs no locale, no currency and no rounding.
 */
export interface Plot {
  /** Which chart it is: a chart is updated in place by a plot of the same kind. */
  readonly kind: string;
  readonly lanes: readonly Lane[];
}

/** The figures of a chart as a table; the first cell of a row is its heading. */
export interface ChartTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One chart in words and numbers. */
export interface ChartView<Drawn extends Plot = Plot> {
  /** On the tab: one word. */
  readonly tab: string;
  /** What is seen, as a sentence. */
  readonly title: string;
  /** How to read it. */
  readonly hint: string;
  /** The same figures as in the plot. */
  readonly table: ChartTable;
  readonly plot: Drawn;
  /** Said in the place of the picture where it would say nothing. */
  readonly silence?: string | undefined;
}
