/**
 * Two invented price lists that use every way to ask a price between them: courses, lowest prices,
 * prices by area, fees, tax on top and tax within, usual sessions, a narrower offer.
 */
export const PRICE_LISTS: Readonly<Record<string, object>> = {
  'list-a': {
    version: 1,
    currency: 'EUR',
    priceListDate: '2026-03',
    prices: {
      microneedling: {session: 249, courses: {'3': 690, '6': 1290}},
      'rf-microneedling': {courses: {'4': 1999.95}, areas: {neck: 310}},
      'laser-nonablative': {session: 420.5, courses: {'3': 1199.99}, from: true},
      'laser-ablative': {
        session: 890,
        areas: {eyes: 450, mouth: {session: 433.33, courses: {'2': 800}, from: true}},
      },
      ipl: 133.33,
    },
    fees: {
      consultation: {price: 60, setOff: true},
      patchTest: {price: 35, treatments: ['laser-ablative', 'ipl']},
      numbing: 15,
      aftercareKit: {price: 29.9},
    },
    tax: {percent: 19, included: false},
    usualSessions: {microneedling: 4, 'laser-ablative': {'acne-scars': 3, wrinkles: 2}},
  },
  'list-b': {
    version: 1,
    currency: 'USD',
    prices: {
      microneedling: {
        areas: {scalp: 180.5, cheeks: {session: 220, courses: {'4': 800}, from: true}},
      },
      'laser-pigment': {session: 333.33, courses: {'5': 1499.5, '10': 2750}},
      'laser-vascular': {session: 275, from: true},
      'laser-low-level': 40,
    },
    fees: {consultation: 25, numbing: {price: 12.5, treatments: ['microneedling']}},
    tax: {percent: 7.25, included: true},
    treatments: ['laser-pigment', 'laser-vascular', 'laser-low-level'],
    areas: ['face', 'cheeks', 'neck', 'arms', 'thighs', 'scalp'],
    usualSessions: {'laser-pigment': 7},
  },
};
