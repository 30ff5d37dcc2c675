import type {QuantityId} from '../evidence/ids.js';

/** A scale on which the readings of a quantity lie about evenly around their middle. */
export interface Scale {
  readonly to: (value: number, people: number) => number;
  readonly from: (value: number) => number;
}

/** A quarter of a day is added before the logarithm, since days may be 0. */
export const DAYS: Scale = {
  to: (days) => Math.log(days + 0.25),
  from: (y) => Math.max(0, Math.exp(y) - 0.25),
};
export const RATIO: Scale = {to: (value) => Math.log(value), from: (y) => Math.exp(y)};
export const logit = (share: number): number => Math.log(share / (1 - share));
export const share = (y: number): number => 1 / (1 + Math.exp(-y));
/** Half a person is added to each side, so that 0 of 30 is not never and 30 of 30 is not always. */
export const SHARE: Scale = {
  to: (p, people) => logit((p * people + 0.5) / (people + 1)),
  from: share,
};
export const TENTHS: Scale = {
  to: (points) => logit(Math.min(9.9, Math.max(0.1, points)) / 10),
  from: (y) => 10 * share(y),
};

/** The scale of each quantity that studies report. */
export const SCALES: Readonly<Record<Exclude<QuantityId, 'cost' | 'costPerSession'>, Scale>> = {
  sessions: RATIO,
  weeksBetween: RATIO,
  minutesPerVisit: RATIO,
  weeksToFirstChange: RATIO,
  weeksToFullResult: RATIO,
  improvement: SHARE,
  clearChange: SHARE,
  darkMarks: SHARE,
  rednessDays: DAYS,
  daysOff: DAYS,
  pain: TENTHS,
};

/**
 * Standard deviations from the mean of a normal distribution beyond which 10 of 100 lie, on each
 * side.
 */
export const NORMAL_P90 = 1.2815515655446004;
