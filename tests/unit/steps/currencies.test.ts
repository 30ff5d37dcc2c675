import {Temporal as Calendar} from 'temporal-polyfill';
import {describe, expect, it} from 'vitest';
import {courseCosts} from '../../../demo/configurator/course-costs.js';
import {costText, listedSum} from '../../../demo/configurator/cost-text.js';
import {emptyFormState} from '../../../demo/configurator/form-state.js';
import {toConfig} from '../../../demo/configurator/to-config.js';
import {clinicFormatter} from '../../../src/answer/clinic/clinic-formatter.js';
import {toClinicAnswer} from '../../../src/answer/clinic/to-clinic-answer.js';
import {formatterFor} from '../../../src/answer/formatter.js';
import {spokenSums} from '../../../src/answer/spoken-sums.js';
import {toView} from '../../../src/answer/view.js';
import {toCostChart} from '../../../src/charts/cost/view.js';
import {estimate, parseConfig} from '../../../src/engine.js';
import {NO_ANSWERS} from '../../../src/engine/person-answers.js';
import {linkEntries, toLink} from '../../../src/steps/take-along/link.js';
import {toText} from '../../../src/steps/take-along/plan-text.js';
import type {Plan} from '../../../src/steps/take-along/plan.js';
import {toPlan} from '../../../src/steps/take-along/view.js';
import {IN_EVERY_LANGUAGE} from '../../support/in-every-language.js';
import {plain} from '../answer/in-english.js';

const [ENGLISH] = IN_EVERY_LANGUAGE;
if (ENGLISH?.language !== 'en') throw new Error('English comes first');
const {strings} = ENGLISH;

/**
 * A clinic's price of a session with as many decimals as its currency has; 2, 4 and 6 sessions are
 * few, usual and many for acne scars. The sums are worked out by hand.
 */
const CASES = [
  {
    ...{currency: 'USD', price: '249.50', limit: 74_850},
    ...{session: '$249.50', few: '$499', usual: '$998', many: '$1,497', budget: '$748.50'},
  },
  {
    ...{currency: 'JPY', price: '25000', limit: 7_500_000},
    ...{session: '¥25,000', few: '¥50,000', usual: '¥100,000', many: '¥150,000', budget: '¥75,000'},
  },
  {
    ...{currency: 'HUF', price: '45000', limit: 13_500_000},
    ...{session: 'Ft 45,000', few: 'Ft 90,000', usual: 'Ft 180,000', many: 'Ft 270,000'},
    budget: 'Ft 135,000',
  },
  {
    ...{currency: 'KWD', price: '45.125', limit: 13_538},
    ...{session: 'KWD 45.125', few: 'KWD 90.250', usual: 'KWD 180.500', many: 'KWD 270.750'},
    budget: 'KWD 135.380',
  },
] as const;

function madeWith({
  currency,
  price,
  limit,
}: Readonly<{currency: string; price: string; limit: number}>) {
  const state = {...emptyFormState(), currency};
  state.treatments.microneedling.price.session = price;
  const {config, issues} = parseConfig(toConfig(state));
  expect(issues).toEqual([]);
  const one = estimate({concern: 'acne-scars', treatments: ['microneedling', 'none']}, config);
  const formatter = clinicFormatter(
    formatterFor('en', currency, strings.main),
    currency,
    strings.clinic,
  );
  const clinic = toClinicAnswer(one, {
    ...{config, formatter, strings: strings.clinic, usualSessions: () => undefined},
    offered: {concern: ['acne-scars'], area: ['face']},
  });
  const view = toView(one, formatter, {clinic});
  const person = {...NO_ANSWERS, start: '2027-03-01', limit};
  const spoken = spokenSums(one, formatter, clinic);
  const link = toLink('', one.inputs, person);
  const plan: Plan = toPlan({
    ...{estimate: one, formatter, config, answers: person, strings, spoken, view, link},
    ...{calendar: Calendar.PlainDate, today: Calendar.PlainDate.from('2027-02-01')},
    differences: undefined,
    reviewed: '2026-11-15',
  });
  return {state, config, one, formatter, view, spoken, link, plan};
}

/** Every sum that stands in a text in a currency. */
const sumsIn = (text: string): readonly string[] =>
  [...plain(text).matchAll(/(?:\$|¥|Ft |KWD )\d+(?:[.,]\d+)*/g)].map(([sum]) => sum);

describe.each(CASES)('a clinic’s sums in $currency', (expected) => {
  const {session, few, usual, many, budget} = expected;
  const {state, config, one, formatter, view, spoken, link, plan} = madeWith(expected);
  const known = [session, few, usual, many, budget];

  it('stand in the table and are spoken as they are paid', () => {
    const [cell] = view.headline.figures;
    expect(plain(`${cell?.likely} ${cell?.range}`)).toBe(`${usual} ${few} to ${many}`);
    expect(sumsIn(spoken ?? '')).toEqual([usual]);
  });

  it('stand in the plan and its calendars, and no others', () => {
    const texts = [
      toText(plan, ''),
      ...plan.calendars.flatMap(({events}) => events.map((event) => JSON.stringify(event))),
    ];
    const found = new Set(texts.flatMap(sumsIn));
    expect(found).toContain(usual);
    expect([...found].filter((sum) => !known.includes(sum))).toEqual([]);
  });

  it('are covered by a limit that is said as it holds', () => {
    const limit = plan.parts.find(({title}) => title.startsWith('Up to'));
    expect(plain(limit?.title ?? '')).toContain(budget);
    expect(linkEntries(link)).toContainEqual(['limit', String(expected.limit)]);
    expect(plain(JSON.stringify(limit))).toContain('3 sessions');
  });

  it('stand in the table of the chart', () => {
    const {table} = toCostChart({
      ...{options: one.options, formatter, strings: strings.charts, inputs: one.inputs},
    });
    expect(sumsIn(JSON.stringify(table.rows))).toContain(usual);
  });

  it('stand in the configurator as the estimator says them', () => {
    const [course] = courseCosts(state, config);
    expect(plain(course === undefined ? '' : costText(course).sums)).toBe(
      `${usual} (${few} to ${many})`,
    );
    expect(plain(listedSum(Number(expected.price), expected.currency))).toBe(session);
  });
});

describe('what others ask', () => {
  it('is rounded in the configurator as in the estimator, and said to be theirs', () => {
    const state = emptyFormState();
    const price = {...state.treatments.microneedling.price, session: '300'};
    state.treatments['laser-ablative'].areas = [{area: 'neck', price}];
    const [course] = courseCosts(state, toConfig(state));
    const text = course && costText(course);
    expect(text?.whose).toContain('what other clinics ask');
    const likely = course?.option?.cost?.likely ?? 0;
    const shown = formatterFor('en', 'USD', strings.main).money(likely);
    expect(text?.sums.split(' ')[0]).toBe(shown);
    expect(Number(shown.replace(/\D/g, '')) % 100).toBe(0);
  });
});
