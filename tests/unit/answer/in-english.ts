import {estimate, type Estimate, type Inputs} from '../../../src/engine.js';
import {de} from '../../../src/i18n/de/answer.js';
import {en} from '../../../src/i18n/en/answer.js';
import {formatterFor, type Formatter} from '../../../src/answer/formatter.js';

export const inEnglish = (currency = 'USD'): Formatter => formatterFor('en-US', currency, en);
export const inGerman = (currency = 'EUR'): Formatter => formatterFor('de-DE', currency, de);

/** Blanks that do not break look like blanks. */
export const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/**
 * Acne scars on the face, type II: needling beside an ablative laser, unless a case says otherwise.
 */
export const anEstimate = (about: Partial<Inputs> = {}): Estimate =>
  estimate({
    concern: 'acne-scars',
    skinTone: 'II',
    treatments: ['microneedling', 'laser-ablative', 'none'],
    ...about,
  });
