import {describe, expect, it} from 'vitest';
import {addressWith} from '../../../../src/steps/take-along/page-address.js';

const from = (href: string, isFramed = false): string =>
  addressWith('treatment-estimator_is_1', {location: new URL(href), isFramed});

describe('the address that a link is made of', () => {
  it.each([
    ['https://a.example/skin?x=1', 'https://a.example/skin?x=1#treatment-estimator_is_1'],
    ['https://a.example/#prices', 'https://a.example/#treatment-estimator_is_1'],
    ['https://a.example/#/skin', 'https://a.example/#/skin?treatment-estimator_is_1'],
    ['https://a.example/#!/skin?tab=2', 'https://a.example/#!/skin?tab=2&treatment-estimator_is_1'],
    [
      'https://a.example/#/skin?treatment-estimator_is_1_and_concern_is_pores',
      'https://a.example/#/skin?treatment-estimator_is_1',
    ],
    [
      'https://a.example/#/skin?tab=2&treatment-estimator=1&concern=pores',
      'https://a.example/#/skin?tab=2&treatment-estimator_is_1',
    ],
    ['file:///home/a.html', 'file:///home/a.html#treatment-estimator_is_1'],
    ['about:srcdoc', ''],
    ['about:blank', ''],
    ['data:text/html,x', ''],
    ['blob:https://a.example/5', ''],
  ])('%s → %s', (href, address) => {
    expect(from(href)).toBe(address);
  });

  it('is none in a frame, whose own address opens less than was seen', () => {
    expect(from('https://a.example/', true)).toBe('');
  });
});
