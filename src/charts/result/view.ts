import {mapRange} from '../../engine/range.js';
import type {ChartView} from '../chart-view.js';
import type {Slot} from '../../answer/slot.js';
import {roundShare} from '../../answer/rounding.js';
import type {ChartSource} from '../index.js';

/** A hundred people for each treatment. */
export function resultChart({options, formatter, strings: charts}: ChartSource): ChartView {
  const {treatments} = formatter.strings;
  const lanes = options.map(({treatment, clearChange}, at) => ({
    slot: at as Slot,
    name: treatments[treatment].name,
    label: clearChange ? formatter.ofHundred(clearChange.likely) : charts.unknown,
    people: clearChange && mapRange(clearChange, roundShare),
  }));
  return {
    id: 'result',
    ...charts.result,
    table: {
      caption: charts.result.title,
      head: [charts.treatment, charts.likely, charts.between],
      rows: lanes.map(({name, label}, at) => {
        const share = options[at]?.clearChange;
        return [name, label, share ? formatter.ofHundredRange(share) : charts.unknown];
      }),
    },
    plot: {kind: 'result', lanes},
  };
}
