import {scheduleOf, type Appointment} from '../../engine/dates/schedule.js';
import type {Option} from '../../engine/types.js';
import {readDay} from '../dates.js';
import {dayFormatsIn} from '../dates/day-formats.js';
import {toExperience} from '../experience.js';
import {fill} from '../fill.js';
import type {PlanCalendar, PlanEvent} from './plan.js';
import type {PlanSource} from './to-plan.js';

/** Care after this many days no longer belongs to one session. */
const LAST_DAY_OF_CARE = 14;

/** One calendar for each treatment with appointments, once there is a first day. */
export function calendarsOf(source: PlanSource): PlanCalendar[] {
  const {answers: {start}, calendar, estimate, words, strings, config, today} = source;
  const day = readDay(start ?? '', false, today, calendar).value;
  if (day === undefined) return [];
  const {treatments} = toExperience(estimate, words, strings.experience);
  return estimate.options.filter(({treatment}) => treatment !== 'none').flatMap((option, at): PlanCalendar[] => {
    const {appointments, firstChange, fullResult} = scheduleOf(option, day, config.closedDays);
    if (appointments.length === 0) return [];
    const treatment = words.strings.treatments[option.treatment].name;
    const care = treatments[at]?.care ?? [];
    const {events: s} = strings.plan;
    const results = [['first-change', firstChange, s.firstChange], ['full-result', fullResult, s.fullResult]] as const;
    return [{
      id: option.treatment, treatment, name: fill(s.name, {treatment}),
      events: [
        ...appointments.flatMap((appointment) => sessionEvents(appointment, {option, treatment, care}, source)),
        ...results.flatMap(([name, days, title]) => (days === null ? [] : [
          eventOf(source, option, name, days.likely, days.likely, fill(title, {treatment}), [between(source, days.low, days.high), s.estimate]),
        ])),
      ],
    }];
  });
}

interface Treated {
  readonly option: Option;
  readonly treatment: string;
  readonly care: ReturnType<typeof toExperience>['treatments'][number]['care'];
}

/** A session, its healing, and the care of the days after. One that not everybody needs has no reminders. */
function sessionEvents(appointment: Appointment, {option, treatment, care}: Treated, source: PlanSource): PlanEvent[] {
  const {words, strings: {plan: {events: s}}} = source;
  const {day, earliest, latest, perhaps, healedBy} = appointment;
  const number = words.count(appointment.number);
  const id = `session-${appointment.number}`;
  const session = eventOf(source, option, id, day, day, fill(perhaps ? s.sessionPerhaps : s.session, {number, treatment}), [
    ...(earliest.equals(latest) ? [] : [between(source, earliest, latest)]), s.estimate,
  ]);
  if (perhaps) return [session];
  return [
    session,
    ...(healedBy === null || healedBy.likely.equals(day) ? [] : [
      eventOf(source, option, `${id}-healing`, day.add({days: 1}), healedBy.likely, fill(s.healing, {number, treatment}), [between(source, healedBy.low, healedBy.high)]),
    ]),
    ...care.filter(({to}) => to <= LAST_DAY_OF_CARE).map(({from, to, when, lines}) =>
      eventOf(source, option, `${id}-care-${from}`, day.add({days: from}), day.add({days: to}), fill(s.care, {number, when}), lines.map(({text}) => text))),
  ];
}

function eventOf({estimate: {inputs}}: PlanSource, {treatment}: Option, name: string, from: Temporal.PlainDate, to: Temporal.PlainDate, title: string, lines: readonly string[]): PlanEvent {
  return {id: [inputs.concern, inputs.area, treatment, name].join('-'), day: from.toString(), until: to.toString(), title, text: lines.join('\n')};
}

const between = ({words, strings}: PlanSource, low: Temporal.PlainDate, high: Temporal.PlainDate): string =>
  fill(strings.plan.events.between, {range: dayFormatsIn(words).shortRange({low, high})});
