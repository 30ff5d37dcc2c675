/** What every figure rests on. Apart from the figures, since the page shows those first. */
import {areaFactorOf, cellsOf, priceOf, type Cell} from '../evidence/figures-of.js';
import {
  areaGroundOf,
  groundOf,
  kindSourcesOf,
  priceGroundOf,
  STEP_SOURCES,
  type Ground,
} from '../evidence/figure-evidence.js';
import type {ConcernId, Grade, QuantityId, SourceId, TreatmentId} from '../evidence/ids.js';
import {borrowedFrom} from './borrowed.js';
import {kindOdds} from './option.js';
import type {Estimate, Evidence, Option, ResolvedInputs} from './types.js';

/** The further down the alphabet, the less it is worth. */
const worse = (a: Grade, b: Grade): Grade => (a > b ? a : b);

/** The lists of sources are few and never change: each pair is joined once. */
const joined = new WeakMap<
  readonly SourceId[],
  WeakMap<readonly SourceId[], readonly SourceId[]>
>();
function united(a: readonly SourceId[], b: readonly SourceId[]): readonly SourceId[] {
  let withA = joined.get(a);
  if (withA === undefined) joined.set(a, (withA = new WeakMap()));
  let both = withA.get(b);
  if (both === undefined) withA.set(b, (both = [...new Set([...a, ...b])]));
  return both;
}

const plain = ({grade, people, sources}: Ground): Evidence => ({
  grade,
  studies: sources.length,
  people,
  sources,
});

/** What a factor does to a figure's evidence: an assumption of grade D had a hand in it, or more sources stand behind it. */
interface Factor {
  readonly assumed: boolean;
  readonly more?: readonly SourceId[];
}

/** The factors by quantity, for kinds of a concern if they act. That kinds differ as much in people helped as in depth is assumed. */
function factorsOf(
  byKind: ConcernId | false,
  severe: boolean,
): Partial<Record<QuantityId, Factor>> {
  const kinds = byKind && {more: kindSourcesOf(byKind)};
  return {
    sessions: {assumed: severe},
    weeksToFullResult: {assumed: severe},
    improvement: {assumed: false, ...kinds},
    clearChange: {assumed: severe || byKind !== false, ...kinds},
    darkMarks: {assumed: false, more: STEP_SOURCES},
  };
}

function priceEvidence(
  {treatment, clinicPrice, costPerSession}: Option,
  {area, market}: ResolvedInputs,
): Evidence | undefined {
  // A clinic's own price is no estimate.
  if (clinicPrice) return {grade: 'A', studies: 0, people: 0, sources: []};
  const price = costPerSession && priceOf(market, treatment);
  if (!price) return undefined;
  const ground = priceGroundOf(price);
  const factor = areaFactorOf(area);
  if (factor === undefined) return plain(ground);
  const also = areaGroundOf(factor);
  return {
    ...plain(ground),
    grade: worse(ground.grade, also.grade),
    sources: united(ground.sources, also.sources),
  };
}

type Evidences = Partial<Record<QuantityId, Evidence>>;
const ofStudies: Record<string, Evidences> = {};

/** What the studies' figures rest on: the same for every area and market, so each is put together once. */
function studyEvidence(treatment: TreatmentId, inputs: ResolvedInputs): Evidences {
  const {concern, kind, severity} = inputs;
  const severe = severity !== 'moderate';
  const name = `${treatment}/${kind ?? concern}/${severe}`;
  const known = ofStudies[name];
  if (known !== undefined) return known;
  const evidence: Evidences = {};
  const factors = factorsOf(kindOdds(inputs) !== 1 && concern, severe);
  for (const [quantity, cell] of Object.entries(cellsOf(treatment, concern, kind)) as [
    QuantityId,
    Cell | undefined,
  ][]) {
    if (cell === undefined) continue;
    const ground = groundOf(cell);
    const {assumed = false, more} = factors[quantity] ?? {};
    const from = borrowedFrom(treatment, quantity, inputs);
    evidence[quantity] = {
      grade: assumed ? 'D' : ground.grade,
      studies: ground.sources.length,
      people: ground.people,
      sources: more ? united(ground.sources, more) : ground.sources,
      ...(from && {borrowedFrom: from}),
      ...(ground.notByPerson > 0 && {notByPerson: ground.notByPerson}),
    };
  }
  return (ofStudies[name] = evidence);
}

function evidenceOf(option: Option, inputs: ResolvedInputs): Option['evidence'] {
  if (option.treatment === 'none') return option.evidence;
  const evidence: Evidences = {...studyEvidence(option.treatment, inputs)};
  const {minutesPerVisit: minutes, sessions: course} = evidence;
  // That a smaller area takes less time as it costs less is assumed.
  if (minutes && areaFactorOf(inputs.area)) evidence.minutesPerVisit = {...minutes, grade: 'D'};
  const price = priceEvidence(option, inputs);
  if (price && option.costPerSession) evidence.costPerSession = price;
  if (price && course && option.cost) {
    evidence.cost = {
      grade: worse(price.grade, course.grade),
      studies: price.studies + course.studies,
      people: course.people,
      sources: united(price.sources, course.sources),
    };
  }
  return evidence;
}

/** The estimate with what every figure rests on. */
export const withEvidence = (estimate: Estimate): Estimate => ({
  ...estimate,
  options: estimate.options.map((option) => ({
    ...option,
    evidence: evidenceOf(option, estimate.inputs),
  })),
});
