import {describe, expect, it} from 'vitest';
import {leftOut, PAGE_PEOPLE, readings, toReading} from '../../../src/synthesis/readings.js';
import {aSource, aStudyRow} from './builders.js';

const clear = {quantity: 'responder_pct', unit: '% of patients', typical: 70};
const dark = {quantity: 'pih_pct', unit: '% of patients', typical: 10};
const better = {quantity: 'improvement_pct', unit: '% change from baseline', typical: 50};

describe('a row is left out', () => {
  it.each([
    {
      because: 'quantity not shown',
      when: 'the screen does not show its quantity',
      row: aStudyRow({quantity: 'scar_pct'}),
    },
    {
      because: 'recalled, not read',
      when: 'it was quoted from memory',
      row: aStudyRow({status: 'recalled'}),
    },
    {
      because: 'another treatment',
      when: 'the laser takes off the whole surface',
      row: aStudyRow({device: 'co2_full'}),
    },
    {
      because: 'another treatment',
      when: 'no laser is named',
      row: aStudyRow({device: 'laser_any'}),
    },
    {
      because: 'another treatment',
      when: 'it is about a lotion alone',
      row: aStudyRow({device: 'minoxidil', concern: 'hair-loss'}),
    },
    {
      because: 'uses at home, not sessions',
      when: 'it counts uses of a cap at home',
      row: aStudyRow({device: 'lllt', concern: 'hair-loss', typical: 78}),
    },
    {
      because: 'uses at home, not sessions',
      when: 'it tells how often a cap is worn',
      row: aStudyRow({
        device: 'lllt',
        concern: 'hair-loss',
        quantity: 'interval_weeks',
        unit: 'weeks',
        typical: 0.33,
      }),
    },
    {
      because: 'given with something unusual',
      when: 'plasma was given along',
      row: aStudyRow({device: 'microneedling+prp'}),
    },
    {
      because: 'given with something unusual',
      when: 'two devices were used',
      row: aStudyRow({device: 'nafl+microneedling'}),
    },
    {
      because: 'given with something unusual',
      when: 'a hair lotion was given for scars',
      row: aStudyRow({device: 'microneedling+minoxidil'}),
    },
    {
      because: 'read on the way, not at the end',
      when: 'it is a step of a dose response',
      row: aStudyRow({note: 'DOSE-RESPONSE: after one session'}),
    },
    {
      because: 'read on the way, not at the end',
      when: 'it is a point in time',
      row: aStudyRow({...better, note: 'TIME-COURSE week 4'}),
    },
    {
      because: 'another measure of success',
      when: 'people were asked whether they were content',
      row: aStudyRow({...clear, note: 'satisfied'}),
    },
    {
      because: 'another measure of success',
      when: 'a quarter better was enough',
      row: aStudyRow({...clear, note: 'at least 25% better'}),
    },
    {
      because: 'fewer than five people',
      when: 'four people tell of a result',
      row: aStudyRow({...better, people: 4}),
    },
    {
      because: 'a bound, not a figure',
      when: 'it says only “up to”',
      row: aStudyRow({typical: null, high: 6}),
    },
  ])('where $when: $because', ({row, because}) => {
    expect(leftOut(row, 'trial')).toBe(because);
  });

  it.each([clear, dark, better])('where a clinic claims its own result: $quantity', (claim) => {
    expect(leftOut(aStudyRow(claim), 'clinic page')).toBe('a clinic’s own claim');
  });
});

describe('a row carries a figure', () => {
  it.each([
    {when: 'it is a trial’s own number', row: aStudyRow({})},
    {
      when: 'needling for hair comes with the lotion that goes with it',
      row: aStudyRow({device: 'microneedling+minoxidil', concern: 'hair-loss'}),
    },
    {
      when: 'needling for melasma comes with tranexamic acid',
      row: aStudyRow({
        device: 'microneedling+tranexamic_acid',
        concern: 'pigmentation',
        kind: 'melasma',
      }),
    },
    {
      when: 'light from a cap at home is told by its result',
      row: aStudyRow({...clear, device: 'lllt', concern: 'hair-loss'}),
    },
    {when: 'both ends are printed', row: aStudyRow({typical: null, low: 3, high: 5})},
    {when: 'dark marks are counted by session', row: aStudyRow({...dark, unit: '% of sessions'})},
    {when: 'dark marks are counted by spot', row: aStudyRow({...dark, note: 'per lesion'})},
    {
      when: 'half better counted as a clear change',
      row: aStudyRow({...clear, note: 'at least 50% better'}),
    },
  ])('where $when', ({row}) => {
    expect(leftOut(row, 'trial')).toBeNull();
  });

  it('where a clinic tells how many sessions it gives', () => {
    expect(leftOut(aStudyRow({}), 'clinic page')).toBeNull();
  });
});

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
});
