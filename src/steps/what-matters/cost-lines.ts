import type {Formatter} from '../../answer/formatter.js';
import type {Option} from '../../engine/types.js';
import type {TreatmentId} from '../../evidence/ids.js';
import {PRICE_RATIOS} from '../../evidence/generated/price-ratios.js';
import {interpolate} from '../../i18n/interpolate.js';
import type {MattersStrings} from '../../i18n/strings/what-matters-strings.js';

/** So few lists have no middle that says anything. */
const FEW = 3;

/** How the costs compare as a ratio, what price lists say of it, and what a sum covers. */
export function costLines(
  options: readonly Option[],
  formatter: Formatter,
  strings: MattersStrings,
  times: (ratio: number) => string,
): string[] {
  const {treatments} = formatter.strings;
  const isCompared = (id: TreatmentId): boolean => options.some(({treatment}) => treatment === id);
  const listed = PRICE_RATIOS.filter(({treatment}) => isCompared(treatment)).map(
    ({treatment, lists, ...ratio}) =>
      interpolate(lists < FEW ? strings.listRange : strings.listRatio, {
        treatment: treatments[treatment].name,
        low: times(ratio.low),
        high: times(ratio.high),
        median: times(ratio.median),
        lists: formatter.plural(strings.lists, lists),
      }),
  );
  const isOurs = options.some(({cost, clinicPrice}) => cost && !clinicPrice);
  return [
    ...ratioLine(options, formatter, strings, times),
    ...(isCompared('microneedling') && listed.length > 0
      ? [`${strings.fourTimes} ${formatter.list(listed)}.`]
      : []),
    ...(isOurs ? [strings.covers] : []),
  ];
}

/** The first two that have a price; nothing where there is only one. */
function ratioLine(
  options: readonly Option[],
  {strings: {treatments}}: Formatter,
  {ratio, ratioAlike}: MattersStrings,
  times: (ratio: number) => string,
): string[] {
  const [dear, cheap] = options
    .slice(0, 2)
    .sort((a, b) => (b.cost?.likely ?? 0) - (a.cost?.likely ?? 0));
  if (!dear?.cost || !cheap?.cost) return [];
  const share = times(dear.cost.likely / cheap.cost.likely);
  return [
    interpolate(share === times(1) ? ratioAlike : ratio, {
      times: share,
      dear: treatments[dear.treatment].within,
      cheap: treatments[cheap.treatment].within,
    }),
  ];
}
