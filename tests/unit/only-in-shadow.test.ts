import {describe, expect, it} from 'vitest';
import {stillStyles} from '../../src/prerender/still-styles.js';
import {onlyInShadow} from '../tooling/only-in-shadow.js';

describe('the style sheet of a shadow root that a page may link, too', () => {
  it.each([
    ['h2,.a b{top:0}', ':host h2,:host .a b{top:0}'],
    [':is(a,b):has(i){top:0}', ':host :is(a,b):has(i){top:0}'],
    [':host{top:0}:host([hidden]),*{top:0}', ':host{top:0}:host([hidden]),:host *{top:0}'],
    ['@media print{.a{top:0}}', '@media print{:host .a{top:0}}'],
    ['.a{span{top:0}&::after{top:0}}', ':host .a{span{top:0}&::after{top:0}}'],
    ['@keyframes te-a{from{top:0}}', '@keyframes te-a{from{top:0}}'],
  ])('makes %s to %s', async (style, wanted) => {
    expect(await onlyInShadow(style)).toBe(wanted);
  });

  it('names no animation that the page could have', () => {
    const names = [...stillStyles.matchAll(/@(?:keyframes|property|font-face)\s*([^{]*)/g)];
    expect(names.map(([, name = '']) => name).filter((name) => !name.startsWith('te-'))).toEqual(
      [],
    );
  });
});
