import {describe, expect, it} from 'vitest';
import type {Config} from '../../../src/clinic-config/config.js';
import {usualSessions} from '../../../src/engine/price-list/clinic-prices.js';
import {estimate, type Estimate, type Inputs} from '../../../src/engine.js';
import {deClinic} from '../../../src/i18n/de/clinic.js';
import {enClinic} from '../../../src/i18n/en/clinic.js';
import type {ClinicAnswer} from '../../../src/answer/clinic-answer.js';
import {toClinicAnswer} from '../../../src/answer/clinic/to-clinic-answer.js';
import {clinicFormatter} from '../../../src/answer/clinic/clinic-formatter.js';
import type {QuantityId} from '../../../src/evidence/ids.js';
import type {Cell} from '../../../src/answer/rows.js';
import {spokenSums} from '../../../src/answer/spoken-sums.js';
import {toView, type View} from '../../../src/answer/view.js';
import {inEnglish, inGerman, plain} from './in-english.js';

/** Needling beside an ablative laser for acne scars of the face, unless a case says otherwise. */
const ASKED: Inputs = {
  concern: 'acne-scars',
  area: 'face',
  skinTone: 'II',
  treatments: ['microneedling', 'laser-ablative', 'none'],
};
const ALL: ClinicAnswer['offered'] = {
  concern: ['acne-scars', 'wrinkles', 'pores'],
  area: ['face', 'cheeks'],
};

interface Screen {
  readonly view: View;
  /** The sums in one sentence. */
  readonly spoken: string;
  /** The same without a clinic. */
  readonly anywhere: View;
  readonly estimate: Estimate;
}
function screen(
  config: Config,
  about: Partial<Inputs> = {},
  offered = ALL,
  language: 'en' | 'de' = 'en',
): Screen {
  const one = estimate({...ASKED, ...about}, config);
  const plainWords = language === 'en' ? inEnglish(one.currency) : inGerman(one.currency);
  const strings = language === 'en' ? enClinic : deClinic;
  const formatter = clinicFormatter(plainWords, one.currency, strings);
  const anywhere = toView(one, formatter);
  const clinic = toClinicAnswer(one, {
    config,
    formatter,
    strings,
    offered,
    usualSessions: ({treatment}) => usualSessions(config, treatment, one.inputs),
  });
  const view = toView(one, formatter, {clinic});
  return {view, anywhere, estimate: one, spoken: spokenSums(one, formatter, clinic)};
}
const cellsOf = ({rows, headline: sums}: View, quantity: QuantityId): readonly Cell[] =>
  quantity === 'cost' ? sums.figures : (rows.find((row) => row.quantity === quantity)?.cells ?? []);
const headline = ({spoken}: Screen): string => plain(spoken);
const notesOf = (cell: Cell | undefined): string[] => cell?.notes.map(plain) ?? [];

describe('a clinic’s price in the table', () => {
  const config: Config = {prices: {microneedling: 200.5}};
  const {view, anywhere, estimate: one} = screen(config);
  const [needling, laser] = cellsOf(view, 'cost');
  const sums = one.options[0]?.sessions ?? {low: 0, likely: 0, high: 0};
  const dollars = (sessions: number): string =>
    `$${(sessions * 200.5).toLocaleString('en-US', {minimumFractionDigits: (sessions % 2) * 2})}`;

  it('is said to the cent, with the range of the sessions', () => {
    expect(needling?.likely).toBe(dollars(sums.likely));
    expect(needling?.range).toBe(`${dollars(sums.low)} to ${dollars(sums.high)}`);
  });

  it('stands above that of one session, and is said to be the clinic’s', () => {
    expect(notesOf(needling)).toEqual(['$200.50 a session', 'our prices']);
  });

  it('leaves the price of what the clinic has not priced, and says that it is others’', () => {
    const before = cellsOf(anywhere, 'cost')[1];
    expect(laser).toEqual({...before, notes: [...(before?.notes ?? []), enClinic.marketPrices]});
  });

  it.each([
    {prices: {'laser-ablative': {areas: {neck: 900}}}, note: enClinic.marketPricesHere},
    {prices: {microneedling: 200}, note: enClinic.marketPrices},
  ])('says whether it lacks this place alone: $note', ({prices, note}) => {
    const there = screen({prices});
    expect(cellsOf(there.view, 'cost')[1]?.notes).toContain(note);
  });

  it.each([
    {prices: {'laser-ablative': {areas: {neck: 900}}}, note: enClinic.noPriceHere},
    {prices: {microneedling: 200}, note: enClinic.noPrice},
  ])('says so where the market has no price in its currency: $note', ({prices, note}) => {
    const there = screen({prices, currency: 'CHF'});
    expect(JSON.stringify(there.view.headline.figures)).toContain(note);
  });

  it('leaves all other rows as they are', () => {
    expect(view.rows).toEqual(anywhere.rows);
  });

  it('has no price of a session where only courses are sold', () => {
    const courses = cellsOf(
      screen({prices: {microneedling: {courses: {'6': 1000}}}}).view,
      'cost',
    )[0];
    expect([courses?.likely, courses?.range, notesOf(courses)]).toEqual([
      '$1,000',
      '',
      ['our prices'],
    ]);
  });

  it('is the price of a session alone where the number of sessions is not known', () => {
    const {view: scars} = screen(
      {prices: {'laser-pigment': 99}},
      {concern: 'scars', treatments: ['laser-pigment']},
    );
    const [cell] = cellsOf(scars, 'cost');
    expect([cell?.unknown, cell?.likely, notesOf(cell)]).toEqual([
      true,
      'Not known',
      ['$99 a session', 'our prices'],
    ]);
  });

  it('is asked for at this clinic where nobody knows one', () => {
    const foreign = screen({currency: 'CHF', prices: {microneedling: 200}});
    expect(cellsOf(foreign.view, 'cost')[1]).toMatchObject({
      unknown: true,
      range: enClinic.noPrice,
      notes: [],
    });
  });

  it('is said to be nobody’s where the clinic has no list', () => {
    const none = screen({});
    expect(cellsOf(none.view, 'cost')).toEqual(cellsOf(none.anywhere, 'cost'));
  });
});

describe('the day of a price list', () => {
  it.each([
    {priceListDate: undefined, said: 'our prices'},
    {priceListDate: '2026-03', said: 'our prices, March 2026'},
    {priceListDate: '2026-01', said: 'our prices, January 2026'},
    {priceListDate: '2026-12', said: 'our prices, December 2026'},
    {priceListDate: '2026-03-15', said: 'our prices, March 15, 2026'},
  ])('$priceListDate is said as “$said”', ({priceListDate, said}) => {
    const {view} = screen({prices: {microneedling: 200}, ...(priceListDate && {priceListDate})});
    expect(notesOf(cellsOf(view, 'cost')[0]).at(-1)).toBe(said);
  });
});

describe('the clinic’s usual number of sessions', () => {
  const config: Config = {
    prices: {microneedling: 100},
    usualSessions: {microneedling: 4, 'laser-ablative': {wrinkles: 2, 'acne-scars': 1}},
  };
  const {view, anywhere} = screen(config);

  it('stands below the figure of the studies, which stays', () => {
    const [needling, laser] = cellsOf(view, 'sessions');
    const [before] = cellsOf(anywhere, 'sessions');
    expect(needling).toEqual({
      ...before,
      notes: [...(before?.notes ?? []), 'at this clinic: 4 sessions'],
    });
    expect(notesOf(laser).at(-1)).toBe('at this clinic: 1 session');
  });

  it('has its own sum beside the clinic’s prices', () => {
    expect(notesOf(cellsOf(view, 'cost')[0])).toEqual([
      '$100 a session',
      'our prices',
      '4 sessions at this clinic: $400',
    ]);
  });

  it('is not said of a concern for which the clinic says none', () => {
    const {view: pores, anywhere: same} = screen(config, {concern: 'pores'});
    expect(cellsOf(pores, 'sessions')[1]).toEqual(cellsOf(same, 'sessions')[1]);
  });
});

describe('the headline', () => {
  it('says for how many sessions an exact sum is, and keeps the others as they are', () => {
    const both = screen({prices: {microneedling: 200}});
    const count = both.estimate.options[0]?.sessions?.likely ?? 0;
    expect(headline(both)).toMatch(
      new RegExp(
        `^\\$${(200 * count).toLocaleString('en-US')} for ${count} sessions with microneedling, ` +
          'about \\$[\\d,]+ with ablative laser$',
      ),
    );
  });

  it('has each figure in the place of its column, also where a sum is not known', () => {
    const {view, spoken} = screen(
      {prices: {'laser-ablative': 900}},
      // No Indian list shows a price of a vascular laser.
      {treatments: ['laser-vascular', 'laser-ablative'], market: 'IN'},
    );
    expect(view.headline.figures.map(({likely, unknown}) => [unknown, plain(likely)])).toEqual([
      [true, 'Not known'],
      [false, expect.stringMatching(/^₹[\d,]+$/)],
    ]);
    expect(plain(spoken)).toMatch(
      /^No known price with vascular laser, ₹[\d,]+ for \d+ sessions? with ablative laser$/,
    );
  });

  it.each([
    {language: 'en', begins: /^From \$/},
    {language: 'de', begins: /^Ab /},
  ] as const)(
    'begins with a capital where a lowest price begins it, in $language',
    ({language, begins}) => {
      const lowest = screen(
        {prices: {microneedling: {session: 200, from: true}}},
        {},
        ALL,
        language,
      );
      expect(headline(lowest)).toMatch(begins);
    },
  );

  it('has a capital only where it begins, though every sum is a lowest one', () => {
    const lowest = {session: 200, from: true};
    expect(headline(screen({prices: {microneedling: lowest, 'laser-ablative': lowest}}))).toMatch(
      /^From \$[^,]*(,\d{3})* for \d+ sessions? with microneedling, from \$/,
    );
  });

  it('and the summary stay as they are where no sum is the clinic’s', () => {
    for (const config of [{}, {prices: {ipl: 200}}]) {
      const {view, anywhere, spoken, estimate: one} = screen(config);
      expect([spoken, view.summary]).toEqual([
        spokenSums(one, inEnglish(one.currency), undefined),
        anywhere.summary,
      ]);
    }
  });
});

describe('the words below exact sums', () => {
  it('say what the two under a total mean, and what a bar is', () => {
    const {view} = screen({prices: {microneedling: 200}});
    expect(view.summary).toBe(
      'The two sums under a total are for fewer and for more sessions. Of 100 people, 80 need a ' +
        `number in between. ${inEnglish().strings.answer.bars}`,
    );
  });
});

describe('what the clinic offers', () => {
  const valuesOf = ({questions}: View, name: string): string[] =>
    questions.find((question) => question.name === name)?.choices.map(({value}) => value) ?? [];

  it('can be chosen, in its order, and nothing else', () => {
    const {view, anywhere} = screen(
      {},
      {},
      {concern: ['pores', 'acne-scars'], area: ['cheeks', 'face']},
    );
    expect(valuesOf(view, 'concern')).toEqual(['pores', 'acne-scars']);
    expect(valuesOf(view, 'area')).toEqual(['cheeks', 'face']);
    for (const name of ['kind', 'skinTone', 'severity'])
      expect(valuesOf(view, name)).toEqual(valuesOf(anywhere, name));
  });

  it.each([
    {treatments: undefined, said: ['', 'Ask a doctor first']},
    {treatments: ['microneedling', 'laser-ablative'], said: ['', 'Ask a doctor first']},
    {treatments: ['microneedling'], said: ['', 'Not offered here · Ask a doctor first']},
    {treatments: ['laser-ablative'], said: ['Not offered here', 'Ask a doctor first']},
  ] as const)(
    'of $treatments marks the others, beside what else is said of them',
    ({treatments, said}) => {
      const {view} = screen({...(treatments && {treatments})}, {skinTone: 'IV'});
      expect(view.columns.map(({suitability}) => suitability)).toEqual(said);
    },
  );
});

describe('the foot of the screen', () => {
  it('has the clinic’s own sentence after ours', () => {
    const {view, anywhere} = screen({disclaimer: 'Ask us first.'});
    expect(view.footer).toBe(`${anywhere.footer} Ask us first.`);
    expect(screen({}).view.footer).toBe(anywhere.footer);
  });

  it('has the bills where there are sums of the clinic’s', () => {
    expect(screen({prices: {microneedling: 200}}).view.bills?.bills.map(({slot}) => slot)).toEqual([
      0,
    ]);
    expect(
      screen({prices: {'laser-ablative': 200}}).view.bills?.bills.map(({slot}) => slot),
    ).toEqual([1]);
    expect(screen({}).view.bills).toBeUndefined();
  });
});
