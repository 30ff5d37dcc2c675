import {enDiffers} from '../i18n/en/differs.js';
import {partStrings} from '../i18n/part-strings.js';

/** The sentences of what differs. */
export const differsStringsOf = partStrings('differs', enDiffers);
