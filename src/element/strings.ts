import {enLink} from '../i18n/en/link.js';
import {partStrings} from '../i18n/part-strings.js';

/** What is said of a link that brings a person's answers. */
export const linkStringsOf = partStrings('link', enLink);
