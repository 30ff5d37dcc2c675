import {enCharts} from '../i18n/en/charts.js';
import {partStrings} from '../i18n/part-strings.js';

/** The sentences of the charts. */
export const chartStringsOf = partStrings('charts', enCharts);
