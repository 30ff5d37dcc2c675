import type {LinkStrings} from '../strings/link-strings.js';

/** English: what is said of a link that brings a person's answers. */
export const enLink: LinkStrings = {
  unreadable:
    'The link could not be read. Here are the usual answers instead. You can change them.',
};
