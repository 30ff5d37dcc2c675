import type {LinkStrings} from '../strings/link-strings.js';

/** German: what is said of a link that brings a person's answers. */
export const deLink: LinkStrings = {
  unreadable:
    'Der Link war nicht lesbar. Hier stehen deshalb die üblichen Antworten. Sie können sie ändern.',
};
