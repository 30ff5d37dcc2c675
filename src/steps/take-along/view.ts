import type {PersonAnswers} from '../../engine/person-answers.js';
import type {Estimate} from '../../engine/types.js';
import type {AskStrings} from '../../i18n/strings/questions-to-ask-strings.js';
import type {DatesStrings} from '../../i18n/strings/dates-and-budget-strings.js';
import type {ExperienceStrings} from '../../i18n/strings/what-it-is-like-strings.js';
import type {MattersStrings} from '../../i18n/strings/what-matters-strings.js';
import type {PersonStrings} from '../../i18n/strings/steps-strings.js';
import type {PlanStrings} from '../../i18n/strings/take-along-strings.js';
import type {SafetyStrings} from '../../i18n/strings/safety-strings.js';
import type {toSafety} from '../safety/view.js';
import type {View} from '../../answer/view.js';
import {interpolate} from '../../i18n/interpolate.js';
import type {Formatter} from '../../answer/formatter.js';
import {calendarsOf} from './plan-calendars.js';
import {
  askPart,
  billsPart,
  carePart,
  datesParts,
  mattersPart,
  noticesPart,
  safetyPart,
} from './plan-parts.js';
import type {Plan} from './plan.js';

/** The sentences of every fold: the plan holds what all of them say. */
export interface AllStrings {
  readonly person: PersonStrings;
  readonly matters: MattersStrings;
  readonly safety: SafetyStrings;
  readonly experience: ExperienceStrings;
  readonly dates: DatesStrings;
  readonly ask: AskStrings;
  readonly plan: PlanStrings;
}

/** What a plan is made of. */
export interface PlanSource {
  /** As it stands on the screen. */
  readonly view: View;
  readonly estimate: Estimate;
  readonly answers: PersonAnswers;
  readonly formatter: Formatter;
  readonly strings: AllStrings;
  /** The clinic's safety questions and closed days. */
  readonly config: NonNullable<Parameters<typeof toSafety>[4]>;
  readonly calendar: Temporal.PlainDateConstructor;
  readonly today: Temporal.PlainDate;
  /** When the studies were last gone through, ISO 8601. */
  readonly reviewed: string;
  /** Brings all answers back. */
  readonly link: string;
}

/** The plan: the same words and figures as on the screen, in the order in which a person needs them. */
export function toPlan(source: PlanSource): Plan {
  const {view, formatter, strings, link} = source;
  const {plan: s} = strings;
  const parts = [
    noticesPart(source),
    billsPart(source),
    mattersPart(source),
    safetyPart(source),
    ...datesParts(source),
    askPart(source),
    carePart(source),
  ];
  return {
    title: s.title,
    about: [
      view.footer,
      interpolate(s.made, {date: formatter.date(source.today.toString())}),
      interpolate(s.reviewed, {date: formatter.date(source.reviewed)}),
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

/** What was answered to the questions of the estimate. A tone of the Monk scale is no choice of the screen: the hint tells it. */
const answersOf = ({questions}: View): Plan['answers'] =>
  questions.map(
    ({label, choices, hint}) =>
      [label, choices.find(({chosen}) => chosen)?.label ?? hint ?? ''] as const,
  );
