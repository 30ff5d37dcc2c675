import {describe, expect, it} from 'vitest';
import {hasFigure} from '../../support/has-figure.js';
import {IN_EVERY_LANGUAGE} from '../../support/in-every-language.js';
import {CONCERN_IDS, KINDS_OF, TREATED, TREATED_BY_FOUR} from '../engine/any-inputs.js';
import {optionOf} from '../engine/one-option.js';
import {estimate, type Inputs, type Option} from '../../../src/engine.js';
import {figureNotes} from '../../../src/answer/figure-notes.js';
import {enPerson} from '../../../src/i18n/en/steps.js';
import {spokenSums} from '../../../src/answer/spoken-sums.js';
import {toView, type View} from '../../../src/answer/view.js';
import type {QuantityId} from '../../../src/evidence/ids.js';
import {anEstimate, inEnglish, plain} from './in-english.js';

const view = (about: Partial<Inputs> = {}): View => toView(anEstimate(about), inEnglish());
const spoken = (about: Partial<Inputs> = {}): string =>
  plain(spokenSums(anEstimate(about), inEnglish(), undefined));

describe.each(IN_EVERY_LANGUAGE)('the table in $language', ({formatter, strings: {main}}) => {
  const isKnownForAKind = ({byKind}: Option, quantity: QuantityId): boolean =>
    Object.values(byKind ?? {}).some((ofKind) => ofKind[quantity] !== null);

  /** What is wrong with a cell, if anything. */
  function faultOf(
    {likely, range, unknown, notes}: View['rows'][number]['cells'][number],
    quantity: QuantityId,
    option: Option,
  ): string | null {
    const {ask, cells} = formatter.strings;
    // The kinds are shown apart: nothing stands beside the question for the kind.
    const waits = option[quantity] === null && isKnownForAKind(option, quantity);
    const said = [likely, ...(waits ? [] : [range]), ...notes];
    if (said.some((text) => text === '' || /NaN|undefined|null|Infinity|[{}]/.test(text)))
      return `says ${said.join(' | ')}`;
    if (unknown !== (option[quantity] === null)) return `unknown is ${unknown}`;
    if (unknown)
      return likely === (waits ? ask.kind : cells.notKnown) && (range === '') === waits
        ? null
        : `says ${likely} where nothing is known`;
    if (!hasFigure(likely, main) || !hasFigure(range, main))
      return `has no figure: ${likely}, ${range}`;
    return (option.evidence[quantity]?.sources.length ?? 0) > 0 ? null : 'has no source';
  }

  it.each(CONCERN_IDS)(
    'of %s shows each figure with its range and its evidence, or says that it is not known',
    (concern) => {
      const found = KINDS_OF(concern).flatMap((kind) =>
        TREATED_BY_FOUR.flatMap((treatments) => {
          const one = estimate({concern, kind, treatments, skinTone: 'V'});
          return toView(one, formatter).rows.flatMap(({label, quantity, cells}) =>
            one.options.flatMap((option, at) => {
              const cell = cells[at];
              const fault = cell === undefined ? 'is missing' : faultOf(cell, quantity, option);
              return fault
                ? [`${label} of ${option.treatment} for ${kind ?? concern} ${fault}`]
                : [];
            }),
          );
        }),
      );
      expect(found).toEqual([]);
    },
  );

  it.each(CONCERN_IDS)('of %s has a cell in every row for every column', (concern) => {
    for (const treatments of [['ipl'], ['microneedling', 'none'], TREATED.slice(0, 4)] as const) {
      const {columns, rows} = toView(estimate({concern, treatments}), formatter);
      expect(columns).toHaveLength(treatments.filter((treatment) => treatment !== 'none').length);
      expect(rows.map(({cells}) => cells.length)).toEqual(rows.map(() => columns.length));
    }
  });
});

describe('columns', () => {
  it('are at most four, each with its own slot', () => {
    expect(view({treatments: TREATED}).columns.map(({slot}) => slot)).toEqual([0, 1, 2, 3]);
  });

  it('leave out doing nothing, which has a line of its own', () => {
    const {columns, untreated} = view();
    expect(columns.map(({name}) => name)).toEqual(['Microneedling', 'Ablative laser']);
    expect(untreated).toEqual(['Doing nothing', expect.stringContaining('costs nothing')]);
  });

  it.each([
    {skinTone: 'II', said: ''},
    {skinTone: 'IV', said: 'Ask a doctor first'},
    {skinTone: 'VI', said: 'Not usual for this'},
  ] as const)('say of ablative lasers on skin $skinTone: “$said”', ({skinTone, said}) => {
    expect(view({skinTone}).columns[1]?.suitability).toBe(said);
  });
});

describe('the headline', () => {
  it('is one sentence with the cost of every option', () => {
    const {options} = anEstimate();
    const costs = options.flatMap(({cost, treatment}) =>
      cost && treatment !== 'none' ? [inEnglish().money(cost.likely)] : [],
    );
    expect(spoken()).toBe(
      `About ${costs[0]} with microneedling, about ${costs[1]} with ablative laser`,
    );
  });

  it.each([
    {treatments: ['microneedling', 'laser-ablative'], market: 'US', unknown: []},
    {treatments: ['laser-ablative', 'microneedling'], market: 'US', unknown: []},
    // No Australian list shows a price of an ablative laser.
    {treatments: ['microneedling', 'laser-ablative'], market: 'AU', unknown: [1]},
    {treatments: ['laser-ablative', 'microneedling'], market: 'AU', unknown: [0]},
  ] as const)(
    'gives each column its own sum: $treatments in $market',
    ({treatments, market, unknown}) => {
      const {headline} = view({treatments, market});
      const {options} = anEstimate({treatments, market});
      headline.figures.forEach((figure, at) => {
        const cost = options[at]?.cost;
        expect(figure.likely).toBe(cost ? inEnglish().money(cost.likely) : 'Not known');
        expect(figure.unknown).toBe((unknown as readonly number[]).includes(at));
      });
    },
  );

  it('says where no price is known', () => {
    expect(spoken({market: 'AU'})).toMatch(/, no known price with ablative laser$/);
  });

  it('never shows how it was put together', () => {
    expect(spoken()).not.toMatch(/[{}]/);
  });
});

describe('a row', () => {
  const rowOf = (label: string, about: Partial<Inputs> = {}) =>
    view(about).rows.find((row) => row.label.startsWith(label));

  it('tells for which skin the risk of dark marks is', () => {
    expect(rowOf('Dark marks after', {skinTone: 'V'})?.label).toBe('Dark marks after, type V');
    expect(rowOf('Dark marks after', {skinTone: undefined})?.label).toBe(
      'Dark marks after, any skin',
    );
    expect(rowOf('Dark marks after', {skinTone: 'monk-5'})?.label).toBe(
      'Dark marks after, any skin',
    );
  });

  it('says whose studies a figure was borrowed from', () => {
    const found = estimate({concern: 'pores', treatments: TREATED.slice(0, 4)});
    const {options} = found;
    const cells = toView({...found, notices: []}, inEnglish()).rows.flatMap((row) => row.cells);
    const borrowed = cells.filter(({notes}) =>
      notes.some((note) => note.startsWith('from studies of ')),
    );
    expect(borrowed.length).toBeGreaterThan(0);
    const from = options.flatMap(({evidence}) =>
      Object.values(evidence).flatMap(({borrowedFrom}) => borrowedFrom ?? []),
    );
    const names = new Set(
      from.map((concern) => `from studies of ${inEnglish().strings.concernsWithin[concern]}`),
    );
    for (const {notes} of borrowed) expect(notes.filter((note) => names.has(note))).toHaveLength(1);
  });

  it('says that hardly anybody is not nobody', () => {
    const found = anEstimate({treatments: ['microneedling']});
    const rare = found.options.map((option) => ({
      ...option,
      darkMarks: {low: 0.001, likely: 0.004, high: 0.03},
    }));
    const cell = toView({...found, options: rare}, inEnglish()).rows.find(({label}) =>
      label.startsWith('Dark marks'),
    )?.cells[0];
    expect([cell?.likely, cell?.range]).toEqual(['fewer than 1 of 100', 'fewer than 1 to 3']);
  });
});

describe('behind a row', () => {
  /** A made-up treatment, of which everything is known. */
  const option: Option = {
    ...optionOf('microneedling', {concern: 'acne-scars'}),
    costPerSession: {low: 20_000, likely: 30_000, high: 45_000},
    weeksBetween: {low: 2, likely: 4, high: 6},
    weeksToFirstChange: {low: 2, likely: 4, high: 8},
    rednessDays: {low: 1, likely: 2, high: 4},
    clearChange: {low: 0.5, likely: 0.7, high: 0.85},
    improvement: {low: 0.3, likely: 0.5, high: 0.6},
    pain: {low: 2, likely: 4, high: 6},
    minutesPerVisit: {low: 30, likely: 45, high: 60},
  };
  const QUANTITIES = [
    'cost',
    'sessions',
    'weeksToFullResult',
    'daysOff',
    'clearChange',
    'darkMarks',
  ];
  const notes = (one: Option): Record<string, readonly string[]> =>
    Object.fromEntries(
      QUANTITIES.map((quantity) => [
        quantity,
        figureNotes(one, quantity as QuantityId, inEnglish(), enPerson.notes).map(plain),
      ]),
    );

  it('stands what belongs to it', () => {
    expect(notes(option)).toEqual({
      cost: ['$200 to $450 a session'],
      sessions: ['2 to 6 weeks apart', 'each session 30 to 60 minutes'],
      weeksToFullResult: ['first change after 2 to 8 weeks'],
      daysOff: ['red for 1 to 4 days', 'pain 2 to 6 of 10'],
      clearChange: ['30 of 100 did not', '30% to 60% better on average'],
      darkMarks: ['usually fade in months'],
    });
  });

  it('stands nothing of what is not known', () => {
    const unknown = {
      costPerSession: null,
      weeksBetween: null,
      weeksToFirstChange: null,
      rednessDays: null,
      clearChange: null,
      improvement: null,
      pain: null,
      minutesPerVisit: null,
    };
    expect(Object.values(notes({...option, ...unknown})).flat()).toEqual([
      'usually fade in months',
    ]);
  });
});

describe('the rows that matter most to a person', () => {
  const order = (...first: QuantityId[]): QuantityId[] =>
    toView(anEstimate(), inEnglish(), {first}).rows.map(({quantity}) => quantity);

  it('stand first, in the order of the table, and the others follow in theirs', () => {
    expect(order('darkMarks', 'sessions')).toEqual([
      'sessions',
      'darkMarks',
      ...order().filter((quantity) => quantity !== 'sessions' && quantity !== 'darkMarks'),
    ]);
  });

  it('are none before somebody says so', () => {
    expect(order()).toEqual(view().rows.map(({quantity}) => quantity));
    expect(order()[0]).toBe('sessions');
  });
});
