import {enClinic} from '../../i18n/en/clinic.js';
import {partStrings} from '../../i18n/part-strings.js';

/** What is said of a clinic's own prices. */
export const clinicStringsOf = partStrings('clinic', enClinic);
