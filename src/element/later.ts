/** Everything that the first answer does not wait for, in one file: charts, evidence, other treatments, reports of wrong values. */
export {withEvidence} from '../engine/evidence.js';
export {chartStringsOf} from '../i18n/load-charts.js';
export {toCandidates} from '../view-model/candidates.js';
export {candidatesView} from '../views/candidates.js';
export {ChartsPart} from './charts-part.js';
export {MethodFold} from './method-fold.js';
export {report, wrongLocale} from './report.js';
