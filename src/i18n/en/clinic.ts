import type {ClinicStrings} from '../strings/clinic-strings.js';

/** English: what is said of a clinic’s own prices. */
export const enClinic: ClinicStrings = {
  costs: '{cost} for {sessions} with {treatment}',
  sessions: {one: '{n} session', other: '{n} sessions'},
  from: 'from {sum}',
  orMore: '{range} or more',
  ourPrices: 'our prices',
  ourPricesOf: 'our prices, {date}',
  marketPrices: 'not on our price list: what other clinics ask',
  marketPricesHere: 'no price for this place on our list: what other clinics ask',
  noPrice: 'not on our price list; ask us',
  noPriceHere: 'no price for this place on our list; ask us',
  usual: {one: 'at this clinic: {n} session', other: 'at this clinic: {n} sessions'},
  usualCost: '{sessions} at this clinic: {sum}',
  ownWeeks: 'so at this clinic; the number of sessions goes with it, as in studies',
  summary:
    'The two sums under a total are for fewer and for more sessions. Of 100 people, 80 need a number in between.',
  notOffered: 'Not offered here',
  bill: {
    title: 'What is in our sums',
    total: 'Together',
    each: '{n} at {sum}',
    free: 'free',
    items: {
      session: 'Single sessions',
      'first-session': 'First session',
      course: 'Course',
      consultation: 'First talk',
      'set-off': 'First talk, taken off again',
      'patch-test': 'Test on a small spot',
      numbing: 'Numbing cream',
      'aftercare-kit': 'Kit for care at home',
      tax: 'Tax of {percent}',
    },
    course: {one: 'Course of {n} session', other: 'Course of {n} sessions'},
    taxIncluded: 'Tax of {percent} is in all prices.',
    from: 'Where it says “from”, that is our lowest price. Ask what yours will be.',
    upkeep:
      '{treatment}: after the course we advise sessions {months} apart, {price} each. With them it costs {sums}.',
    overYears: {one: '{sum} over {n} year', other: '{sum} over {n} years'},
    gentle:
      '{treatment}: we use a gentle make of this laser. The studies used stronger ones, so what they found may not hold for it.',
    held: 'You pay for a course when it begins.',
  },
  links: {
    title: 'Next step',
    book: 'Book a visit',
    bookTreatment: 'Book a visit: {treatment}',
    contact: 'Ask us',
    planNote: 'Your plan goes to the clinic only if you tick that it may go along when you book.',
  },
};
