import type {View} from '../../answer/view.js';
import {interpolate} from '../../i18n/interpolate.js';
import {calendarsOf} from './plan-calendars.js';
import {
  billsPart,
  carePart,
  datesParts,
  mattersPart,
  noticesPart,
  questionsPart,
  safetyPart,
} from './plan-parts.js';
import type {PlanSource} from './plan-source.js';
import type {Plan} from './plan.js';

/**
 * The plan: the same words and figures as on the screen, in the order in which a person needs them.
 */
export function toPlan(source: PlanSource): Plan {
  const {view, formatter, strings, link} = source;
  const {title, made, reviewed} = strings.plan;
  const parts = [
    noticesPart(source),
    billsPart(source),
    mattersPart(source),
    safetyPart(source),
    ...datesParts(source),
    questionsPart(source),
    carePart(source),
  ];
  return {
    title,
    about: [
      view.footer,
      interpolate(made, {date: formatter.date(source.today.toString())}),
      interpolate(reviewed, {date: formatter.date(source.reviewed)}),
    ],
    answers: answersOf(view),
    headline: view.headline.map(({text}) => text).join(''),
    columns: view.columns,
    // Doing nothing has no column.
    rows: view.columns.length === 0 ? [] : view.rows,
    untreated: view.untreated.join(' '),
    parts: parts.filter((part) => part.groups.some(({lines}) => lines.length > 0)),
    calendars: calendarsOf(source),
    link,
  };
}

/**
 * The answers to the questions of the estimate. A tone of the Monk scale is no choice of the
 * screen: the hint tells it.
 */
const answersOf = ({questions}: View): Plan['answers'] =>
  questions.map(
    ({label, choices, hint}) =>
      [label, choices.find(({chosen}) => chosen)?.label ?? hint ?? ''] as const,
  );
