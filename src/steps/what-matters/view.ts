import {figureTexts} from '../../answer/figure-texts.js';
import type {Formatter} from '../../answer/formatter.js';
import type {Slot} from '../../answer/slot.js';
import type {Range} from '../../engine/range.js';
import type {Estimate, Option} from '../../engine/types.js';
import {MATTERS, type MatterId} from '../../evidence/ids.js';
import {interpolate} from '../../i18n/interpolate.js';
import type {MattersStrings} from '../../i18n/strings/what-matters-strings.js';
import {costLines} from './cost-lines.js';

/** One option's figure: “Microneedling: $1,600 ($900 to $2,900)”. */
interface OptionFigure {
  readonly slot: Slot;
  readonly text: string;
}

/** Each option's figure in one row, and whether the studies tell them apart. */
export interface Difference {
  readonly matter: MatterId;
  readonly title: string;
  readonly figures: readonly OptionFigure[];
  /** Empty where there is nothing to compare with. */
  readonly text: string;
}

export interface MattersView {
  /** What the concern is, and what there is to decide. */
  readonly about: readonly string[];
  /** How the costs compare, and what studies do not tell apart. */
  readonly notes: readonly string[];
  readonly choices: readonly Readonly<{matter: MatterId; label: string; chosen: boolean}>[];
  readonly differences: readonly Difference[];
}

/** What can matter, what does, and how the options differ on it. No score and no winner. */
export function toMatters(
  {inputs, options}: Estimate,
  matters: readonly MatterId[],
  formatter: Formatter,
  strings: MattersStrings,
): MattersView {
  const compared = options.filter(({treatment}) => treatment !== 'none');
  const decimal = new Intl.NumberFormat(formatter.locale, {maximumFractionDigits: 1});
  const differenceOn = (matter: MatterId): Difference => ({
    matter,
    title: strings.choices[matter],
    figures: compared.map((option, slot) => ({
      slot: slot as Slot,
      text: figureOf(option, matter, formatter, strings),
    })),
    text: isShared(compared, matter)
      ? ''
      : differenceBetween(
          compared.map((option) => option[matter]),
          strings,
        ),
  });
  return {
    about: [strings.what[inputs.concern], strings.decision],
    notes: [
      ...costLines(compared, formatter, strings, (ratio) => decimal.format(ratio)),
      ...sharedLine(compared, strings),
    ],
    choices: MATTERS.map((matter) => ({
      matter,
      label: strings.choices[matter],
      chosen: matters.includes(matter),
    })),
    differences: MATTERS.filter((matter) => matters.includes(matter)).map(differenceOn),
  };
}

/** True where the figures of all options are one: that is no finding of a pair. */
const isShared = (options: readonly Option[], matter: MatterId): boolean =>
  options.length > 1 && options.every(({evidence}) => evidence[matter]?.alike !== undefined);

function sharedLine(options: readonly Option[], {choices, shared}: MattersStrings): string[] {
  const rows = MATTERS.filter((matter) => isShared(options, matter)).map((id) => choices[id]);
  return rows.length === 0 ? [] : [interpolate(shared, {rows: rows.join(' · ')})];
}

function figureOf(
  option: Option,
  matter: MatterId,
  formatter: Formatter,
  {figure: sentence}: MattersStrings,
): string {
  const {treatments, cells} = formatter.strings;
  const {name: treatment} = treatments[option.treatment];
  const figure = option[matter];
  if (figure === null) {
    const text = interpolate(sentence, {treatment, likely: cells.notKnown, range: ''});
    return text.replace(/ \(\)/, '');
  }
  const [likely, range] = figureTexts(matter, figure, formatter);
  return interpolate(sentence, {treatment, likely, range});
}

function differenceBetween(
  ranges: readonly (Range | null)[],
  {unknown, overlap, apart}: MattersStrings,
): string {
  if (ranges.length < 2) return '';
  const known = ranges.filter((range) => range !== null);
  if (known.length < ranges.length) return unknown;
  return known.some((range) => known.some((other) => range.high < other.low)) ? apart : overlap;
}
