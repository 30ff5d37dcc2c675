import {describe, expect, it} from 'vitest';
import type {ConcernId} from '../../../src/evidence/ids.js';
import {PAGE_PEOPLE, readings, toReading} from '../../../src/synthesis/readings.js';
import {aSource, aStudyRow} from './builders.js';

const clear = {quantity: 'responder_pct', unit: '% of patients', typical: 70};
const dark = {quantity: 'pih_pct', unit: '% of patients', typical: 10};

describe('toReading', () => {
  it('says shares as parts of one', () => {
    const {low, value, high} = toReading(
      aStudyRow({...clear, low: 62, typical: 70, high: 81}),
      aSource({}),
      30,
    );
    expect([low, value, high]).toEqual([0.62, expect.closeTo(0.7, 12), 0.81]);
  });

  it('stands in the middle where only the ends are printed', () => {
    expect(toReading(aStudyRow({typical: null, low: 3, high: 6}), aSource({}), 30)).toMatchObject({
      low: 3,
      value: 4.5,
      high: 6,
    });
  });

  it.each([
    {printed: 'up to 6', low: null, high: 6, bound: 'below', value: 6},
    {printed: 'at least 3', low: 3, high: null, bound: 'above', value: 3},
    {printed: '3 to 6', low: 3, high: 6, bound: null, value: 4.5},
  ] as const)('knows “$printed” for a bound: $bound', ({low, high, bound, value}) => {
    const row = aStudyRow({typical: null, low, high});
    expect(toReading(row, aSource({}), 30)).toMatchObject({bound, value});
  });

  it('counts half where the source may have counted something else', () => {
    const row = aStudyRow({...clear, note: 'may be shares of patients'});
    expect(toReading(row, aSource({}), 30).weight).toBe(0.5);
    expect(toReading(aStudyRow(clear), aSource({}), 30).weight).toBe(1);
  });

  it('says what counted as a success, of successes alone', () => {
    expect(toReading(aStudyRow({...clear, note: 'satisfied'}), aSource({}), 30).threshold).toBe(
      'satisfied',
    );
    expect(toReading(aStudyRow({note: 'satisfied'}), aSource({}), 30).threshold).toBeNull();
  });

  it('has no width where only the middle is printed', () => {
    expect(toReading(aStudyRow({typical: 4}), aSource({}), 30)).toMatchObject({
      low: 4,
      value: 4,
      high: 4,
    });
  });

  it('weighs little where nobody counted', () => {
    expect(toReading(aStudyRow({}), aSource({}), null)).toMatchObject({
      people: PAGE_PEOPLE,
      counted: false,
    });
  });

  it.each([
    {device: 'nafl', treatment: 'laser-nonablative'},
    {device: 'nafl_1927', treatment: 'laser-nonablative'},
    {device: 'afl_co2', treatment: 'laser-ablative'},
    {device: 'afl_eryag', treatment: 'laser-ablative'},
    {device: 'picosecond', treatment: 'laser-pigment'},
    {device: 'q_switched', treatment: 'laser-pigment'},
    {device: 'pdl', treatment: 'laser-vascular'},
    {device: 'rf_microneedling', treatment: 'rf-microneedling'},
    {device: 'lllt', treatment: 'laser-low-level'},
  ])('takes $device for $treatment', ({device, treatment}) => {
    expect(toReading(aStudyRow({device}), aSource({}), 30).treatment).toBe(treatment);
  });

  it.each([
    {title: 'Needling of scars: a randomized trial', randomised: true},
    {title: 'A randomised comparison', randomised: true},
    {title: 'A split-face study', randomised: true},
    {title: 'A review of cases', randomised: false},
  ])('takes “$title” for randomised: $randomised', ({title, randomised}) => {
    expect(toReading(aStudyRow({}), aSource({title}), 30).randomised).toBe(randomised);
  });
});

describe('readings', () => {
  it('joins rows of one source on one thing: their mean, the widest ends, the fewest people', () => {
    const rows = [
      aStudyRow({id: 'a.1', low: 2, typical: 3, high: 4, people: 30}),
      aStudyRow({id: 'a.2', low: 4, typical: 5, high: 8, people: 20}),
    ];
    expect(readings(rows, [aSource({})]).used).toMatchObject([
      {low: 2, value: 4, high: 8, people: 20},
    ]);
  });

  it('keeps treatments, kinds and quantities of one source apart', () => {
    const rows = [
      aStudyRow({}),
      aStudyRow({device: 'nafl'}),
      aStudyRow({kind: 'rolling'}),
      aStudyRow({quantity: 'minutes', unit: 'minutes'}),
    ];
    expect(readings(rows, [aSource({})]).used).toHaveLength(4);
  });

  it('keeps what one source counts as a success by several thresholds apart', () => {
    const rows = [
      aStudyRow({...clear, typical: 20, note: 'excellent'}),
      aStudyRow({...clear, typical: 90, note: 'any improvement'}),
    ];
    const {used} = readings(rows, [aSource({})]);
    expect(used).toMatchObject([
      {value: 0.2, threshold: 'three-quarters'},
      {value: 0.9, threshold: 'any'},
    ]);
    expect(new Set(used.map(({id}) => id)).size).toBe(2);
  });

  it('takes the people analysed: the smallest number printed for the arm', () => {
    const rows = [aStudyRow({people: 40}), aStudyRow({...dark, people: 36})];
    expect(readings(rows, [aSource({})]).used.map(({people}) => people)).toEqual([36, 36]);
  });

  it('does not take those who had dark marks for all who were treated', () => {
    const rows = [
      aStudyRow({people: 40}),
      aStudyRow({quantity: 'pih_weeks', unit: 'weeks', people: 3}),
    ];
    expect(readings(rows, [aSource({})]).used.map(({people}) => people)).toEqual([40]);
  });

  it('takes the people of an arm for its people, not its sessions, and no number of sessions where none is printed', () => {
    const bySession = {...dark, unit: '% of sessions', people: 490};
    expect(
      readings([aStudyRow({...bySession, note: '490 treatments in 374 patients'})], [aSource({})])
        .used,
    ).toMatchObject([{people: 374, counted: true}]);
    expect(readings([aStudyRow(bySession)], [aSource({})]).used).toMatchObject([
      {people: PAGE_PEOPLE, counted: false},
    ]);
  });

  it('takes the rate of people where a source also tells that of sessions', () => {
    const rows = [
      aStudyRow({...dark, typical: 30}),
      aStudyRow({...dark, typical: 10, note: 'per SESSION'}),
      aStudyRow({...dark, typical: 2, note: 'per lesion'}),
    ];
    expect(readings(rows, [aSource({})]).used).toMatchObject([
      {value: 0.3, low: 0.3, basis: 'patient'},
    ]);
    expect(readings(rows.slice(1), [aSource({})]).used).toMatchObject([
      {value: 0.1, basis: 'session'},
    ]);
  });

  it('names each reading by what it is about, so that no two are called alike', () => {
    const rows = [
      aStudyRow({}),
      aStudyRow({source: 'S2'}),
      aStudyRow({concern: 'scars'}),
      aStudyRow({kind: 'rolling'}),
      aStudyRow({device: 'nafl'}),
      aStudyRow({quantity: 'minutes', unit: 'minutes'}),
    ];
    const ids = readings(rows, [aSource({}), aSource({id: 'S2'})]).used.map(({id}) => id);
    expect(new Set(ids).size).toBe(rows.length);
  });

  it('tells how many rows were left out, and why', () => {
    const rows = [
      aStudyRow({}),
      aStudyRow({status: 'recalled'}),
      aStudyRow({status: 'recalled'}),
      aStudyRow({device: 'eryag_full'}),
    ];
    expect([...readings(rows, [aSource({})]).left]).toEqual([
      ['recalled, not read', 2],
      ['another treatment', 1],
    ]);
  });

  it('refuses a row whose source is not known', () => {
    expect(() => readings([aStudyRow({id: 'lost.1', source: 'S404'})], [aSource({})])).toThrow(
      'lost.1',
    );
  });

  it('refuses a row about something that is no concern', () => {
    const row = {...aStudyRow({id: 'lost.2'}), concern: 'freckles' as ConcernId};
    expect(() => readings([row], [aSource({})])).toThrow('lost.2 is about freckles');
  });
});
