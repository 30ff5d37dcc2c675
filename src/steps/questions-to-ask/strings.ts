import {enAsk} from '../../i18n/en/questions-to-ask.js';
import {partStrings} from '../../i18n/part-strings.js';

/** The sentences of “Questions to ask”. */
export const askStringsOf = partStrings('ask', enAsk);
