import {describe, expect, it} from 'vitest';
import type {Config} from '../../../src/clinic-config/config.js';
import {estimate} from '../../../src/engine.js';
import {deClinic} from '../../../src/i18n/de/clinic.js';
import {enClinic} from '../../../src/i18n/en/clinic.js';
import {toBills} from '../../../src/answer/clinic/bills.js';
import {ownWords} from '../../../src/answer/clinic/clinic-formatter.js';
import type {Formatter} from '../../../src/answer/formatter.js';
import {inEnglish, inGerman, plain} from './in-english.js';

const bills = (
  config: Config,
  formatter: Formatter,
  strings = enClinic,
): readonly (readonly string[])[] =>
  toBills(
    estimate({concern: 'acne-scars', area: 'face', treatments: ['microneedling', 'none']}, config),
    config,
    ownWords(formatter, config.currency ?? 'USD', strings),
    strings,
  )
    ?.bills.flatMap(({name, lines}) => [[name], ...lines])
    .map((line) => line.map(plain)) ?? [];

describe('what is in a clinic’s sum', () => {
  it('is said line by line, all with the same decimals', () => {
    const config: Config = {
      currency: 'USD',
      prices: {microneedling: {session: 200, courses: {'3': 549.5}}},
      fees: {consultation: {price: 60, setOff: true}, numbing: 15, aftercareKit: 30},
      tax: {percent: 8.1, included: false},
    };
    // 5 sessions: 549.50 + 2 × 200, 5 × 15, 30; 8.1 % of 1054.50 is 85.4145.
    expect(bills(config, inEnglish())).toEqual([
      ['Microneedling: 5 sessions'],
      ['Course of 3 sessions', '$549.50'],
      ['Single sessions (2 at $200)', '$400.00'],
      ['First talk', '$60.00'],
      ['Numbing cream (5 at $15)', '$75.00'],
      ['Kit for care at home', '$30.00'],
      ['First talk, taken off again', '-$60.00'],
      ['Tax of 8.1%', '$85.41'],
      ['Together', '$1,139.91'],
    ]);
  });

  it('is said in German as Germans write it', () => {
    expect(
      bills(
        {currency: 'EUR', prices: {microneedling: {courses: {'6': 1290.5}}}},
        inGerman(),
        deClinic,
      ),
    ).toEqual([
      ['Microneedling: 5 Sitzungen'],
      ['Paket mit 6 Sitzungen', '1.290,50 €'],
      ['Zusammen', '1.290,50 €'],
    ]);
  });

  it('is a lowest sum where the prices are', () => {
    expect(
      bills({prices: {microneedling: {session: 100, from: true}}}, inEnglish()).at(-1),
    ).toEqual(['Together', 'from $500']);
  });

  it('is not said where the clinic has no price', () => {
    expect(bills({prices: {ipl: 100}}, inEnglish())).toEqual([]);
  });

  it('says a free first talk', () => {
    expect(
      bills({prices: {microneedling: 100}, fees: {consultation: 0}}, inEnglish()),
    ).toContainEqual(['First talk', 'free']);
  });
});
