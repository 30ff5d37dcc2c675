import type {Grade} from '../../evidence/ids.js';

/** How sure a figure or a sentence is, in words, by its grade. */
export type HowSureStrings = Readonly<Record<Grade, string>>;
