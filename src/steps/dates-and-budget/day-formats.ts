import type {Day, Days} from '../../engine/dates/days.js';
import type {Formatter} from '../../answer/formatter.js';

type Ends = Readonly<{low: Day; high: Day}>;

/** Days as they stand in a table or a list: shorter than in a sentence. */
export interface DayFormats {
  /** “Mon, Mar 1, 2027”. */
  readonly visit: (day: Day) => string;
  /** “Mar 1, 2027”. */
  readonly day: (day: Day) => string;
  /** “Mar 1 – 12, 2027”. */
  readonly range: (days: Ends) => string;
  /** “Mar 1”, where the year stands beside it. */
  readonly shortDay: (day: Day) => string;
  /** “Mar 1 – 12”; with the years where there are two. */
  readonly shortRange: (days: Ends) => string;
}

const made = new WeakMap<Formatter, DayFormats>();
const midnight = (day: Day): Date => new Date(`${day.toString()}T00:00Z`);

/** `Intl` objects are dear to make: one set for the words of a language. */
export function dayFormatsIn(formatter: Formatter): DayFormats {
  let formats = made.get(formatter);
  if (formats === undefined) {
    const parts = {day: 'numeric', month: 'short', timeZone: 'UTC'} as const;
    const short = new Intl.DateTimeFormat(formatter.locale, parts);
    const plain = new Intl.DateTimeFormat(formatter.locale, {...parts, year: 'numeric'});
    const named = new Intl.DateTimeFormat(formatter.locale, {
      ...parts,
      year: 'numeric',
      weekday: 'short',
    });
    formats = {
      visit: (day) => named.format(midnight(day)),
      day: (day) => plain.format(midnight(day)),
      range: ({low, high}) => plain.formatRange(midnight(low), midnight(high)),
      shortDay: (day) => short.format(midnight(day)),
      shortRange: ({low, high}) => short.formatRange(midnight(low), midnight(high)),
    };
    made.set(formatter, formats);
  }
  return formats;
}

/** The likely day, and the range it lies in. */
export const likelyAndRange = (
  {likely, ...ends}: Days,
  {day, range}: DayFormats,
): Readonly<{date: string; range: string}> => ({date: day(likely), range: range(ends)});
