import {CLEAR_CHANGE_BY_SEVERITY, SESSIONS_BY_SEVERITY} from '../evidence/assumptions.js';
import type {StudiedQuantity} from '../evidence/figure-tables.js';
import {KIND_ODDS} from '../evidence/generated/figures.js';
import type {AreaId, TreatmentId} from '../evidence/ids.js';
import {areaFactorOf, figuresFor, priceOf, rangeOf} from '../evidence/look-up-figures.js';
import {courseCost} from './cost/course-cost.js';
import {isKindOpen} from './kind-open.js';
import {exactly, mapRange, type Range, timesOdds} from './range.js';
import {onSkin, suitabilityOf} from './skin.js';
import type {Option, ResolvedInputs} from './types.js';

const ZERO = exactly(0);
const EVIDENCE: Option['evidence'] = {};

/**
 * Nothing is done: it costs nothing and marks nobody. What the concern does by itself is said in
 * words, not in figures.
 */
const NOTHING: Option = {
  treatment: 'none',
  suitability: 'usual',
  sessions: ZERO,
  weeksBetween: null,
  minutesPerVisit: ZERO,
  weeksToFirstChange: null,
  weeksToFullResult: null,
  costPerSession: ZERO,
  cost: ZERO,
  improvement: null,
  clearChange: null,
  darkMarks: ZERO,
  rednessDays: ZERO,
  daysOff: ZERO,
  pain: ZERO,
  evidence: EVIDENCE,
};

/**
 * Price of a session in an area, in minor units, from that of the whole face in units. The area
 * widens the range by its own spread.
 */
export function priceInArea(
  price: Range | undefined,
  treatment: TreatmentId,
  area: AreaId,
): Range | null {
  if (price === undefined) return null;
  const factor = areaFactorOf(area, treatment) ?? exactly(1);
  const likely = price.likely * factor.likely * 100;
  const side = (bound: 'low' | 'high'): number =>
    Math.hypot(Math.log(price[bound] / price.likely), Math.log(factor[bound] / factor.likely));
  return mapRange(
    {low: likely * Math.exp(-side('low')), likely, high: likely * Math.exp(side('high'))},
    Math.round,
  );
}

/**
 * Odds by which the kind changes what treatment does; 1 for all kinds, and where no study tells
 * them apart.
 */
export const kindOdds = ({kind}: Pick<ResolvedInputs, 'kind'>): number =>
  (kind && KIND_ODDS[kind]) || 1;

/**
 * The number of sessions in the studies, changed by severity; a whole number, at least one.
 */
const sessionsFor = ({severity}: ResolvedInputs): Change =>
  each((n) => Math.max(1, Math.round(n * SESSIONS_BY_SEVERITY[severity])));

/**
 * A longer or shorter course than that of the studies moves the full result by as many weeks; and
 * it is never there before the last session of the course.
 */
function resultAfterCourse(
  sessions: Range | null,
  studied: Range | null,
  weeksBetween: Range | null,
): Change {
  if (sessions === null || studied === null || weeksBetween === null) return (range) => range;
  const shift = (sessions.likely - studied.likely) * weeksBetween.likely;
  const last = (sessions.likely - 1) * weeksBetween.likely;
  return each((weeks) => Math.max(1, weeks + shift, last));
}

/** A smaller area takes less time as it costs less: that is assumed. */
const timeOn = (treatment: TreatmentId, {area}: ResolvedInputs): Change => {
  const factor = areaFactorOf(area, treatment)?.likely ?? 1;
  return each((minutes) => minutes * factor);
};

/** Figures of a treatment whatever it is for. */
const ALIKE: readonly StudiedQuantity[] = [
  'minutesPerVisit',
  'darkMarks',
  'rednessDays',
  'daysOff',
  'pain',
];

type Change = (range: Range) => Range;

const each =
  (change: (value: number) => number): Change =>
  (range) =>
    mapRange(range, change);

/** Multiplies the odds of a share of people. */
const atOdds = (odds: number): Change => each((share) => timesOdds(share, odds));

/** One treatment for one person, without what it rests on. */
export function optionOf(treatment: TreatmentId, inputs: ResolvedInputs): Option {
  if (treatment === 'none') return NOTHING;
  const {concern, kind, skinTone, severity, area, market} = inputs;
  const figures = figuresFor(treatment, concern, kind);
  const figure = (quantity: StudiedQuantity, change: Change = (range) => range): Range | null => {
    // Of kinds that are conditions of their own, nothing is mixed.
    const row = isKindOpen(inputs) && !ALIKE.includes(quantity) ? undefined : figures[quantity];
    return row ? change(rangeOf(row)) : null;
  };
  const odds = kindOdds(inputs);
  const sessions = figure('sessions', sessionsFor(inputs));
  const weeksBetween = figure('weeksBetween');
  const afterCourse = resultAfterCourse(sessions, figure('sessions'), weeksBetween);
  const price = priceInArea(priceOf(market, treatment), treatment, area);
  return {
    treatment,
    suitability: suitabilityOf(treatment, concern, kind, skinTone),
    sessions,
    weeksBetween,
    minutesPerVisit: figure('minutesPerVisit', timeOn(treatment, inputs)),
    weeksToFirstChange: figure('weeksToFirstChange'),
    weeksToFullResult: figure('weeksToFullResult', afterCourse),
    costPerSession: price,
    cost: price && sessions && courseCost(sessions, price),
    improvement: figure('improvement', atOdds(odds)),
    clearChange: figure('clearChange', atOdds(odds * CLEAR_CHANGE_BY_SEVERITY[severity])),
    darkMarks: figure('darkMarks', (range) => onSkin(treatment, range, skinTone)),
    rednessDays: figure('rednessDays'),
    daysOff: figure('daysOff'),
    pain: figure('pain'),
    evidence: EVIDENCE,
  };
}
