import {enExperience} from '../../i18n/en/what-it-is-like.js';
import {partStrings} from '../../i18n/part-strings.js';

/** The sentences of “What it is like”. */
export const experienceStringsOf = partStrings('experience', enExperience);
