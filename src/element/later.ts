/** Everything that the first answer does not wait for, in one file: the charts and what the figures rest on. */
export {withEvidence} from '../engine/evidence.js';
export {chartStringsOf} from '../i18n/load-charts.js';
export {ChartsPart} from './charts-part.js';
