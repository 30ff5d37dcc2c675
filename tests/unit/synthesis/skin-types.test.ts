import {describe, expect, it} from 'vitest';
import {meanSkinType} from '../../../src/synthesis/skin-types.js';

describe('meanSkinType', () => {
  it.each([
    {printed: null, type: null},
    {printed: 'various', type: null},
    {printed: 'IV', type: 4},
    {printed: 'I-III', type: 2},
    {printed: 'III-IV', type: 3.5},
    {printed: 'I-VI (three groups: I-II, III-V, VI)', type: 3.5},
    {printed: 'IV 73.8%, V 16.4%, VI 9.8%', type: 5},
    {printed: '53.9% VI', type: 6},
    {printed: 'III-V (27 of 39 type IV)', type: 4},
    {printed: 'II-V (mainly IV)', type: 4},
    {printed: 'mostly IV (59%) and III (25%)', type: 4},
    // A printed type goes before what a place usually has.
    {printed: 'IV (Thai)', type: 4},
    {printed: 'Chinese (III-IV)', type: 3.5},
    {printed: 'Korean', type: 3.5},
    // South Asia is not what is meant by “Asian”.
    {printed: 'South Asian', type: 4.5},
    {printed: 'Indian', type: 4.5},
  ])('of “$printed” is $type', ({printed, type}) => {
    expect(meanSkinType(printed)).toBe(type);
  });
});
