import {describe, expect, it} from 'vitest';
import {CONCERNS} from '../../../src/evidence/concerns/index.js';
import {TREATMENT_IDS} from '../../../src/evidence/treatments/index.js';
import {estimate} from '../../../src/engine.js';
import type {ConcernId, QuantityId} from '../../../src/evidence/ids.js';
import {arClinic} from '../../../src/i18n/ar/clinic.js';
import {ar} from '../../../src/i18n/ar/answer.js';
import {clinicFormatter} from '../../../src/answer/clinic/clinic-formatter.js';
import {figureTexts} from '../../../src/answer/figure-texts.js';
import {toTheCent} from '../../../src/answer/clinic/clinic-formatter.js';
import {formatterFor} from '../../../src/answer/formatter.js';

const formatter = formatterFor('ar', 'USD', ar);
const TIMES: readonly QuantityId[] = [
  'weeksBetween',
  'weeksToFirstChange',
  'weeksToFullResult',
  'daysOff',
  'rednessDays',
  'minutesPerVisit',
];

describe('Arabic figures', () => {
  // “يومان” (two days) would have to become “يومين” after “إلى” (to), and Intl gives the first form
  // only.
  it('never end a range with two of a unit', () => {
    const options = (Object.keys(CONCERNS) as ConcernId[]).flatMap((concern) =>
      TREATMENT_IDS.flatMap((treatment) => estimate({concern, treatments: [treatment]}).options),
    );
    const ranges = options.flatMap((option) =>
      TIMES.flatMap((quantity) =>
        option[quantity] === null ? [] : [figureTexts(quantity, option[quantity], formatter)[1]],
      ),
    );
    expect(ranges.some((range) => range?.includes(' إلى '))).toBe(true);
    expect(ranges.filter((range) => / إلى \D*ان$/.test(range))).toEqual([]);
  });

  it.each([
    {share: 0, text: '0 من كل مئة'},
    {share: 0.002, text: 'أقل من واحد من كل مئة'},
    {share: 0.12, text: '12 من كل مئة'},
    {share: 0.998, text: 'أكثر من 99 من كل مئة'},
  ])('say $share as people: “$text”', ({share, text}) => {
    expect(formatter.ofHundred(share)).toBe(text);
  });

  // Between Arabic words “US$” would be drawn as “$US”, and what follows it would join its letters.
  it.each(['USD', 'GBP', 'AUD', 'CAD'])(
    'keep the sign of %s beside its letters, and what follows in the way of reading',
    (currency) => {
      const {money, moneyTick} = formatterFor('ar', currency, ar);
      const exact = toTheCent(formatterFor('ar', currency, ar), currency, 'auto');
      for (const sum of [money(160_000), moneyTick(1600), exact(160_050)])
        expect(sum).toMatch(/[A-Z]{2}[$£]\u200e\u200f$/);
    },
  );

  it('keep it in a clinic’s sums to the cent, too', () => {
    const price = {clinicPrice: {from: false}} as Parameters<typeof formatter.forOption>[0];
    expect(clinicFormatter(formatter, 'USD', arClinic).forOption(price).money(117_250)).toMatch(
      /1,172\.50\sUS\$\u200e\u200f$/,
    );
  });

  it.each(['EUR', 'INR', 'AED'])('leave %s as it is', (currency) => {
    expect(formatterFor('ar', currency, ar).money(160_000)).not.toContain('\u200e');
  });
});
