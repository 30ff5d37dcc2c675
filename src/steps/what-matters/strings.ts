import {enMatters} from '../../i18n/en/what-matters.js';
import {partStrings} from '../../i18n/part-strings.js';

/** The sentences of “What matters to me”. */
export const mattersStringsOf = partStrings('matters', enMatters);
