import {costDrawing} from './cost/draw.js';
import {checkCanvas, drawChart} from './draw-chart.js';
import {recoveryDrawing} from './recovery/draw.js';
import {resultDrawing} from './result/draw.js';
import {timelineDrawing} from './timeline/draw.js';

/** The pictures of all charts, in one file with Chart.js: no other is asked for when a tab is opened. */
export const drawings = {
  checkCanvas,
  drawChart,
  cost: costDrawing,
  timeline: timelineDrawing,
  result: resultDrawing,
  recovery: recoveryDrawing,
};
