import type {FormState} from './form-state.js';
import {readLink} from './read-input.js';

/** What was made of fields that were nearly right, in words, by the field's name. */
export type Mends = ReadonlyMap<string, string>;

/** Links that get what they lack. */
export const mendsOf = ({bookingLink, contactLink}: FormState): Mends =>
  new Map(
    [
      ['booking-link', readLink(bookingLink).mended] as const,
      ['contact-link', readLink(contactLink).mended] as const,
    ].flatMap(([field, mended]) => (mended === undefined ? [] : [[field, mended] as const])),
  );
