/** The first moment of the day that it is on every screen of the net: a Monday. */
const MOMENT = Date.UTC(2027, 1, 1, 10);
const DAY = '2027-02-01';

/** The browser's own calendar, where it has one; the one that stands in for it asks `Date`. */
interface Calendar {
  readonly PlainDate: {from(day: string): unknown};
  readonly Now: object;
}

/** Makes it one and the same day for all on the page. To be called before any of its code. */
export function fixToday(): void {
  const Own = globalThis.Date;
  class FixedDate extends Own {
    constructor(...given: [] | [string | number | Date]) {
      if (given.length === 0) super(MOMENT);
      else super(...given);
    }

    static override now(): number {
      return MOMENT;
    }
  }
  globalThis.Date = FixedDate as DateConstructor;
  const {Temporal: calendar} = globalThis as {Temporal?: Calendar};
  if (calendar) {
    Object.defineProperty(calendar.Now, 'plainDateISO', {
      value: () => calendar.PlainDate.from(DAY),
    });
  }
}
