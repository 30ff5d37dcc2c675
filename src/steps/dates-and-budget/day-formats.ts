import type {Formatter} from '../../answer/formatter.js';
import type {Day, Days} from '../../engine/dates/days.js';

/** The first and the last day of a range. */
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

/** `Intl` objects are slow to make: each formatter has one set. */
const formatsOf = new WeakMap<Formatter, DayFormats>();

/** `Intl` formats points in time. */
const midnight = (day: Day): Date => new Date(`${day.toString()}T00:00Z`);

/** The formats in a formatter's language. */
export function dayFormatsIn(formatter: Formatter): DayFormats {
  const formats = formatsOf.get(formatter) ?? makeFormats(formatter);
  formatsOf.set(formatter, formats);
  return formats;
}

function makeFormats({locale}: Formatter): DayFormats {
  const parts = {day: 'numeric', month: 'short', timeZone: 'UTC'} as const;
  const short = new Intl.DateTimeFormat(locale, parts);
  const withYear = new Intl.DateTimeFormat(locale, {...parts, year: 'numeric'});
  const withWeekday = new Intl.DateTimeFormat(locale, {
    ...parts,
    year: 'numeric',
    weekday: 'short',
  });
  return {
    visit: (day) => withWeekday.format(midnight(day)),
    day: (day) => withYear.format(midnight(day)),
    range: ({low, high}) => withYear.formatRange(midnight(low), midnight(high)),
    shortDay: (day) => short.format(midnight(day)),
    shortRange: ({low, high}) => short.formatRange(midnight(low), midnight(high)),
  };
}

/** The likely day, and the range it lies in. */
export const likelyAndRange = (
  {likely, ...ends}: Days,
  {day, range}: DayFormats,
): Readonly<{date: string; range: string}> => ({date: day(likely), range: range(ends)});
