import fc from 'fast-check';
import {Temporal as Calendar} from 'temporal-polyfill';
import {exactly, type Range} from '../../../../src/engine/range.js';
import type {Course} from '../../../../src/engine/dates/schedule.js';

export const day = (iso: string): Temporal.PlainDate => Calendar.PlainDate.from(iso);
export const iso = (
  days: Readonly<Record<string, Temporal.PlainDate>> | null,
): Record<string, string> | null =>
  days && Object.fromEntries(Object.entries(days).map(([bound, each]) => [bound, each.toString()]));
export const range = (low: number, likely: number, high: number): Range => ({low, likely, high});

/**
 * Three sessions, four weeks apart, healed the next day, the full result after half a year; a case
 * says what is else.
 */
export const aCourse = (about: Partial<Course> = {}): Course => ({
  treatment: 'microneedling',
  sessions: exactly(3),
  weeksBetween: exactly(4),
  daysOff: exactly(1),
  rednessDays: exactly(1),
  weeksToFirstChange: exactly(6),
  weeksToFullResult: exactly(26),
  ...about,
});

const inOrder = (most: number): fc.Arbitrary<Range> =>
  fc
    .tuple(
      ...([0, 1, 2].map(() => fc.double({min: 0, max: most, noNaN: true})) as [
        fc.Arbitrary<number>,
        fc.Arbitrary<number>,
        fc.Arbitrary<number>,
      ]),
    )
    .map((three) => three.sort((a, b) => a - b))
    .map(([low = 0, likely = 0, high = 0]) => ({low, likely, high}));
const perhapsKnown = (arbitrary: fc.Arbitrary<Range>): fc.Arbitrary<Range | null> =>
  fc.option(arbitrary, {freq: 8});

/** Any course that can be, with figures that are not known. */
export const anyCourse: fc.Arbitrary<Course> = fc.record({
  treatment: fc.constantFrom('microneedling', 'laser-ablative', 'laser-low-level', 'none'),
  sessions: perhapsKnown(
    fc
      .tuple(fc.integer({min: 1, max: 12}), fc.nat(6), fc.nat(6))
      .map(([low, more, most]) => ({low, likely: low + more, high: low + more + most})),
  ),
  weeksBetween: perhapsKnown(inOrder(10)),
  daysOff: perhapsKnown(inOrder(25)),
  rednessDays: perhapsKnown(inOrder(15)),
  weeksToFirstChange: perhapsKnown(inOrder(40)),
  weeksToFullResult: perhapsKnown(inOrder(60)),
});

export const anyDay: fc.Arbitrary<Temporal.PlainDate> = fc
  .nat(10_000)
  .map((days) => day('2024-01-01').add({days}));

/** Any weekdays, all seven and none among them. */
export const anyClosedDays: fc.Arbitrary<number[]> = fc.subarray([1, 2, 3, 4, 5, 6, 7]);
