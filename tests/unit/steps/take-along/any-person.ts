import fc from 'fast-check';
import type {PersonAnswers} from '../../../../src/engine/person-answers.js';
import {MATTERS} from '../../../../src/evidence/ids.js';
import {SAFETY} from '../../../../src/evidence/safety-by-question.js';

const anyDay = fc
  .date({min: new Date('1970-01-01'), max: new Date('2199-12-31'), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10));
/** Ours, and names that a clinic may give to questions of its own. */
const anyQuestion = fc.oneof(
  fc.constantFrom(...Object.keys(SAFETY)),
  fc.stringMatching(/^[A-Za-z][\w-]{0,63}$/),
);

/** Whatever a person can have said. */
export const anyPerson: fc.Arbitrary<PersonAnswers> = fc
  .record({
    matters: fc.subarray([...MATTERS]),
    safety: fc.dictionary(anyQuestion, fc.constantFrom('yes' as const, 'no' as const), {
      maxKeys: 40,
    }),
    start: fc.option(anyDay, {nil: undefined}),
    event: fc.option(anyDay, {nil: undefined}),
    limit: fc.option(fc.integer({min: 0, max: 10_000_000_000}), {nil: undefined}),
  })
  .map((person) => ({...person, safety: {...person.safety}}));
