import {describe, expect, it} from 'vitest';
import {areaFactors as factorsByGroup} from '../../../src/synthesis/area-factors.js';
import type {PriceRecord} from '../../../src/synthesis/records.js';
import {aPriceRow} from './builders.js';

/** Of needles, and of all treatments on zones of the face. */
const areaFactors = (rows: readonly PriceRecord[]): ReturnType<typeof factorsByGroup>['usual'] =>
  factorsByGroup(rows).usual;

describe('areaFactors', () => {
  const face = (low: number, about: Partial<PriceRecord> = {}): PriceRecord =>
    aPriceRow({low, ...about});
  const neck = (low: number, about: Partial<PriceRecord> = {}): PriceRecord =>
    aPriceRow({low, area: 'neck', ...about});

  it('is the area’s price over the face’s', () => {
    expect(areaFactors([face(200), neck(160)])).toMatchObject([
      {area: 'neck', likely: expect.closeTo(0.8, 10) as number, sources: ['S1']},
    ]);
  });

  it.each([
    {name: 'source', other: {source: 'S2'}},
    {name: 'list', other: {list: 'B'}},
    {name: 'treatment', other: {treatment: 'ipl'}},
    {name: 'device', other: {device: 'SkinPen'}},
    {name: 'number of sessions', other: {sessions: 3}},
  ] as const)('never compares with a face of another $name', ({other}) => {
    expect(areaFactors([face(200, other), neck(160)])).toEqual([]);
  });

  it('is one ratio a list: the mean of those that it shows', () => {
    // ½ and 2 are 1 on the scale of ratios.
    const several = [
      face(200),
      neck(100),
      face(100, {treatment: 'ipl'}),
      neck(200, {treatment: 'ipl'}),
    ];
    const others = [
      face(100, {source: 'S2'}),
      neck(80, {source: 'S2'}),
      face(100, {source: 'S3'}),
      neck(60, {source: 'S3'}),
    ];
    const [first] = areaFactors([...several, ...others]);
    const [second] = areaFactors([face(100), neck(100), ...others]);
    expect(first?.likely).toBeCloseTo(second?.likely ?? 0, 10);
    expect(first).toMatchObject({area: 'neck', grade: 'C', sources: ['S1', 'S2', 'S3']});
  });

  it('takes a course of the area beside the same course of the face', () => {
    expect(
      areaFactors([face(300, {sessions: 3}), neck(150, {sessions: 3})])[0]?.likely,
    ).toBeCloseTo(0.5, 10);
  });

  it('takes no notice of rows that were not read', () => {
    expect(areaFactors([face(200), neck(160, {status: 'recalled'})])).toEqual([]);
  });

  it.each([
    {treatment: 'microneedling', usual: ['arms', 'thighs', 'back'], energy: []},
    {treatment: 'rf-microneedling', usual: [], energy: ['thighs', 'back']},
    {treatment: 'laser-ablative', usual: [], energy: ['thighs', 'back']},
    {treatment: 'ipl', usual: [], energy: ['thighs', 'back']},
  ] as const)('keeps what $treatment costs on the body apart', ({treatment, usual, energy}) => {
    const found = factorsByGroup([
      face(200, {treatment}),
      aPriceRow({low: 300, treatment, area: 'one body area'}),
    ]);
    expect(found.usual.map(({area}) => area)).toEqual(usual);
    expect(found.energy.map(({area}) => area)).toEqual(energy);
    for (const {likely} of [...found.usual, ...found.energy]) expect(likely).toBeCloseTo(1.5, 6);
  });

  it.each([
    {area: 'abdomen', is: true},
    {area: 'abdomen, large', is: true},
    {area: 'abdomen, full', is: true},
    {area: 'abdomen, small', is: false},
    {area: 'abdomen, half', is: false},
  ])('takes “$area” for a belly: $is', ({area, is}) => {
    const treatment = 'rf-microneedling';
    const {energy} = factorsByGroup([
      face(200, {treatment}),
      aPriceRow({low: 300, treatment, area}),
    ]);
    expect(energy.map((factor) => factor.area)).toEqual(is ? ['abdomen'] : []);
  });

  it('compares a large part with the plain face', () => {
    const treatment = 'rf-microneedling';
    const large = aPriceRow({low: 300, treatment, area: 'abdomen, large', variant: 'large'});
    expect(factorsByGroup([face(200, {treatment}), large]).energy[0]?.likely).toBeCloseTo(1.5, 6);
  });

  it('hears the rest of a list whose prices of the face are copied, and not what is copied', () => {
    const copied = {copied: true} as const;
    const found = areaFactors([face(200, copied), neck(160, copied)]);
    expect(found).toEqual([]);
    expect(areaFactors([face(200, copied), neck(160)])[0]?.likely).toBeCloseTo(0.8, 6);
  });
});
