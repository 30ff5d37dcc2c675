import {importAgain} from '../loading/import-again.js';
/** What the steps need of Temporal. */
export type Calendar = Pick<typeof Temporal, 'PlainDate' | 'Now'>;

/** The browser's own calendar, or the polyfill, which is fetched where there is none. */
export async function loadCalendar(): Promise<Calendar> {
  return (
    (globalThis as {Temporal?: Calendar}).Temporal ??
    (await importAgain(() => import('temporal-polyfill'))).Temporal
  );
}
