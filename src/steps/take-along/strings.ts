import {enPlan} from '../../i18n/en/take-along.js';
import {partStrings} from '../../i18n/part-strings.js';

/** The sentences of “Take it with me”. */
export const planStringsOf = partStrings('plan', enPlan);
