import {enDates} from '../../i18n/en/dates-and-budget.js';
import {partStrings} from '../../i18n/part-strings.js';

/** The sentences of “My dates and budget”. */
export const datesStringsOf = partStrings('dates', enDates);
