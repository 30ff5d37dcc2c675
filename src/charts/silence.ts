import {interpolate} from '../i18n/interpolate.js';
import type {Option} from '../engine/types.js';
import type {QuantityId} from '../evidence/ids.js';
import type {ChartSource} from './chart-view.js';
import {rangeKey} from './range-key.js';

/**
 * What is said in the place of a picture that would say nothing: where none of its quantities is
 * known, or where all options have the same figures, said by `figureOf`. Undefined: it is drawn.
 */
export function silenceOf(
  source: ChartSource,
  quantities: readonly QuantityId[],
  figureOf?: (option: Option) => string,
): string | undefined {
  const {options, formatter, strings} = source;
  const [first, ...others] = options;
  const isKnown = options.some((option) => quantities.some((quantity) => option[quantity]));
  if (!isKnown)
    return options.some((option) => waitsForKindIn(option, quantities))
      ? interpolate(strings.silence.kind, {question: formatter.strings.ask.kind})
      : strings.silence.unknown;
  if (figureOf === undefined || first === undefined || others.length === 0) return undefined;
  const figuresOf = (option: Option): string =>
    quantities.map((quantity) => rangeKey(option[quantity])).join(', ');
  return others.every((option) => figuresOf(option) === figuresOf(first))
    ? interpolate(strings.silence.alike, {figure: figureOf(first)})
    : undefined;
}

/** What stands in the place of a figure: that it is not known, or the question that it waits for. */
export const missingText = (
  option: Option,
  quantities: readonly QuantityId[],
  {formatter, strings}: ChartSource,
): string => (waitsForKindIn(option, quantities) ? formatter.strings.ask.kind : strings.unknown);

const waitsForKindIn = ({byKind = {}, ...option}: Option, quantities: readonly QuantityId[]) =>
  quantities.some(
    (quantity) => !option[quantity] && Object.values(byKind).some((kind) => kind[quantity]),
  );
