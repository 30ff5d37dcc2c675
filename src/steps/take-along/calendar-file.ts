import ical, {ICalEventTransparency, type ICalEventData} from 'ical-generator';
import type {PlanCalendar} from './plan.js';
import {withoutRandomIds} from './without-random-ids.js';

/**
 * A calendar file (RFC 5545). Every event is of whole days and so is in no time zone: it stays on
 * its day wherever it is opened. `day` reads a day, `now` is when the file was made, and `place`
 * tells the plans of one estimator from those of another.
 */
export function toCalendarFile(
  {name, events}: Pick<PlanCalendar, 'name' | 'events'>,
  day: (iso: string) => Temporal.PlainDate,
  now: Date,
  place = 'treatment-estimator',
): string {
  const calendar = ical({name, prodId: {company: 'treatment-estimator', product: 'plan'}});
  for (const {id, day: from, until, title, text} of events) {
    const event: ICalEventData = {
      id: `${id}@${place}`,
      stamp: now,
      allDay: true,
      start: day(from),
      // The end of an event of whole days is the day after its last.
      end: day(until).add({days: 1}),
      summary: title,
      description: text,
      // A reminder does not keep the day from being booked.
      transparency: ICalEventTransparency.TRANSPARENT,
    };
    withoutRandomIds(() => calendar.createEvent(event));
  }
  // Each line ends, the last one too (RFC 5545, 3.1); some programs refuse a file without.
  return calendar.toString().replace(/(?:\r?\n)*$/, '\r\n');
}
