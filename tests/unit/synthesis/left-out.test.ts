import {describe, expect, it} from 'vitest';
import {leftOut} from '../../../src/synthesis/readings.js';
import {aStudyRow} from './builders.js';

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
      when: 'spots were counted, not people',
      row: aStudyRow({...clear, note: 'lesions with over 75% clearance'}),
    },
    {
      because: 'another measure of success',
      when: 'the other half of the face was the measure',
      row: aStudyRow({...clear, note: 'scored better than the control half'}),
    },
    {
      because: 'the highest of several studies',
      when: 'it is the worst that a review found',
      row: aStudyRow({...dark, note: 'highest across 13 studies'}),
    },
    {
      because: 'no number',
      when: 'it prints none',
      row: aStudyRow({typical: null}),
    },
    {
      because: 'fewer than five people',
      when: 'four people tell of a result',
      row: aStudyRow({...better, people: 4}),
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
    {when: 'it says only “up to”', row: aStudyRow({typical: null, high: 6})},
    {
      when: 'people were asked whether they were content',
      row: aStudyRow({...clear, note: 'satisfied'}),
    },
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
