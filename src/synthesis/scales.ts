import type {QuantityId} from '../evidence/ids.js';

/** A scale on which the numbers of studies lie about evenly. */
export interface Scale {
  readonly to: (value: number) => number;
  readonly from: (value: number) => number;
}

/** Shares and points, which have ends of their own. */
export const PLAIN: Scale = {to: (value) => value, from: (y) => y};
/** A quarter of a day is added before the logarithm, since days may be 0. */
export const DAYS: Scale = {
  to: (days) => Math.log(days + 0.25),
  from: (y) => Math.max(0, Math.exp(y) - 0.25),
};
export const RATIO: Scale = {to: (value) => Math.log(value), from: (y) => Math.exp(y)};

/** The scale of each quantity that studies report. */
export const SCALES: Readonly<Record<Exclude<QuantityId, 'cost' | 'costPerSession'>, Scale>> = {
  sessions: RATIO,
  weeksBetween: RATIO,
  minutesPerVisit: RATIO,
  weeksToFirstChange: RATIO,
  weeksToFullResult: RATIO,
  improvement: PLAIN,
  clearChange: PLAIN,
  darkMarks: PLAIN,
  rednessDays: DAYS,
  daysOff: DAYS,
  pain: PLAIN,
};

export const logit = (share: number): number => Math.log(share / (1 - share));
export const expit = (y: number): number => 1 / (1 + Math.exp(-y));
/** Half a person is added to each side, so that 0 of 30 is not never and 30 of 30 is not always. */
export const logOdds = (share: number, people: number): number =>
  logit((share * people + 0.5) / (people + 1));
/** Multiplies the odds of a share. */
export const withOdds = (share: number, odds: number): number =>
  (share * odds) / (1 - share + share * odds);

/**
 * Standard deviations from the mean of a normal distribution beyond which 10 of 100 lie, on each
 * side.
 */
export const NORMAL_P90 = 1.2815515655446004;
