import {en} from '../i18n/en/answer.js';
import {partStrings} from '../i18n/part-strings.js';

/** The sentences of the answer. */
export const stringsOf = partStrings('main', en);
