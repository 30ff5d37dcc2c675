import type {Slot} from '../../answer/slot.js';
import {closedOn, type Day} from '../../engine/dates/days.js';
import type {Option} from '../../engine/types.js';
import {interpolate} from '../../i18n/interpolate.js';
import type {DateField} from '../../i18n/strings/dates-and-budget-strings.js';
import type {DatesSource} from './dates-source.js';
import {toEventLines, type CountedFrom} from './event-lines.js';
import {limitFormat} from './limit-formats.js';
import {toLimitLines} from './limit-lines.js';
import {toSessionPlan, type SessionRow} from './session-rows.js';

/** What follows from a field for one treatment. */
export interface TreatmentResult {
  readonly slot: Slot;
  readonly name: string;
  /** Its sessions; empty where there are none to show. */
  readonly rows: readonly SessionRow[];
  readonly lines: readonly string[];
}

/** What follows from one field, treatment by treatment. */
export interface FieldResult {
  readonly field: DateField;
  readonly heading: string;
  readonly notes: readonly string[];
  readonly blocks: readonly TreatmentResult[];
  /** What doing nothing would be. */
  readonly untreated: string;
  /** All of it in short, for screen readers. */
  readonly announcement: string;
}

/**
 * What is written under a treatment's name; `announcement` is the line that answers the question.
 */
interface WrittenResult {
  readonly rows?: readonly SessionRow[];
  readonly lines: readonly string[];
  readonly announcement: string;
}

/** Every session from a first one on. */
export function toStartResult(start: Day, source: DatesSource): FieldResult {
  const {closedDays, formatter, strings} = source;
  const {heading, moved, openDays, perhapsNote, untreated} = strings.start;
  const plans = compared(source).map((option) => ({
    option,
    ...toSessionPlan(option, start, source),
  }));
  const date = formatter.date(start.toString());
  const movedTo = plans.find((plan) => plan.movedTo !== undefined)?.movedTo;
  const hasClosedDays = closedOn(closedDays).size > 0 && plans.some(({rows}) => rows.length > 0);
  const hasPerhaps = plans.some(({rows}) => rows.some(({perhaps}) => perhaps !== ''));
  return {
    field: 'start',
    heading: interpolate(heading, {date}),
    notes: [
      ...(movedTo === undefined
        ? []
        : [interpolate(moved, {date, open: formatter.date(movedTo.toString())})]),
      ...(hasClosedDays ? [openDays] : []),
      ...(hasPerhaps ? [perhapsNote] : []),
    ],
    untreated,
    ...byTreatment(plans, source),
  };
}

/** What can be ready by a day. */
export function toEventResult(event: Day, from: CountedFrom, source: DatesSource): FieldResult {
  const {formatter, strings} = source;
  const {heading, fromToday, fromStart, untreated} = strings.event;
  return {
    field: 'event',
    heading: interpolate(heading, {date: formatter.date(event.toString())}),
    notes: [
      interpolate(from.isToday ? fromToday : fromStart, {
        date: formatter.date(from.day.toString()),
      }),
    ],
    untreated,
    ...linesByTreatment((option) => toEventLines(option, event, from, source), source),
  };
}

/** What a limit in minor units (cents) covers. */
export function toLimitResult(limit: number, source: DatesSource): FieldResult {
  const {heading, untreated} = source.strings.limit;
  return {
    field: 'limit',
    heading: interpolate(heading, {amount: limitFormat(source)(limit).text}),
    notes: [],
    untreated,
    ...linesByTreatment((option) => toLimitLines(option, limit, source), source),
  };
}

const compared = ({estimate}: DatesSource): readonly Option[] =>
  estimate.options.filter(({treatment}) => treatment !== 'none');

/** Lines for each treatment, of which the first answers the question. */
const linesByTreatment = (
  linesOf: (option: Option) => readonly [string, ...string[]],
  source: DatesSource,
): Pick<FieldResult, 'blocks' | 'announcement'> =>
  byTreatment(
    compared(source).map((option) => {
      const lines = linesOf(option);
      return {option, lines, announcement: lines[0]};
    }),
    source,
  );

function byTreatment(
  results: readonly (WrittenResult & Readonly<{option: Option}>)[],
  {formatter, strings}: DatesSource,
): Pick<FieldResult, 'blocks' | 'announcement'> {
  const named = results.map(({option, ...result}) => ({
    name: formatter.strings.treatments[option.treatment].name,
    ...result,
  }));
  return {
    blocks: named.map(({name, rows = [], lines}, slot) => ({
      slot: slot as Slot,
      name,
      rows,
      lines,
    })),
    announcement: named
      .map(({name, announcement}) =>
        interpolate(strings.said, {treatment: name, answer: announcement}),
      )
      .join(' '),
  };
}
