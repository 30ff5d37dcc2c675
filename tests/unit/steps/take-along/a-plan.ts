import {Temporal as Calendar} from 'temporal-polyfill';
import type {Config} from '../../../../src/clinic-config/config.js';
import type {Inputs} from '../../../../src/engine.js';
import {NO_ANSWERS, type PersonAnswers} from '../../../../src/engine/person-answers.js';
import {deAsk} from '../../../../src/i18n/de/questions-to-ask.js';
import {deDates} from '../../../../src/i18n/de/dates-and-budget.js';
import {deExperience} from '../../../../src/i18n/de/what-it-is-like.js';
import {deMatters} from '../../../../src/i18n/de/what-matters.js';
import {dePerson} from '../../../../src/i18n/de/steps.js';
import {dePlan} from '../../../../src/i18n/de/take-along.js';
import {deSafety} from '../../../../src/i18n/de/safety.js';
import {enAsk} from '../../../../src/i18n/en/questions-to-ask.js';
import {enDates} from '../../../../src/i18n/en/dates-and-budget.js';
import {enExperience} from '../../../../src/i18n/en/what-it-is-like.js';
import {enMatters} from '../../../../src/i18n/en/what-matters.js';
import {enPerson} from '../../../../src/i18n/en/steps.js';
import {enPlan} from '../../../../src/i18n/en/take-along.js';
import {enSafety} from '../../../../src/i18n/en/safety.js';
import {toLink} from '../../../../src/steps/take-along/link.js';
import type {Plan, PlanCalendar, PlanPart} from '../../../../src/steps/take-along/plan.js';
import type {AllStrings} from '../../../../src/steps/take-along/plan-source.js';
import {toPlan} from '../../../../src/steps/take-along/view.js';
import {toView} from '../../../../src/answer/view.js';
import type {Formatter} from '../../../../src/answer/formatter.js';
import {anEstimate, inEnglish, inGerman} from '../../answer/in-english.js';

export type Language = 'en' | 'de';

const STRINGS: Readonly<Record<Language, AllStrings>> = {
  en: {
    person: enPerson,
    matters: enMatters,
    safety: enSafety,
    experience: enExperience,
    dates: enDates,
    ask: enAsk,
    plan: enPlan,
  },
  de: {
    person: dePerson,
    matters: deMatters,
    safety: deSafety,
    experience: deExperience,
    dates: deDates,
    ask: deAsk,
    plan: dePlan,
  },
};
const WORDS: Readonly<Record<Language, Formatter>> = {en: inEnglish(), de: inGerman()};

/** What a case says of a plan. */
export interface PlanCase {
  readonly inputs?: Partial<Inputs>;
  readonly answers?: Partial<PersonAnswers>;
  readonly config?: Config;
  readonly today?: string;
  readonly language?: Language;
}

/** Made on 1 February 2027, in English, of needling beside an ablative laser for acne scars, unless a case says otherwise. */
export function aPlan({
  inputs = {},
  answers = {},
  config = {},
  today = '2027-02-01',
  language = 'en',
}: PlanCase = {}): Plan {
  const estimate = anEstimate(inputs);
  const formatter = WORDS[language];
  const person = {...NO_ANSWERS, ...answers};
  return toPlan({
    estimate,
    formatter,
    config,
    answers: person,
    strings: STRINGS[language],
    view: toView(estimate, formatter, {first: person.matters}),
    calendar: Calendar.PlainDate,
    today: Calendar.PlainDate.from(today),
    reviewed: '2026-11-15',
    link: `https://a.clinic/${toLink('', estimate.inputs, person)}`,
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
