import {CLEAR_CHANGE_BY_SEVERITY, SESSIONS_BY_SEVERITY} from '../evidence/assumptions.js';
import type {Config} from '../config/config.js';
import {areaFactorOf, cellsOf, priceOf, toSources, type Cell} from '../evidence/decode.js';
import {DARK_MARKS_STEP_SOURCES, KIND_ODDS, KIND_SOURCES} from '../evidence/figures.js';
import type {ConcernId, Grade, QuantityId, SourceId, TreatmentId} from '../evidence/ids.js';
import {courseCost} from './course-cost.js';
import {exactly, mapRange, type Range, withOdds} from './range.js';
import {onSkin, suitabilityOf} from './skin.js';
import type {Evidence, Option, ResolvedInputs} from './types.js';

const STEP_SOURCES = toSources(DARK_MARKS_STEP_SOURCES);
const ACNE_KIND_SOURCES = toSources(KIND_SOURCES);
const ZERO = exactly(0);

/** Nothing is done: it costs nothing and marks nobody. What the concern does by itself is said in words, not in figures. */
const NOTHING: Omit<Option, 'suitability'> = {
  treatment: 'none', sessions: ZERO, weeksBetween: null, minutesPerVisit: ZERO, weeksToFirstChange: null, weeksToFullResult: null,
  costPerSession: ZERO, cost: ZERO, improvement: null, clearChange: null, darkMarks: ZERO, rednessDays: ZERO, daysOff: ZERO, pain: ZERO,
  evidence: {},
};

const worse = (a: Grade, b: Grade): Grade => (a > b ? a : b);

/** The lists of sources are few and never change: each pair is joined once. */
const joined = new WeakMap<readonly SourceId[], WeakMap<readonly SourceId[], readonly SourceId[]>>();
function united(a: readonly SourceId[], b: readonly SourceId[]): readonly SourceId[] {
  let withA = joined.get(a);
  if (withA === undefined) joined.set(a, (withA = new WeakMap()));
  let both = withA.get(b);
  if (both === undefined) withA.set(b, (both = [...new Set([...a, ...b])]));
  return both;
}


/** What a cell rests on; a factor that was assumed makes it grade D, one with sources adds them. */
function evidenceOf(cell: Cell, concern: ConcernId, assumed = false, more: readonly SourceId[] = []): Evidence {
  const [most] = cell.about;
  return {
    grade: assumed ? 'D' : cell.grade, studies: cell.sources.length, people: cell.people,
    sources: more.length === 0 ? cell.sources : united(cell.sources, more),
    ...(most !== undefined && !cell.about.includes(concern) && {borrowedFrom: most}),
  };
}

/** Price of a session in minor units, and what it rests on. The area widens the range by its own spread. */
function sessionPrice(treatment: TreatmentId, {area, market}: ResolvedInputs, config: Config): readonly [Range, Evidence] | null {
  const own = config.pricePerSession?.[treatment];
  if (own !== undefined) return [exactly(own), {grade: 'A', studies: 0, people: 0, sources: []}];
  const price = priceOf(market, treatment);
  if (price === undefined) return null;
  const factor = areaFactorOf(area);
  const evidence = {grade: price.grade, studies: price.sources.length, people: 0, sources: price.sources};
  if (factor === undefined) return [mapRange(price.range, (amount) => amount * 100), evidence];
  const likely = price.range.likely * factor.range.likely * 100;
  const side = (bound: 'low' | 'high'): number =>
    Math.hypot(Math.log(price.range[bound] / price.range.likely), Math.log(factor.range[bound] / factor.range.likely));
  return [
    {low: likely * Math.exp(-side('low')), likely, high: likely * Math.exp(side('high'))},
    {...evidence, grade: worse(price.grade, factor.grade), sources: united(price.sources, factor.sources)},
  ];
}

/** One treatment for one person. */
export function optionOf(treatment: TreatmentId, inputs: ResolvedInputs, config: Config): Option {
  const {concern, kind, area, skinTone, severity} = inputs;
  const suitability = suitabilityOf(treatment, concern, kind, skinTone);
  if (treatment === 'none') return {...NOTHING, suitability};

  const cells = cellsOf(treatment, concern, kind);
  const evidence: Partial<Record<QuantityId, Evidence>> = {};
  const figure = (quantity: QuantityId, change: (range: Range) => Range = (range) => range, assumed = false, more?: readonly SourceId[]): Range | null => {
    const cell = cells[quantity];
    if (cell === undefined) return null;
    evidence[quantity] = evidenceOf(cell, concern, assumed, more);
    return change(cell.range);
  };

  const more = SESSIONS_BY_SEVERITY[severity];
  const sessions = figure('sessions', (range) => mapRange(range, (n) => Math.max(1, Math.round(n * more))), more !== 1);
  const weeksBetween = figure('weeksBetween');
  // A longer or shorter course moves the end by the sessions it adds or saves.
  const shift = sessions && cells.sessions && weeksBetween ? (sessions.likely - cells.sessions.range.likely) * weeksBetween.likely : 0;
  const kindOdds = (concern === 'acne-scars' && kind && KIND_ODDS[kind]) || 1;
  const kindSources = kindOdds === 1 ? [] : ACNE_KIND_SOURCES;
  const clearOdds = kindOdds * CLEAR_CHANGE_BY_SEVERITY[severity];
  const factor = areaFactorOf(area)?.range.likely ?? 1;
  const price = sessionPrice(treatment, inputs, config);
  if (price) evidence.costPerSession = price[1];
  const course = evidence.sessions;
  if (price && course) {
    evidence.cost = {...course, grade: worse(price[1].grade, course.grade), studies: course.studies + price[1].studies, sources: united(price[1].sources, course.sources)};
  }

  return {
    treatment, suitability, sessions, weeksBetween,
    minutesPerVisit: figure('minutesPerVisit', (range) => mapRange(range, (minutes) => minutes * factor), factor !== 1),
    weeksToFirstChange: figure('weeksToFirstChange'),
    weeksToFullResult: figure('weeksToFullResult', (range) => mapRange(range, (weeks) => Math.max(1, weeks + shift)), more !== 1),
    costPerSession: price && mapRange(price[0], Math.round),
    cost: price && sessions && courseCost(sessions, price[0]),
    improvement: figure('improvement', (range) => mapRange(range, (share) => withOdds(share, kindOdds)), false, kindSources),
    clearChange: figure('clearChange', (range) => mapRange(range, (share) => withOdds(share, clearOdds)), clearOdds !== 1, kindSources),
    darkMarks: figure('darkMarks', (range) => onSkin(range, skinTone), false, STEP_SOURCES),
    rednessDays: figure('rednessDays'), daysOff: figure('daysOff'), pain: figure('pain'),
    evidence,
  };
}
