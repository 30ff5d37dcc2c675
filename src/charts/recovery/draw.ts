import {endOf, inReadingDirection, laneAxis, outerRoom, tickAxis} from '../axes.js';
import {measureIn} from '../canvas-text.js';
import {chartConfiguration} from '../chart-configuration.js';
import type {LineConfiguration} from '../chartjs.js';
import {paleBars, rangeWithMark} from '../lane-datasets.js';
import type {ChartTheme} from '../theme.js';
import {barsOf, barsRoom} from './recovery-bars.js';
import {recoveryLabels} from './recovery-labels.js';
import type {RecoveryPlot} from './view.js';

/** Days of healing after a session: a bar for redness and one for days off, for each treatment. */
export function recoveryDrawing(plot: RecoveryPlot, theme: ChartTheme): LineConfiguration {
  const {lanes, days} = plot;
  const bars = lanes.map(barsOf);
  const ends = {
    from: 0,
    to: endOf(
      days,
      bars.flat().map(({days: range}) => range?.high ?? 0),
    ),
  };
  return chartConfiguration(
    {
      datasets: lanes.flatMap(({slot}, index) =>
        bars[index]!.flatMap(({days: range, y}) =>
          range === null
            ? []
            : [
                ...rangeWithMark(range, y, slot, theme),
                paleBars([{from: 0, to: range.likely}], y, {slot, thickness: 12, share: 55}, theme),
              ],
        ),
      ),
      scales: {
        x: inReadingDirection(tickAxis(days, ends, theme), theme),
        y: laneAxis(lanes.length),
      },
      room: (chart) => {
        const measure = measureIn(chart, theme);
        const {before, after} = outerRoom(days, ends, chart.width, measure);
        const width = chart.width - before;
        const beside = width - barsRoom(bars.flat(), ends.to, width, measure);
        return {before, after: Math.max(after, beside), top: 0};
      },
      texts: (chart) => recoveryLabels(chart, plot, theme),
    },
    theme,
  );
}
