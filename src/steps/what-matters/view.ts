import {MATTERS} from '../../evidence/ids.js';
import type {MatterId} from '../../evidence/ids.js';
import type {Range} from '../../engine/range.js';
import type {Estimate} from '../../engine/types.js';
import type {MattersStrings} from '../../i18n/strings/what-matters-strings.js';
import {figureTexts} from '../../answer/figure-texts.js';
import type {Column, View} from '../../answer/view.js';
import {interpolate, type Formatter} from '../../answer/formatter.js';

export type {MatterId};

/** The view with the rows first that matter to a person, in the order of the table; the others keep theirs. */
export function byWhatMatters(view: View, matters: readonly MatterId[]): View {
  if (matters.length === 0) return view;
  const isWanted = ({cells}: View['rows'][number]): boolean =>
    matters.some((matter) => matter === cells[0]?.quantity);
  return {
    ...view,
    rows: [...view.rows.filter(isWanted), ...view.rows.filter((row) => !isWanted(row))],
  };
}

/** Said of one row: each option's figure, and whether the studies tell them apart. */
export interface Difference {
  readonly matter: MatterId;
  readonly title: string;
  readonly figures: readonly Readonly<{slot: Column['slot']; text: string}>[];
  readonly text: string;
}

export interface MattersView {
  /** What the concern is, and what there is to decide. */
  readonly about: readonly string[];
  readonly choices: readonly Readonly<{matter: MatterId; label: string; chosen: boolean}>[];
  readonly differences: readonly Difference[];
}

/** True where no value lies in both. */
const apart = (a: Range, b: Range): boolean => a.high < b.low || b.high < a.low;

/** What can matter, what does, and how the options differ on it. No score and no winner. */
export function toMatters(
  {inputs, options}: Estimate,
  matters: readonly MatterId[],
  formatter: Formatter,
  strings: MattersStrings,
): MattersView {
  const compared = options.filter(({treatment}) => treatment !== 'none');
  const {treatments, cells} = formatter.strings;
  return {
    about: [strings.what[inputs.concern], strings.decision],
    choices: MATTERS.map((matter) => ({
      matter,
      label: strings.choices[matter],
      chosen: matters.includes(matter),
    })),
    differences: MATTERS.filter((matter) => matters.includes(matter)).map((matter): Difference => {
      const figures = compared.map((option, slot) => {
        const figure = option[matter];
        const {name} = treatments[option.treatment];
        if (figure === null)
          return {
            slot: slot as Column['slot'],
            text: interpolate(strings.figure, {
              treatment: name,
              likely: cells.notKnown,
              range: '',
            }).replace(/ \(\)/, ''),
          };
        const [likely, range] = figureTexts(matter, figure, formatter);
        return {
          slot: slot as Column['slot'],
          text: interpolate(strings.figure, {treatment: name, likely, range}),
        };
      });
      const ranges = compared.map((option) => option[matter]);
      return {
        matter,
        title: strings.choices[matter],
        figures,
        text: compared.length < 2 ? '' : differenceOf(ranges, strings),
      };
    }),
  };
}

function differenceOf(
  ranges: readonly (Range | null)[],
  {unknown, overlap, apart: clear}: MattersStrings,
): string {
  const known = ranges.filter((range) => range !== null);
  if (known.length < ranges.length) return unknown;
  return known.some((one, at) => known.some((other, then) => then > at && apart(one, other)))
    ? clear
    : overlap;
}
