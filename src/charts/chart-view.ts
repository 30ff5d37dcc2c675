import type {Slot} from '../answer/slot.js';
/**
 * What the charts draw: numbers in the engine's own units, words already written.
 * A chart needs no locale, no currency and no rounding rule: all of that happened before.
 */

/** Which chart. */
export type ChartId = 'cost' | 'timeline' | 'result' | 'recovery';

/** A figure with the bounds between which 80 of 100 lie. */
export type Span = Readonly<{low: number; likely: number; high: number}>;

/** A place on an axis and the words that stand there. */
export type Tick = Readonly<{at: number; label: string}>;

/** One option in a plot. */
export interface Lane {
  readonly slot: Slot;
  /** The treatment's name, short: it is written beside its own line. */
  readonly name: string;
  /** Name and figure, to be written at the end of the line: “Microneedling $1,400”. */
  readonly label: string;
}

/** Money paid as the weeks go by; each step is one session. */
export interface CostPlot {
  readonly kind: 'cost';
  readonly lanes: readonly (Lane & {
    readonly steps: readonly Readonly<{week: number; paid: Span}>[];
  })[];
  readonly weeks: readonly Tick[];
  readonly money: readonly Tick[];
}

/** Sessions, days of healing after each, and when the result comes. */
export interface TimelinePlot {
  readonly kind: 'timeline';
  readonly lanes: readonly (Lane & {
    /** Weeks from the first session at which a session takes place: the first is 0. */
    readonly sessions: readonly number[];
    /** Weeks of healing after each session. */
    readonly healing: number;
    /** First change and full result, weeks from the first session; null where not known. */
    readonly firstChange: number | null;
    readonly fullResult: Span | null;
  })[];
  readonly weeks: readonly Tick[];
  readonly words: Readonly<{session: string; firstChange: string; fullResult: string}>;
}

/** Of 100 people, how many see a clear change. */
export interface ResultPlot {
  readonly kind: 'result';
  /** People of 100, whole numbers; null where not known. */
  readonly lanes: readonly (Lane & {readonly people: Span | null})[];
}

/** Days of redness and days off after each session. */
export interface RecoveryPlot {
  readonly kind: 'recovery';
  readonly lanes: readonly (Lane & {
    readonly redness: Span | null;
    readonly daysOff: Span | null;
    readonly rednessLabel: string;
    readonly daysOffLabel: string;
  })[];
  readonly days: readonly Tick[];
}

export type Plot = CostPlot | TimelinePlot | ResultPlot | RecoveryPlot;

/** One chart as the screen shows it. */
export interface ChartView {
  readonly id: ChartId;
  /** On the tab: one word. */
  readonly tab: string;
  /** What is seen, as a sentence. */
  readonly title: string;
  /** How to read it. */
  readonly hint: string;
  /** The same numbers: first cell of a row is its heading. */
  readonly table: Readonly<{
    caption: string;
    head: readonly string[];
    rows: readonly (readonly string[])[];
  }>;
  readonly plot: Plot;
}
