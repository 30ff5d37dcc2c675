import {describe, expect, it} from 'vitest';
import {figureOf} from '../../../src/charts/lane-label.js';

describe('figureOf', () => {
  it.each([
    {name: 'Microneedling', label: 'Microneedling $1,400', figure: '$1,400'},
    {name: 'Laser', label: 'Laser: not known', figure: 'not known'},
    {name: 'الليزر', label: '٣٩٠٠ الليزر', figure: '٣٩٠٠'},
    {name: 'Laser', label: '70 of 100', figure: '70 of 100'},
    {name: 'Laser', label: 'Laser', figure: ''},
  ])('of “$label” is “$figure”', ({name, label, figure}) => {
    expect(figureOf({name, label}).trim()).toBe(figure);
  });
});
