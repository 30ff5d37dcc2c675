/** Clinics as they stand on the screens of the net. */

const NEEDLING = {
  session: 1249.5,
  courses: {'3': 3333.33, '6': 6000},
  areas: {neck: 640},
  from: true,
};

/** One that has said all it can and offers every concern. */
export const RICH_CLINIC = {
  version: 1,
  currency: 'EUR',
  priceListDate: '2026-03',
  prices: {
    microneedling: NEEDLING,
    'laser-nonablative': 998.9,
    'laser-ablative': {session: 890, courses: {'2': 1700}, areas: {eyes: 450}},
    'laser-pigment': {courses: {'4': 1480}},
    ipl: 133.33,
  },
  fees: {
    consultation: {price: 60, setOff: true},
    patchTest: {price: 35.5, treatments: ['laser-ablative', 'laser-pigment', 'ipl']},
    numbing: 15,
    aftercareKit: 30,
  },
  tax: {percent: 19, included: false},
  treatments: ['microneedling', 'laser-nonablative', 'laser-ablative', 'laser-pigment', 'ipl'],
  names: {microneedling: 'Needling Plus', 'laser-pigment': 'PicoStar'},
  usualSessions: {microneedling: 4, 'laser-ablative': {'acne-scars': 3, wrinkles: 2}, ipl: 1},
  closedDays: [6, 7],
  safetyQuestions: {
    age: false,
    mole: 'Has a mole on you changed, bled or not healed?',
    shaved: {
      text: 'Did you shave today? Shaved skin burns sooner.',
      outcomes: {
        ipl: {outcome: 'wait', reason: 'Light may burn it.', until: 'Wait a day.'},
        microneedling: {outcome: 'not', reason: 'Not on shaved skin.'},
        none: {outcome: 'nothing'},
      },
    },
  },
  bookingLink: 'https://clinic.example/book?for={concern}&with={treatment}&in={area}&s={skin-tone}',
  contactLink: 'mailto:desk@clinic.example?subject={concern}',
  disclaimer: 'Our doctors decide with you.',
};

/** One with a narrow offer, a currency of no market, and words of its own. */
export const SMALL_CLINIC = {
  version: 1,
  currency: 'CHF',
  prices: {microneedling: 210, 'laser-low-level': {session: 40, courses: {'12': 400}}},
  fees: {consultation: 0},
  tax: {percent: 8.1, included: true},
  treatments: ['microneedling'],
  concerns: ['wrinkles', 'acne-scars'],
  areas: ['neck', 'cheeks'],
  bookingLink: 'tel:+41440000000',
  texts: {
    en: {main: {answer: {compare: 'See what else there is'}}},
    de: {main: {answer: {compare: 'Was es sonst gibt'}}},
    ar: {main: {answer: {compare: 'خيارات أخرى'}}},
  },
};

/** What the small clinic's page writes between the tags. */
export const SLOTS = `<p slot="financing">Pay in four parts.</p><p slot="extra">Second floor.</p>
<p slot="disclaimer">Ask us first.</p>`;

/** One whose owner got everything wrong that can be. */
export const WRONG_CLINIC = {
  version: 1,
  currency: 'euros',
  prices: {microneedling: -3, peeling: 100, ipl: {courses: {'1': 10}, form: true}},
  fees: {numbing: '15'},
  tax: {percent: 900, included: true},
  treatments: ['nothing'],
  closedDays: [8],
  bookingLink: 'javascript:alert(1)',
  disclaimer: '<b>Bold</b>',
  opening: '9 to 5',
};
