import type {Config} from '../../src/clinic-config/config.js';
import type {TreatmentId} from '../../src/evidence/ids.js';

/**
 * An invented price list, and what its sums come to by the number of sessions: worked by hand, with
 * the sum beside each.
 */
export interface PriceList {
  readonly name: string;
  readonly config: Config;
  readonly area: 'face' | 'cheeks';
  /** In cents, for 1, 2, 3, … sessions. */
  readonly totals: Readonly<Partial<Record<TreatmentId, readonly number[]>>>;
}

export const PRICE_LISTS: readonly PriceList[] = [
  {
    name: 'courses of 3 and 6',
    area: 'face',
    config: {
      version: 1,
      currency: 'EUR',
      priceListDate: '2026-03',
      prices: {
        microneedling: {session: 249, courses: {'3': 690, '6': 1290}},
        'laser-nonablative': {session: 420.5, courses: {'3': 1199.99, '6': 2250}},
      },
    },
    totals: {
      // 249 | 2 × 249 | 690 | 690 + 249 | 690 + 2 × 249 | 1290 | 1290 + 249 | 1290 + 2 × 249 | 1290
      // + 690
      microneedling: [24_900, 49_800, 69_000, 93_900, 118_800, 129_000, 153_900, 178_800, 198_000],
      // 420.50 | 841 | 1199.99 | 1620.49 | 2040.99 | 2250 | 2670.50 | 3091 | 3449.99
      'laser-nonablative': [
        42_050, 84_100, 119_999, 162_049, 204_099, 225_000, 267_050, 309_100, 344_999,
      ],
    },
  },
  {
    name: 'the consultation is set off, numbing is paid each time',
    area: 'face',
    config: {
      version: 1,
      currency: 'USD',
      prices: {microneedling: 180.5, 'laser-nonablative': 40},
      fees: {consultation: {price: 60, setOff: true}, numbing: 15},
    },
    totals: {
      // 180.50 + 15 = 195.50 a session; the 60 are more than paid back by the first
      microneedling: [19_550, 39_100, 58_650, 78_200, 97_750, 117_300, 136_850, 156_400, 175_950],
      // 40 + 15 = 55 for one: less than the 60 already paid | 110 | 165 | …
      'laser-nonablative': [6_000, 11_000, 16_500, 22_000, 27_500, 33_000, 38_500, 44_000, 49_500],
    },
  },
  {
    name: 'tax comes on top, rounded once',
    area: 'face',
    config: {
      version: 1,
      currency: 'GBP',
      prices: {
        microneedling: 133.33,
        'laser-nonablative': {session: 333.33, courses: {'3': 899.5}},
      },
      fees: {consultation: 25, aftercareKit: 12.5},
      tax: {percent: 20, included: false},
    },
    totals: {
      // (n × 133.33 + 37.50) × 1.2: 204.996 | 364.992 | 524.988 | 684.984 | 844.98 | 1004.976 |
      // 1164.972 | 1324.968
      microneedling: [20_500, 36_499, 52_499, 68_498, 84_498, 100_498, 116_497, 132_497],
      // (333.33 | 666.66 | 899.50 | 1232.83 | 1566.16 | 1799 | 2132.33 | 2465.66, + 37.50) × 1.2:
      // 444.996 | 844.992 | 1124.4 | 1524.396 | 1924.392 | 2203.8 | 2603.796 | 3003.792
      'laser-nonablative': [44_500, 84_499, 112_440, 152_440, 192_439, 220_380, 260_380, 300_379],
    },
  },
  {
    name: 'from-prices, one of them for the cheeks',
    area: 'cheeks',
    config: {
      version: 1,
      currency: 'AUD',
      prices: {
        microneedling: {
          session: 300,
          from: true,
          areas: {cheeks: {session: 220, courses: {'4': 800}, from: true}},
        },
        'laser-nonablative': {session: 500, from: true},
      },
      fees: {patchTest: {price: 35, treatments: ['laser-nonablative']}},
    },
    totals: {
      // 220 | 440 | 660 | 800 | 800 + 220 | 800 + 440 | 800 + 660 | 2 × 800
      microneedling: [22_000, 44_000, 66_000, 80_000, 102_000, 124_000, 146_000, 160_000],
      // n × 500 + 35
      'laser-nonablative': [53_500, 103_500, 153_500, 203_500, 253_500, 303_500, 353_500, 403_500],
    },
  },
  {
    name: 'a course alone, and one treatment without a price',
    area: 'face',
    config: {version: 1, currency: 'USD', prices: {'laser-nonablative': {courses: {'5': 1999.95}}}},
    totals: {
      // one course covers five | two cover ten
      'laser-nonablative': [
        199_995, 199_995, 199_995, 199_995, 199_995, 399_990, 399_990, 399_990, 399_990,
      ],
    },
  },
];
