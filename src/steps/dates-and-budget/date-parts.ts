import {closedOn, type Day} from '../../engine/dates/days.js';
import type {Estimate, Option} from '../../engine/types.js';
import type {DateField, DatesStrings} from '../../i18n/strings/dates-and-budget-strings.js';
import type {Slot} from '../../answer/slot.js';
import {interpolate, type Formatter} from '../../answer/formatter.js';
import {toEventLines, type From} from './event-lines.js';
import {toLimitLines} from './limit-lines.js';
import {toSchedule, type SessionRow} from './schedule-blocks.js';

/** One treatment under a heading. */
export interface Block {
  readonly slot: Slot;
  readonly name: string;
  /** Its sessions; empty where there are none to show. */
  readonly rows: readonly SessionRow[];
  readonly lines: readonly string[];
}

/** What follows from one field, treatment by treatment. */
export interface Part {
  readonly field: DateField;
  readonly heading: string;
  readonly notes: readonly string[];
  readonly blocks: readonly Block[];
  /** What doing nothing would be. */
  readonly untreated: string;
  /** All of it in short, to be said aloud. */
  readonly said: string;
}

interface Source {
  readonly estimate: Estimate;
  readonly closedDays: readonly number[] | undefined;
  readonly formatter: Formatter;
  readonly strings: DatesStrings;
}

/** What is put under a treatment's name; `said` is the line that answers the question. */
type Answered = Readonly<{rows?: readonly SessionRow[]; lines: readonly string[]; said: string}>;

function toBlocks<A extends Answered>(
  {estimate, formatter, strings}: Source,
  answer: (option: Option) => A,
): Readonly<{blocks: readonly Block[]; said: string; answers: readonly A[]}> {
  const options = estimate.options.filter(({treatment}) => treatment !== 'none');
  const answers = options.map(answer);
  const nameOf = ({treatment}: Option): string => formatter.strings.treatments[treatment].name;
  return {
    answers,
    blocks: options.map((option, at) => ({
      slot: at as Slot,
      name: nameOf(option),
      rows: answers[at]?.rows ?? [],
      lines: answers[at]?.lines ?? [],
    })),
    said: options
      .map((option, at) =>
        interpolate(strings.said, {treatment: nameOf(option), answer: answers[at]?.said ?? ''}),
      )
      .join(' '),
  };
}

/** Every session from a first one on. */
export function toStartPart(start: Day, source: Source): Part {
  const {closedDays, formatter, strings} = source;
  const {heading, moved, openDays, perhapsNote, untreated} = strings.start;
  const {blocks, said, answers} = toBlocks(source, (option) =>
    toSchedule(option, start, closedDays, formatter, strings),
  );
  const date = (day: Day): string => formatter.date(day.toString());
  const movedTo = answers.find((answer) => answer.movedTo !== undefined)?.movedTo;
  return {
    field: 'start',
    heading: interpolate(heading, {date: date(start)}),
    blocks,
    said,
    untreated,
    notes: [
      ...(movedTo === undefined
        ? []
        : [interpolate(moved, {date: date(start), open: date(movedTo)})]),
      ...(closedOn(closedDays).size > 0 && blocks.some(({rows}) => rows.length > 0)
        ? [openDays]
        : []),
      ...(blocks.some(({rows}) => rows.some(({perhaps}) => perhaps !== '')) ? [perhapsNote] : []),
    ],
  };
}

/** What can be ready by a day. */
export function toEventPart(event: Day, from: From, source: Source): Part {
  const {closedDays, formatter, strings} = source;
  const {heading, fromToday, fromStart, untreated} = strings.event;
  const {blocks, said} = toBlocks(source, (option) => {
    const lines = toEventLines(option, event, from, closedDays, formatter, strings);
    return {lines, said: lines[0]};
  });
  const date = (day: Day): string => formatter.date(day.toString());
  return {
    field: 'event',
    heading: interpolate(heading, {date: date(event)}),
    notes: [interpolate(from.isToday ? fromToday : fromStart, {date: date(from.day)})],
    blocks,
    said,
    untreated,
  };
}

/** What a limit in minor units covers; `amount` is the limit in words. */
export function toLimitPart(limit: number, amount: string, source: Source): Part {
  const {formatter, strings} = source;
  const {heading, untreated} = strings.limit;
  const {blocks, said} = toBlocks(source, (option) => {
    const lines = toLimitLines(option, limit, formatter, strings);
    return {lines, said: lines[0]};
  });
  return {
    field: 'limit',
    heading: interpolate(heading, {amount}),
    notes: [],
    blocks,
    said,
    untreated,
  };
}
