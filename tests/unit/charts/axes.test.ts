import {describe, expect, it} from 'vitest';
import {endOf, outerRoom, tickAxis} from '../../../src/charts/axes.js';
import {theme} from './a-plot.js';

const weeks = [
  {value: 0, label: 'Start'},
  {value: 52 / 12, label: 'one month'},
];
const measure = (text: string): number => text.length * 8;

describe('tickAxis', () => {
  const axis = tickAxis(weeks, {from: 0, to: 6}, theme);

  it('stands at the places of the plot, and there only', () => {
    const scale = {ticks: [{value: 1}, {value: 2}]};
    axis.afterBuildTicks!(scale as never);
    expect(scale.ticks).toEqual([{value: 0}, {value: 52 / 12}]);
  });

  it('says the words of the plot', () => {
    const callback = axis.ticks!.callback as (value: number) => string;
    expect([0, 52 / 12, 3].map((value) => callback(value))).toEqual(['Start', 'one month', '']);
  });
});

describe('endOf', () => {
  it.each([
    {name: 'the last tick', ticks: weeks, drawn: [1], end: 52 / 12},
    {name: 'what reaches beyond it', ticks: weeks, drawn: [1, 7.7], end: 7.7},
    {name: 'never without length', ticks: [], drawn: [0], end: 1},
  ])('is $name', ({ticks, drawn, end}) => {
    expect(endOf(ticks, drawn)).toBe(end);
  });
});

describe('outerRoom', () => {
  it('holds half of a word and the space beside it at either end', () => {
    expect(outerRoom(weeks, {from: 0, to: 52 / 12}, 300, measure)).toEqual({before: 28, after: 44});
  });

  it('needs less where the last word stands before the end', () => {
    expect(outerRoom(weeks, {from: 0, to: 8}, 300, measure).after).toBe(8);
  });

  it('needs less where the axis begins before its first word', () => {
    expect(outerRoom(weeks, {from: -4, to: 52 / 12}, 300, measure).before).toBe(8);
  });
});
