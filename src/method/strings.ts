import {enMethod} from '../i18n/en/method.js';
import {partStrings} from '../i18n/part-strings.js';

/** The sentences of “How we worked this out”. */
export const methodStringsOf = partStrings('method', enMethod);
