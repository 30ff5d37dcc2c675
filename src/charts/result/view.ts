import {roundShare} from '../../answer/rounding.js';
import {mapRange, type Range} from '../../engine/range.js';
import type {ChartSource, ChartView, Plot} from '../chart-view.js';
import {toLane, type Lane} from '../lane.js';

/** Of 100 people, how many see a clear change. */
export interface ResultPlot extends Plot {
  readonly kind: 'result';
  readonly lanes: readonly ResultLane[];
}

export interface ResultLane extends Lane {
  /** People of 100, whole numbers; null where it is not known. */
  readonly people: Range | null;
}

export function toResultChart({options, formatter, strings}: ChartSource): ChartView<ResultPlot> {
  const lanes = options.map((option, index): ResultLane => {
    const {clearChange} = option;
    return {
      ...toLane(option, index, formatter),
      label: clearChange ? formatter.ofHundred(clearChange.likely) : strings.unknown,
      people: clearChange && mapRange(clearChange, roundShare),
    };
  });
  return {
    ...strings.result,
    table: {
      caption: strings.result.title,
      head: [strings.treatment, strings.likely, strings.between],
      rows: lanes.map(({name, label}, index) => {
        const share = options[index]?.clearChange;
        return [name, label, share ? formatter.ofHundredRange(share) : strings.unknown];
      }),
    },
    plot: {kind: 'result', lanes},
  };
}
