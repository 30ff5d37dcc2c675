import fc from 'fast-check';
import type {Config, PricedTreatment} from '../../../src/clinic-config/config.js';
import type {TreatmentId} from '../../../src/evidence/ids.js';
import {AREAS, CONCERNS, TREATMENTS} from '../../../demo/configurator/product-terms.js';

const cents = (from: number): fc.Arbitrary<number> =>
  fc.integer({min: from, max: 100_000_000}).map((whole) => whole / 100);
const amount = cents(1);
const text = fc
  .string({minLength: 1, maxLength: 60})
  .map((some) => some.trim())
  .filter((some) => some !== '' && !/<[a-z/!?]/i.test(some));
const phone = fc.constantFrom('000 000 0000', '+00 (0) 000-000');
const sessions = fc.integer({min: 2, max: 20}).map(String);
const some = <Id extends string>(ids: readonly Id[]): fc.Arbitrary<Id[]> =>
  fc.subarray([...ids], {minLength: 1});

/** Values by names that are left out where there is none; at least one is there. */
const by = <Value>(
  names: readonly string[],
  value: fc.Arbitrary<Value>,
): fc.Arbitrary<Record<string, Value>> =>
  fc.dictionary(fc.constantFrom(...names), value, {minKeys: 1, noNullPrototype: true});

const courses = fc.dictionary(sessions, amount, {minKeys: 1, maxKeys: 4, noNullPrototype: true});
const areaPrice = fc.oneof(
  amount,
  fc.record({session: amount, from: fc.constant(true)}),
  fc.record({session: amount, firstSession: cents(0)}),
  fc.record({courses, session: amount, from: fc.constant(true)}, {requiredKeys: ['courses']}),
);
const treatmentPrice = fc.oneof(
  areaPrice,
  fc.record({areas: by(AREAS, areaPrice)}),
  fc.record({make: fc.constantFrom('gentle', 'full')}),
  fc.record(
    {session: amount, courses, from: fc.constant(true), areas: by(AREAS, areaPrice)},
    {requiredKeys: ['session', 'areas']},
  ),
);
const fee = (from: number): fc.Arbitrary<unknown> =>
  fc.oneof(cents(from), fc.record({price: cents(from), treatments: some(TREATMENTS)}));
const outcome = fc.record(
  {outcome: fc.constantFrom('nothing', 'tell', 'wait', 'not'), reason: text, until: text},
  {requiredKeys: ['outcome']},
);
const treatmentIds: TreatmentId[] = ['none', ...TREATMENTS];
const question = fc.oneof(
  fc.constant(false as const),
  text,
  fc.record({text, outcomes: by(treatmentIds, outcome)}, {requiredKeys: ['text']}),
);
const texts = fc.dictionary(
  fc.constantFrom('de', 'fr'),
  fc.record({main: fc.record({failed: text})}),
  {minKeys: 1, noNullPrototype: true},
);
const day = fc
  .date({min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true})
  .map((date) => date.toISOString());

/**
 * Whatever a configuration of version 1 can say, in its shortest form: lists in our order, and
 * nothing said that goes without saying.
 */
export const anyConfig = fc
  .record(
    {
      currency: fc.constantFrom('USD', 'EUR', 'CHF'),
      prices: by(TREATMENTS, treatmentPrice),
      fees: fc.record(
        {
          consultation: fc.oneof(fee(0), fc.record({price: cents(0), setOff: fc.constant(true)})),
          patchTest: fee(1),
          numbing: fee(1),
          aftercareKit: fee(1),
        },
        {requiredKeys: ['numbing']},
      ),
      tax: fc.record({
        percent: fc.integer({min: 0, max: 50_000}).map((whole) => whole / 1000),
        included: fc.boolean(),
      }),
      priceListDate: fc.oneof(
        day.map((iso) => iso.slice(0, 7)),
        day.map((iso) => iso.slice(0, 10)),
      ),
      treatments: some<PricedTreatment>(TREATMENTS),
      names: by(TREATMENTS, text),
      concerns: fc.shuffledSubarray([...CONCERNS], {minLength: 1, maxLength: 7}),
      areas: fc.subarray([...AREAS], {minLength: 1, maxLength: AREAS.length - 1}),
      usualSessions: by(
        TREATMENTS,
        fc.oneof(fc.integer({min: 1, max: 20}), by(CONCERNS, fc.integer({min: 1, max: 20}))),
      ),
      usualInterval: by(
        TREATMENTS,
        fc.oneof(fc.integer({min: 1, max: 26}), by(CONCERNS, fc.integer({min: 1, max: 26}))),
      ),
      upkeep: by(
        TREATMENTS,
        fc.record({price: amount, everyMonths: fc.integer({min: 1, max: 60})}),
      ),
      closedDays: fc.subarray([1, 2, 3, 4, 5, 6, 7], {minLength: 1}),
      safetyQuestions: fc.dictionary(
        fc.constantFrom('mole', 'tan', 'of-ours', 'first-visit'),
        question,
        {minKeys: 1, noNullPrototype: true},
      ),
      bookingLink: fc.constantFrom(
        'https://clinic.example/book?for={treatment}&at={area}',
        '/book',
        'book.html',
        'tel:+491234',
        'mailto:a@clinic.example?subject={concern}',
      ),
      bookingPlan: fc.constant(true),
      clinic: fc.record(
        {name: text, logo: fc.constantFrom('/logo.svg', 'logo.png'), phone: phone, address: text},
        {requiredKeys: ['name']},
      ),
      contactLink: fc.webUrl(),
      disclaimer: text,
      texts,
    },
    {requiredKeys: []},
  )
  .map((said) => (Object.keys(said).length === 0 ? {} : {version: 1, ...said}) as Config);
