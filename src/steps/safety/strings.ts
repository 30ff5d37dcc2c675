import {enSafety} from '../../i18n/en/safety.js';
import {partStrings} from '../../i18n/part-strings.js';

/** The sentences of “Is it safe for me?”. */
export const safetyStringsOf = partStrings('safety', enSafety);
