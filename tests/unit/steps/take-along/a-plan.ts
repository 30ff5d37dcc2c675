import {Temporal as Calendar} from 'temporal-polyfill';
import type {Config} from '../../../../src/clinic-config/config.js';
import type {Inputs} from '../../../../src/engine.js';
import {NO_ANSWERS, type PersonAnswers} from '../../../../src/engine/person-answers.js';
import {toDifferences} from '../../../../src/differences/view.js';
import {differencesBetween} from '../../../../src/engine/compare-options.js';
import {toLink} from '../../../../src/steps/take-along/link.js';
import type {Plan, PlanCalendar, PlanPart} from '../../../../src/steps/take-along/plan.js';
import {toPlan} from '../../../../src/steps/take-along/view.js';
import {spokenSums} from '../../../../src/answer/spoken-sums.js';
import {toView} from '../../../../src/answer/view.js';
import {IN_EVERY_LANGUAGE, type InLanguage} from '../../../support/in-every-language.js';
import {anEstimate} from '../../answer/in-english.js';

/** What a case says of a plan. */
export interface PlanCase {
  readonly inputs?: Partial<Inputs>;
  readonly answers?: Partial<PersonAnswers>;
  readonly config?: Config;
  readonly today?: string;
  readonly language?: string;
}

function inLanguage(language: string): InLanguage {
  const found = IN_EVERY_LANGUAGE.find((each) => each.language === language);
  if (found === undefined) throw new Error(`The element does not speak ${language}`);
  return found;
}

/**
 * Made on 1 February 2027, in English, of needling beside an ablative laser for acne scars, unless
 * a case says otherwise.
 */
export function aPlan({
  inputs = {},
  answers = {},
  config = {},
  today = '2027-02-01',
  language = 'en',
}: PlanCase = {}): Plan {
  const estimate = anEstimate(inputs);
  const {formatter, strings} = inLanguage(language);
  const person = {...NO_ANSWERS, ...answers};
  return toPlan({
    estimate,
    formatter,
    config,
    answers: person,
    strings,
    differences: toDifferences(
      {...estimate, differences: differencesBetween(estimate)},
      {formatter, differs: strings.differs},
      false,
    ),
    spoken: spokenSums(estimate, formatter, undefined),
    view: toView(estimate, formatter, {first: person.matters}),
    calendar: Calendar.PlainDate,
    today: Calendar.PlainDate.from(today),
    reviewed: '2026-11-15',
    link: `https://a.clinic/#${toLink('', estimate.inputs, person)}`,
  });
}

/** The part that begins so; undefined where there is none. */
export const partOf = ({parts}: Plan, title: string): PlanPart | undefined =>
  parts.find((part) => part.title.startsWith(title));
export const linesOf = (part: PlanPart | undefined, of = ''): readonly string[] =>
  part?.groups.find(({title}) => title === of)?.lines ?? [];

/** The calendar of a treatment, needling unless said otherwise. */
export function calendarOf(plan: Plan, treatment = 'microneedling'): PlanCalendar {
  const found = plan.calendars.find(({id}) => id === treatment);
  if (found === undefined) throw new Error(`There is no calendar of ${treatment}`);
  return found;
}

/** Everything that a person can answer. */
export const EVERYTHING: PersonAnswers = {
  matters: ['daysOff', 'darkMarks'],
  safety: {bleeding: 'yes', mole: 'no'},
  start: '2027-03-01',
  event: '2027-07-18',
  limit: 150_000,
};

/** What the step “My dates and budget” puts over each of its parts. */
export const DATES_TITLES = ['If you start on', 'To be ready on', 'Up to'] as const;
