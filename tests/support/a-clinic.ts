import type {Config} from '../../src/clinic-config/config.js';

/**
 * A clinic that has said all it can of its prices, so that all sentences about them stand on the
 * screen.
 */
export const A_CLINIC: Config = {
  version: 1,
  currency: 'EUR',
  priceListDate: '2026-03',
  prices: {
    microneedling: {session: 1249.5, courses: {'3': 3333.33}, from: true},
    'laser-nonablative': 998.9,
  },
  fees: {consultation: {price: 60, setOff: true}, patchTest: 35.5, numbing: 15, aftercareKit: 30},
  tax: {percent: 19, included: true},
  treatments: ['microneedling'],
  usualSessions: {microneedling: 4, 'laser-nonablative': 1},
  usualInterval: {microneedling: 6},
  bookingLink: 'https://clinic.example/book?t={treatment}',
  contactLink: 'tel:+4930123456',
};
/** What it compares: both treatments priced, one of the market, one without a price. */
export const ITS_TREATMENTS = 'microneedling laser-nonablative ipl laser-low-level';
