import {importAgain} from '../loading/import-again.js';
/** What the steps need of Temporal. */
export type Calendar = Pick<typeof Temporal, 'PlainDate' | 'Now'>;

/** The browser's own calendar, or the polyfill, which is fetched where there is none that works. */
export async function loadCalendar(): Promise<Calendar> {
  const {Temporal: own} = globalThis as {Temporal?: Calendar};
  if (isCalendar(own)) return own;
  // The package's main file gives back whatever the page has under the name.
  return (await importAgain(() => import('temporal-polyfill/implementation'))).Temporal;
}

/** A page may have something else, or half of it, under this name. */
function isCalendar(found: Calendar | undefined): found is Calendar {
  try {
    const {PlainDate, Now} = found as Calendar;
    const day = PlainDate.from('2027-02-28').add({days: 1});
    const weeks = day.until(PlainDate.from('2027-03-15'), {largestUnit: 'days'}).days;
    return (
      `${day.toString()} ${weeks}` === '2027-03-01 14' && Now.plainDateISO() instanceof PlainDate
    );
  } catch {
    return false;
  }
}
