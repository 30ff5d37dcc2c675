import {createHash} from 'node:crypto';

/** Enough that no two texts here share one by chance, and short enough to be read. */
const LENGTH = 16;

/**
 * Stands for a text in `digests.json`. Where its lines break does not count: a reader needs that.
 */
export const digestOf = (text: string): string =>
  createHash('sha256')
    .update(text.replace(/[ \n]+/g, ' '))
    .digest('hex')
    .slice(0, LENGTH);
