/**
 * A linear mixed model: y = X·β + Σ effects + noise. Every effect is normal around 0 and belongs to a group whose variance is
 * estimated by restricted maximum likelihood (REML). With an intercept, no effects and one group for the studies themselves
 * this is the usual random-effects meta-analysis.
 */
import {cholesky, dot, forward, logDeterminant, type Rows} from './cholesky.js';
import {tellingColumns} from './columns.js';
import {minimise} from './minimise.js';

/** How much of which effect an observation carries: `['treatment:ipl', 1]`. The word before the colon is its group. */
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
const SMALLEST = 1e-6;

/** What two places have in common in one group. */
function shared(a: Effects, b: Effects, group: string): number {
  let sum = 0;
  for (const [effect, amount] of a) {
    if (groupOf(effect) !== group) continue;
    for (const [other, much] of b) if (other === effect) sum += amount * much;
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

/** Generalised least squares for given variances, and −2 log of the restricted likelihood. */
function solve(
  data: readonly Observation[],
  kernels: readonly Rows[],
  variances: readonly number[],
): Solved {
  const size = data.length;
  const covariance: Rows = data.map(({variance}, i) => {
    const row = new Float64Array(size);
    for (let j = 0; j <= i; j++) {
      let sum = i === j ? variance : 0;
      for (let g = 0; g < kernels.length; g++)
        sum += (variances[g] as number) * ((kernels[g] as Rows)[i]?.[j] as number);
      row[j] = sum;
    }
    return row;
  });
  const lower = cholesky(covariance);
  const columns = data[0]?.fixed.length ?? 0;
  const whitenedX = Array.from({length: columns}, (_, c) =>
    forward(
      lower,
      data.map(({fixed}) => fixed[c] ?? 0),
    ),
  );
  const whitenedY = forward(
    lower,
    data.map(({y}) => y),
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

/** L⁻ᵀ·b. */
function backward(lower: Rows, b: ArrayLike<number>): number[] {
  const x = Array.from(b);
  for (let i = x.length - 1; i >= 0; i--) {
    for (let k = i + 1; k < x.length; k++)
      x[i] = (x[i] as number) - ((lower[k] as Float64Array)[i] as number) * (x[k] as number);
    x[i] = (x[i] as number) / ((lower[i] as Float64Array)[i] as number);
  }
  return x;
}

/** Fits the variances of the groups named, from `start` on, then everything else. */
export function fitMixedModel(
  observed: readonly Observation[],
  groups: readonly string[],
  start?: Readonly<Record<string, number>>,
): Fit {
  const columns = tellingColumns(observed.map(({fixed}) => fixed));
  const told = (row: readonly number[]): number[] => columns.map((place) => row[place] ?? 0);
  const data = observed.map((one) => ({...one, fixed: told(one.fixed)}));
  const kernels = groups.map((group) =>
    data.map((a) => Float64Array.from(data, (b) => shared(a.effects, b.effects, group))),
  );
  const toVariances = (logs: readonly number[]): number[] =>
    logs.map((log) => Math.max(SMALLEST, Math.exp(log)));
  const cost = (point: readonly number[]): number =>
    solve(data, kernels, toVariances(point)).deviance;
  // Never from nought: there the surface is flat and nothing leads away. From several sides, since it may have two hollows.
  const starts =
    start === undefined
      ? [0.5, 0.03, 0.001].map((variance) => groups.map(() => Math.log(variance)))
      : [groups.map((group) => Math.log(Math.max(0.03, start[group] ?? 0.3)))];
  const [step, finest] = start === undefined ? [1.5, 5e-4] : [0.8, 0.02];
  const found = starts.map((point) => minimise(cost, point, step, finest, Math.log(SMALLEST)));
  const logs = found.reduce((best, point) => (cost(point) < cost(best) ? point : best));
  const variances = toVariances(logs);
  const {lower, whitenedX, information, fixed, residual} = solve(data, kernels, variances);
  const byGroup = Object.fromEntries(groups.map((group, g) => [group, variances[g] as number]));
  return {
    variances: byGroup,
    fixed: (observed[0]?.fixed ?? []).map((_, place) => fixed[columns.indexOf(place)] ?? 0),
    at: (whole, effects) => {
      const row = told(whole);
      const own = groups.reduce(
        (sum, group) => sum + (byGroup[group] as number) * shared(effects, effects, group),
        0,
      );
      const withData = forward(
        lower,
        data.map((one) =>
          groups.reduce(
            (sum, group) => sum + (byGroup[group] as number) * shared(effects, one.effects, group),
            0,
          ),
        ),
      );
      const mean =
        row.reduce((sum, x, c) => sum + x * (fixed[c] as number), 0) + dot(withData, residual);
      const left = forward(
        information,
        row.map((x, c) => x - dot(whitenedX[c] as Float64Array, withData)),
      );
      return {mean, variance: Math.max(0, own - dot(withData, withData) + dot(left, left))};
    },
  };
}
