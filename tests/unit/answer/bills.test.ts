import {describe, expect, it} from 'vitest';
import type {Config, Fees} from '../../../src/clinic-config/config.js';
import {estimate, type Option, type TreatmentId} from '../../../src/engine.js';
import {deClinic} from '../../../src/i18n/de/clinic.js';
import {enClinic} from '../../../src/i18n/en/clinic.js';
import {toBills} from '../../../src/answer/clinic/bills.js';
import {clinicFormatter} from '../../../src/answer/clinic/clinic-formatter.js';
import type {Formatter} from '../../../src/answer/formatter.js';
import {inEnglish, inGerman, plain} from './in-english.js';

/** Each line of the bills as its words and its sum; before them the treatment. */
function bills(
  config: Config,
  formatter: Formatter,
  strings = enClinic,
  treatments: readonly TreatmentId[] = ['microneedling'],
): string[][] {
  const one = estimate(
    // Usually 4 sessions of needling, a quarter more where it is severe: 5.
    {
      concern: 'acne-scars',
      area: 'face',
      severity: 'severe',
      treatments: [...treatments, 'none'],
    },
    config,
  );
  const found =
    toBills(one, {
      config,
      formatter: clinicFormatter(formatter, config.currency ?? 'USD', strings),
      strings,
    })?.bills ?? [];
  return found.flatMap(({name, lines}) => [[name], ...lines]).map((line) => line.map(plain));
}

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

  it('has exact lines also where the prices are lowest ones: what is in it is not open', () => {
    const config: Config = {
      prices: {microneedling: {session: 100, from: true}},
      fees: {numbing: 15},
    };
    expect(bills(config, inEnglish())).toEqual([
      ['Microneedling: 5 sessions'],
      ['Single sessions (5 at $100)', '$500'],
      ['Numbing cream (5 at $15)', '$75'],
      ['Together', 'from $575'],
    ]);
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

describe('an amount of a clinic’s', () => {
  const option = (from: boolean): Pick<Option, 'clinicPrice'> => ({
    clinicPrice: {from, paid: [], totals: [], bill: []},
  });
  const own = (about: Pick<Option, 'clinicPrice'>): Formatter =>
    clinicFormatter(inEnglish(), 'USD', enClinic).forOption(about);

  it.each([
    {cents: 24_900, exact: '$249', from: 'from $249'},
    {cents: 24_950, exact: '$249.50', from: 'from $249.50'},
    {cents: 24_905, exact: '$249.05', from: 'from $249.05'},
    {cents: 5, exact: '$0.05', from: 'from $0.05'},
    {cents: 123_456_789, exact: '$1,234,567.89', from: 'from $1,234,567.89'},
    {cents: 0, exact: '$0', from: 'from $0'},
  ])('of $cents cents is said to the cent, without “.00”: $exact', ({cents, exact, from}) => {
    expect(own(option(false)).money(cents)).toBe(exact);
    expect(own(option(true)).money(cents)).toBe(from);
  });

  it('is a range to the cent, and of lowest prices one that is open above', () => {
    const range = {low: 20_000, likely: 24_950, high: 31_005};
    const [exact, from] = [own(option(false)), own(option(true))];
    expect(exact.range(range, exact.money)).toBe('$200 to $310.05');
    expect(from.range(range, from.money)).toBe('$200 to $310.05 or more');
    expect(from.range({low: 3, likely: 4, high: 6}, from.count)).toBe('3 to 6');
  });

  it('is not what another’s is: the market’s stay rounded', () => {
    expect(own({}).money(24_950)).toBe('$250');
  });
});

describe('the sums under one another', () => {
  const sums = (prices: Config['prices'], more: Config = {}): string[] =>
    bills({...more, currency: 'USD', prices}, inEnglish(), enClinic, [
      'microneedling',
      'laser-ablative',
    ]).flatMap(([, sum]) => sum ?? []);

  it('have no cents where none of them has', () => {
    expect(
      sums({microneedling: 200, 'laser-ablative': 900}).filter((sum) => sum.includes('.')),
    ).toEqual([]);
  });

  it.each<{name: string; prices: Config['prices']; more?: Config}>([
    {name: 'one price', prices: {microneedling: 199.5, 'laser-ablative': 900}},
    {
      name: 'a price of the other treatment',
      prices: {microneedling: 200, 'laser-ablative': 899.99},
    },
    {
      name: 'a fee',
      prices: {microneedling: 200, 'laser-ablative': 900},
      more: {fees: {patchTest: 35.5}},
    },
    {
      name: 'the tax',
      prices: {microneedling: 200, 'laser-ablative': 900},
      more: {tax: {percent: 8.1, included: false}},
    },
  ])('all have cents where $name has some', ({prices, more}) => {
    const found = sums(prices, more);
    expect(found.length).toBeGreaterThan(3);
    expect(found.filter((sum) => !/\.\d\d$/.test(sum))).toEqual([]);
  });
});

describe('a free first talk', () => {
  const free = (consultation: Fees['consultation'], ...treatments: TreatmentId[]): boolean =>
    bills(
      {currency: 'USD', prices: {microneedling: 100, ipl: 100}, fees: {consultation}},
      inEnglish(),
      enClinic,
      treatments,
    ).some((line) => line[1] === 'free');

  it.each<{consultation: Fees['consultation']; needling: boolean; ipl: boolean}>([
    {consultation: 0, needling: true, ipl: true},
    {consultation: {price: 0}, needling: true, ipl: true},
    {consultation: {price: 0, treatments: ['ipl']}, needling: false, ipl: true},
    {consultation: {price: 0, treatments: ['ipl', 'microneedling']}, needling: true, ipl: true},
    {consultation: {price: 20, treatments: ['ipl']}, needling: false, ipl: false},
    {consultation: 20, needling: false, ipl: false},
    {consultation: undefined, needling: false, ipl: false},
  ])('is said of the treatments that it is for: $consultation', ({consultation, needling, ipl}) => {
    expect([free(consultation, 'microneedling'), free(consultation, 'ipl')]).toEqual([
      needling,
      ipl,
    ]);
  });
});

it('a bill has the slot of its column, wherever doing nothing stands', () => {
  const config: Config = {prices: {ipl: 100}};
  const slotsBeside = (...treatments: TreatmentId[]): number[] | undefined =>
    toBills(estimate({concern: 'acne-scars', treatments}, config), {
      config,
      formatter: clinicFormatter(inEnglish(), 'USD', enClinic),
      strings: enClinic,
    })?.bills.map(({slot}) => slot);
  expect(slotsBeside('none', 'ipl')).toEqual([0]);
  expect(slotsBeside('none', 'microneedling', 'ipl')).toEqual([1]);
});

describe('what must be said of the sums', () => {
  const notes = (config: Config): readonly string[] | undefined => {
    const one = estimate({concern: 'acne-scars', treatments: ['microneedling', 'ipl']}, config);
    const formatter = clinicFormatter(inEnglish(), 'USD', enClinic);
    return toBills(one, {config, formatter, strings: enClinic})?.notes;
  };

  it.each<{name: string; config: Config; said: string[]}>([
    {name: 'nothing', config: {prices: {microneedling: 200}}, said: []},
    {
      name: 'when a course is paid',
      config: {prices: {microneedling: {courses: {'5': 900}}}},
      said: [enClinic.bill.held],
    },
    {
      name: 'when a course is paid, though other sessions are paid one by one',
      config: {prices: {microneedling: {session: 200, courses: {'3': 500}}, ipl: 100}},
      said: [enClinic.bill.held],
    },
    {
      name: 'that prices are the lowest',
      config: {prices: {microneedling: {session: 200, from: true}}},
      said: [enClinic.bill.from],
    },
    {
      name: 'that prices are the lowest where some of them are',
      config: {prices: {microneedling: {session: 200, from: true}, ipl: 100}},
      said: [enClinic.bill.from],
    },
    {
      name: 'the tax that is in them',
      config: {prices: {microneedling: 200}, tax: {percent: 8.1, included: true}},
      said: ['Tax of 8.1% is in all prices.'],
    },
    // It has a line of its own.
    {
      name: 'nothing of a tax on top',
      config: {prices: {microneedling: 200}, tax: {percent: 8.1, included: false}},
      said: [],
    },
  ])('is $name', ({config, said}) => {
    expect(notes(config)).toEqual(said);
  });
});
