/** What the element needs of Temporal. */
export type Calendar = Pick<typeof Temporal, 'PlainDate' | 'Now'>;

/** The browser's own calendar, or the polyfill, which is fetched where there is none. */
export async function calendar(): Promise<Calendar> {
  return (
    (globalThis as {Temporal?: Calendar}).Temporal ?? (await import('temporal-polyfill')).Temporal
  );
}
