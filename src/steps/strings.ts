import {enPerson} from '../i18n/en/steps.js';
import {partStrings} from '../i18n/part-strings.js';

/** The titles of the steps. */
export const personStringsOf = partStrings('person', enPerson);
