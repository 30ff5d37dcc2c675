/** What every figure rests on. Apart from the figures, since the page shows those first. */
import {
  areaEvidenceOf,
  figureEvidenceFor,
  kindSourcesOf,
  priceEvidenceOf,
} from '../evidence/figure-evidence.js';
import type {FigureEvidence, StudiedQuantity} from '../evidence/figure-tables.js';
import {DARK_MARKS_ODDS_SOURCES} from '../evidence/generated/evidence-of-figures.js';
import type {ConcernId, Grade, KindId, QuantityId, SourceId, TreatmentId} from '../evidence/ids.js';
import {areaFactorOf} from '../evidence/look-up-figures.js';
import {gentlePriceEvidenceOf, gentlePriceOf} from '../evidence/look-up-gentle-prices.js';
import {borrowedFrom} from './borrowed-figures.js';
import {differencesBetween} from './compare-options.js';
import {kindsOf} from './by-kind.js';
import {isKindOpen} from './kind-open.js';
import {kindOdds, priceInArea} from './option.js';
import {noticesOf} from './notices.js';
import {countsOf} from './source-counts.js';
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

/**
 * What a factor does to a figure's evidence: an assumption of grade D had a hand in it, or more
 * sources stand behind it.
 */
interface Factor {
  readonly assumed: boolean;
  readonly more?: readonly SourceId[];
}

/**
 * The factors by quantity, for kinds of a concern if they act. That kinds differ as much in people
 * helped as in depth is assumed.
 */
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
    darkMarks: {assumed: false, more: DARK_MARKS_ODDS_SOURCES},
  };
}

const NO_SOURCES: readonly SourceId[] = [];

function priceEvidence(
  {treatment, clinicPrice, costPerSession, make}: Option,
  {area, market}: ResolvedInputs,
): Evidence | undefined {
  // A clinic's own price is no estimate.
  if (clinicPrice) return {grade: 'A', ...countsOf(NO_SOURCES), people: 0, sources: NO_SOURCES};
  const ofMake = make === 'gentle' ? gentlePriceEvidenceOf : priceEvidenceOf;
  const price = costPerSession && ofMake(market, treatment);
  if (!price) return undefined;
  const {grade, sources} = price;
  const known = {...countsOf(sources), people: 0};
  const ofArea = areaEvidenceOf(area, treatment);
  return ofArea === undefined
    ? {grade, ...known, sources}
    : {grade: worse(grade, ofArea.grade), ...known, sources: united(sources, ofArea.sources)};
}

type Evidences = Partial<Record<QuantityId, Evidence>>;

/** What the figures of a treatment that come from studies rest on. */
export function evidenceOfStudies(
  treatment: TreatmentId,
  inputs: Pick<ResolvedInputs, 'concern' | 'kind' | 'severity'>,
): Evidences {
  const {concern, kind, severity} = inputs;
  const evidence: Evidences = {};
  const factors = factorsOf(kindOdds(inputs) !== 1 && concern, severity !== 'moderate');
  for (const [quantity, found] of Object.entries(figureEvidenceFor(treatment, concern, kind)) as [
    StudiedQuantity,
    FigureEvidence | undefined,
  ][]) {
    if (found === undefined) continue;
    const {grade, people, sources, notByPerson, alike} = found;
    const {assumed = false, more} = factors[quantity] ?? {};
    const from = borrowedFrom(treatment, quantity, inputs);
    evidence[quantity] = {
      grade: assumed ? 'D' : grade,
      ...countsOf(sources),
      people,
      sources: more ? united(sources, more) : sources,
      ...(from && {borrowedFrom: from}),
      ...(notByPerson !== undefined && {notByPerson}),
      ...(alike !== undefined && {alike}),
    };
  }
  return evidence;
}

const ofStudies: Record<string, Evidences> = {};

/** The same for every area and market, so each is put together once. */
const studyEvidence = (treatment: TreatmentId, inputs: ResolvedInputs): Evidences =>
  (ofStudies[`${treatment}/${inputs.kind ?? inputs.concern}/${inputs.severity !== 'moderate'}`] ??=
    evidenceOfStudies(treatment, inputs));

function evidenceOf(option: Option, inputs: ResolvedInputs): Option['evidence'] {
  if (option.treatment === 'none') return option.evidence;
  const evidence: Evidences = {...studyEvidence(option.treatment, inputs)};
  if (isKindOpen(inputs))
    for (const quantity of Object.keys(evidence) as QuantityId[])
      if (option[quantity] === null) delete evidence[quantity];
  const {minutesPerVisit: minutes, sessions: course} = evidence;
  // That a smaller area takes less time as it costs less is assumed.
  if (minutes && areaFactorOf(inputs.area, option.treatment))
    evidence.minutesPerVisit = {...minutes, grade: 'D'};
  // The clinic's own weeks are no finding.
  if (option.clinicInterval !== undefined) delete evidence.weeksBetween;
  const price = priceEvidence(option, inputs);
  if (price && option.costPerSession) evidence.costPerSession = price;
  if (price && course && option.cost) {
    const sources = united(price.sources, course.sources);
    evidence.cost = {
      grade: worse(price.grade, course.grade),
      ...countsOf(sources),
      people: course.people,
      sources,
    };
  }
  return evidence;
}

/**
 * The estimate with what every figure rests on, what differs between the options, and what must be
 * said beside them.
 */
export const withEvidence = (estimate: Estimate): Estimate => ({
  ...estimate,
  notices: [...estimate.notices, ...noticesOf(estimate.inputs, estimate.options)],
  differences: differencesBetween(estimate),
  options: estimate.options.map((option) => optionWithEvidence(option, estimate.inputs)),
});

function optionWithEvidence(option: Option, inputs: ResolvedInputs): Option {
  const {byKind} = kindsOf(option, inputs);
  return {
    ...option,
    evidence: evidenceOf(option, inputs),
    ...gentleBeside(option, inputs),
    ...(byKind && {
      byKind: Object.fromEntries(
        (Object.entries(byKind) as [KindId, Option][]).map(([kind, each]) => [
          kind,
          optionWithEvidence(each, {...inputs, kind}),
        ]),
      ),
    }),
  };
}

/** The price of the gentle make beside that of the full one, where the market's price is shown. */
function gentleBeside(
  {treatment, clinicPrice, costPerSession, make}: Option,
  {area, market}: ResolvedInputs,
): Pick<Option, 'gentlePrice'> {
  if (clinicPrice || make || costPerSession === null) return {};
  const range = priceInArea(gentlePriceOf(market, treatment), treatment, area);
  const grade = gentlePriceEvidenceOf(market, treatment)?.grade;
  return range && grade ? {gentlePrice: {range, grade}} : {};
}
