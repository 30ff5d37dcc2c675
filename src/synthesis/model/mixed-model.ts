/**
 * A linear mixed model: y = X·β + Σ effects + noise. Every effect is normal around 0 and belongs to
 * a group whose variance is estimated by restricted maximum likelihood (REML). With an intercept,
 * no effects and one group for the studies themselves this is the usual random-effects
 * meta-analysis.
 */
import {cholesky, dot, forward, logDeterminant, type Rows} from './cholesky.js';
import {tellingColumns} from './columns.js';
import {minimise} from './minimise.js';

/**
 * How much of which effect an observation carries: `['treatment:ipl', 1]`. The word before the
 * colon is its group.
 */
export type Effects = readonly (readonly [effect: string, amount: number])[];

export interface Observation {
  readonly y: number;
  /** Known variance of y. */
  readonly variance: number;
  /** The row of X. */
  readonly fixed: readonly number[];
  readonly effects: Effects;
}

export interface Fit {
  /** Variance by group. */
  readonly variances: Readonly<Record<string, number>>;
  /** By column of X; 0 where the data cannot tell. */
  readonly fixed: readonly number[];
  /** The sum of fixed part and effects at a place, with the variance of its error. */
  readonly at: (
    fixed: readonly number[],
    effects: Effects,
  ) => {readonly mean: number; readonly variance: number};
}

const groupOf = (effect: string): string => effect.slice(0, effect.indexOf(':'));
/** Variances do not fall below this. */
const SMALLEST_VARIANCE = 1e-6;

/** What two places have in common in one group. */
function shared(a: Effects, b: Effects, group: string): number {
  let sum = 0;
  for (const [effect, amount] of a) {
    if (groupOf(effect) !== group) continue;
    for (const [other, otherAmount] of b) if (other === effect) sum += amount * otherAmount;
  }
  return sum;
}

interface Solved {
  readonly lower: Rows;
  readonly whitenedX: Float64Array[];
  readonly information: Rows;
  readonly fixed: readonly number[];
  readonly residual: Float64Array;
  readonly deviance: number;
}

/** Observations with what each two of them have in common in each group. */
interface Data {
  readonly observed: readonly Observation[];
  readonly groups: readonly string[];
  /** By group: a row for each observation. */
  readonly kernels: readonly Rows[];
  /** By group: the smallest variance it may have. */
  readonly floors: readonly number[];
}

/** Generalised least squares for given variances, and −2 log of the restricted likelihood. */
function solve({observed, kernels}: Data, variances: readonly number[]): Solved {
  const lower = cholesky(covarianceOf(observed, kernels, variances));
  const columns = observed[0]?.fixed.length ?? 0;
  const whitenedX = [...Array(columns).keys()].map((c) =>
    forward(
      lower,
      observed.map(({fixed}) => fixed[c] ?? 0),
    ),
  );
  const whitenedY = forward(
    lower,
    observed.map(({y}) => y),
  );
  const information = cholesky(
    whitenedX.map((a) => Float64Array.from(whitenedX, (b) => dot(a, b))),
  );
  const half = forward(
    information,
    whitenedX.map((x) => dot(x, whitenedY)),
  );
  const fixed = backward(information, half);
  const residual = whitenedY.map(
    (y, i) => y - whitenedX.reduce((sum, x, c) => sum + (x[i] as number) * (fixed[c] as number), 0),
  );
  return {
    lower,
    whitenedX,
    information,
    fixed,
    residual,
    deviance: logDeterminant(lower) + logDeterminant(information) + dot(residual, residual),
  };
}

/** Covariance of the observations; only its lower triangle is filled. */
function covarianceOf(
  observed: readonly Observation[],
  kernels: readonly Rows[],
  variances: readonly number[],
): Rows {
  return observed.map(({variance}, i) => {
    const row = new Float64Array(observed.length);
    for (let j = 0; j <= i; j++) {
      let sum = i === j ? variance : 0;
      for (let g = 0; g < kernels.length; g++)
        sum += (variances[g] as number) * ((kernels[g] as Rows)[i]?.[j] as number);
      row[j] = sum;
    }
    return row;
  });
}

/** L⁻ᵀ·b. */
function backward(lower: Rows, b: Iterable<number>): number[] {
  const x = [...b];
  for (let i = x.length - 1; i >= 0; i--) {
    for (let k = i + 1; k < x.length; k++)
      x[i] = (x[i] as number) - ((lower[k] as Float64Array)[i] as number) * (x[k] as number);
    x[i] = (x[i] as number) / ((lower[i] as Float64Array)[i] as number);
  }
  return x;
}

/**
 * Fits the variances of the groups named, from `start` on and not below `floors`, then everything
 * else.
 */
export function fitMixedModel(
  observed: readonly Observation[],
  groups: readonly string[],
  start?: Readonly<Record<string, number>>,
  floors: Readonly<Record<string, number>> = {},
): Fit {
  const columns = tellingColumns(observed.map(({fixed}) => fixed));
  const told = (row: readonly number[]): number[] => columns.map((place) => row[place] ?? 0);
  const rows = observed.map((each) => ({...each, fixed: told(each.fixed)}));
  const kernels = groups.map((group) =>
    rows.map((a) => Float64Array.from(rows, (b) => shared(a.effects, b.effects, group))),
  );
  const data: Data = {
    observed: rows,
    groups,
    kernels,
    floors: groups.map((group) => floors[group] ?? SMALLEST_VARIANCE),
  };
  const variances = likeliestVariances(data, start);
  const solved = solve(data, variances);
  const byGroup = Object.fromEntries(groups.map((group, g) => [group, variances[g] as number]));
  return {
    variances: byGroup,
    fixed: (observed[0]?.fixed ?? []).map((_, place) => solved.fixed[columns.indexOf(place)] ?? 0),
    at: (whole, effects) => predict(data, solved, byGroup, {fixed: told(whole), effects}),
  };
}

/** The variance of each group at which the deviance is lowest. */
function likeliestVariances(data: Data, start?: Readonly<Record<string, number>>): number[] {
  const {groups, floors} = data;
  const toVariances = (logs: readonly number[]): number[] =>
    logs.map((log, index) => Math.max(floors[index] ?? SMALLEST_VARIANCE, Math.exp(log)));
  const cost = (point: readonly number[]): number => solve(data, toVariances(point)).deviance;
  // Never from 0: there the surface is flat and no step leads down. From several points, since it
  // may have two lowest ones.
  const starts =
    start === undefined
      ? [0.5, 0.03, 0.001].map((variance) => groups.map(() => Math.log(variance)))
      : [groups.map((group) => Math.log(Math.max(0.03, start[group] ?? 0.3)))];
  const [step, finest] = start === undefined ? [1.5, 5e-4] : [0.8, 0.02];
  const search = {step, finest, lowest: Math.log(SMALLEST_VARIANCE)};
  const found = starts.map((point) => minimise(cost, point, search));
  return toVariances(found.reduce((best, point) => (cost(point) < cost(best) ? point : best)));
}

/** The sum of fixed part and effects at a place, with the variance of its error. */
function predict(
  {observed, groups}: Data,
  {lower, whitenedX, information, fixed, residual}: Solved,
  variances: Fit['variances'],
  place: Pick<Observation, 'fixed' | 'effects'>,
): {readonly mean: number; readonly variance: number} {
  const covarianceWith = (effects: Effects): number =>
    groups.reduce(
      (sum, group) => sum + (variances[group] as number) * shared(place.effects, effects, group),
      0,
    );
  const own = covarianceWith(place.effects);
  const withData = forward(
    lower,
    observed.map(({effects}) => covarianceWith(effects)),
  );
  const mean =
    place.fixed.reduce((sum, x, c) => sum + x * (fixed[c] as number), 0) + dot(withData, residual);
  const left = forward(
    information,
    place.fixed.map((x, c) => x - dot(whitenedX[c] as Float64Array, withData)),
  );
  return {mean, variance: Math.max(0, own - dot(withData, withData) + dot(left, left))};
}
