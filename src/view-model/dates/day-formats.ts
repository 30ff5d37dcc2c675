import type {Day, Days} from '../../engine/dates/days.js';
import type {Words} from '../words.js';

/** Days as they stand in a table: shorter than in a sentence. */
export interface DayFormats {
  /** “Mon, Mar 1, 2027”. */
  readonly visit: (day: Day) => string;
  /** “Mar 1, 2027”. */
  readonly day: (day: Day) => string;
  /** “Mar 1 – 12, 2027”. */
  readonly range: (days: Readonly<{low: Day; high: Day}>) => string;
}

const made = new WeakMap<Words, DayFormats>();
const midnight = (day: Day): Date => new Date(`${day.toString()}T00:00Z`);

/** `Intl` objects are dear to make: one set for the words of a language. */
export function dayFormatsIn(words: Words): DayFormats {
  let formats = made.get(words);
  if (formats === undefined) {
    const parts = {day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC'} as const;
    const plain = new Intl.DateTimeFormat(words.locale, parts);
    const named = new Intl.DateTimeFormat(words.locale, {...parts, weekday: 'short'});
    formats = {
      visit: (day) => named.format(midnight(day)),
      day: (day) => plain.format(midnight(day)),
      range: ({low, high}) => plain.formatRange(midnight(low), midnight(high)),
    };
    made.set(words, formats);
  }
  return formats;
}

/** The likely day, and the range it lies in. */
export const likelyAndRange = ({likely, ...ends}: Days, {day, range}: DayFormats): Readonly<{date: string; range: string}> => ({date: day(likely), range: range(ends)});
