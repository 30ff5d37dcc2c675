import {describe, expect, it} from 'vitest';
import {CONCERNS, kindIdsOf} from '../../../src/evidence/concerns/index.js';
import {estimate, type Evidence, type Option} from '../../../src/engine.js';
import {borrowedFrom} from '../../../src/engine/borrowed-figures.js';
import {evidenceOfStudies} from '../../../src/engine/evidence.js';
import {isKindOpen} from '../../../src/engine/kind-open.js';
import {kindOdds} from '../../../src/engine/option.js';
import type {ResolvedInputs} from '../../../src/engine/types.js';
import {figureEvidenceFor} from '../../../src/evidence/figure-evidence.js';
import type {ConcernId, QuantityId, SourceId, TreatmentId} from '../../../src/evidence/ids.js';
import {basisOf} from '../../../src/synthesis/basis.js';
import {PRICE_ROWS, SOURCES, STUDIES} from '../evidence/read-records.js';
import {always} from './always.js';
import {
  anyInputs,
  CONCERN_IDS,
  everyInputs,
  KINDS_OF,
  TREATED,
  TREATED_BY_FOUR,
} from './any-inputs.js';

const KNOWN = new Set(SOURCES.map(({id}) => id));
const idsOf = (...levels: readonly string[]): ReadonlySet<SourceId> =>
  new Set(SOURCES.filter(({level}) => levels.includes(level)).map(({id}) => id));
const LEVELS = [
  {counted: 'studies', of: idsOf('trial', 'review')},
  {counted: 'clinicPages', of: idsOf('clinic page')},
  {counted: 'priceLists', of: idsOf('price list')},
] as const;
const READ = new Set(
  [...STUDIES, ...PRICE_ROWS].filter(({status}) => status === 'seen').map(({source}) => source),
);
const FIGURES = [
  'sessions',
  'weeksBetween',
  'minutesPerVisit',
  'weeksToFirstChange',
  'weeksToFullResult',
  'costPerSession',
  'cost',
  'improvement',
  'clearChange',
  'darkMarks',
  'rednessDays',
  'daysOff',
  'pain',
] as const satisfies readonly QuantityId[];
const OF_PRICES: ReadonlySet<QuantityId> = new Set(['cost', 'costPerSession']);

/** The concerns that a source's rows are about; what is said in general is said of each. */
const aboutBySource = new Map<SourceId, Set<string>>();
for (const {source, concern} of STUDIES)
  aboutBySource.set(source, (aboutBySource.get(source) ?? new Set()).add(concern));
const isAbout = (source: SourceId, concern: ConcernId): boolean =>
  (aboutBySource.get(source)?.has(concern) ?? false) ||
  (aboutBySource.get(source)?.has('general') ?? false);

/** What is wrong with what a figure rests on, if anything. */
function faultOf(
  evidence: Evidence | undefined,
  quantity: QuantityId,
  concern: ConcernId,
): string | null {
  if (evidence === undefined) return 'has no evidence';
  const {grade, people, sources, borrowedFrom, alike} = evidence;
  if (!['A', 'B', 'C', 'D'].includes(grade)) return `is of grade ${grade}`;
  if (sources.length === 0) return 'has no source';
  const miscounted = LEVELS.find(({counted, of}) => {
    const found = evidence[counted];
    // What a factor adds is named, but not counted.
    return found > sources.filter((source) => of.has(source)).length || found < 0;
  });
  if (miscounted) return `counts ${evidence[miscounted.counted]} ${miscounted.counted}`;
  if (LEVELS.every(({counted}) => evidence[counted] === 0)) return 'counts no source';
  if (!Number.isInteger(people) || people < 0) return `counts ${people} people`;
  if (new Set(sources).size !== sources.length) return 'names a source twice';
  const unknown = sources.find((source) => !KNOWN.has(source));
  if (unknown !== undefined) return `names ${unknown}, which is nowhere`;
  const recalled = sources.find((source) => !READ.has(source));
  if (recalled !== undefined) return `names ${recalled}, in which nothing was read`;
  if (borrowedFrom === concern) return 'is borrowed from its own concern';
  if (borrowedFrom !== undefined && !sources.some((source) => isAbout(source, borrowedFrom)))
    return `is not from ${borrowedFrom}`;
  const own = OF_PRICES.has(quantity) || sources.some((source) => isAbout(source, concern));
  // A range of all studies is borrowed from none, and says that it is alike for all.
  const isSaid = borrowedFrom !== undefined || alike !== undefined;
  return own || isSaid ? null : 'hides that it was borrowed';
}

const faults = (option: Option, concern: ConcernId): string[] =>
  FIGURES.flatMap((quantity) => {
    const evidence = option.evidence[quantity];
    const fault =
      option[quantity] === null
        ? evidence && 'has evidence, but is not known'
        : faultOf(evidence, quantity, concern);
    return fault ? [`${quantity} of ${option.treatment} for ${concern} ${fault}`] : [];
  });

describe('every figure of a treatment', () => {
  it.each(CONCERN_IDS)(
    'for %s rests on sources that were read, and says so where they are about something else',
    (concern) => {
      const found = new Set<string>();
      for (const inputs of everyInputs(concern)) {
        if (inputs.skinTone !== 'IV' && inputs.skinTone !== 'unknown') continue;
        for (const option of estimate(inputs).options)
          for (const fault of faults(option, concern)) found.add(fault);
      }
      expect([...found]).toEqual([]);
    },
  );
});

/** Acne scars of any kind, moderate. */
const ACNE_SCARS = {concern: 'acne-scars', kind: undefined, severity: 'moderate'} as const;
const SOMEBODY = {kind: undefined, skinTone: 'IV', severity: 'moderate', market: 'US'} as const;
type About = Partial<Parameters<typeof evidenceOfStudies>[1]> & {treatment?: TreatmentId};

describe('evidence', () => {
  const of = (
    quantity: QuantityId,
    inputs: Partial<Parameters<typeof estimate>[0]> = {},
  ): Evidence | undefined =>
    estimate({concern: 'acne-scars', treatments: ['microneedling'], ...inputs}).options[0]
      ?.evidence[quantity];
  const ofStudies = (
    quantity: QuantityId,
    {treatment = 'microneedling', ...about}: About = {},
  ): Evidence | undefined => evidenceOfStudies(treatment, {...ACNE_SCARS, ...about})[quantity];

  it.each(['sessions', 'clearChange', 'weeksToFullResult'] as const)(
    'of %s is an assumption where severity had a hand in it',
    (quantity) => {
      for (const severity of ['mild', 'severe'] as const) {
        if (ofStudies(quantity)) expect(ofStudies(quantity, {severity})?.grade).toBe('D');
      }
      expect(ofStudies('sessions')?.grade).not.toBe('D');
    },
  );

  it('has the grade of its studies where severity had no hand in it', () => {
    for (const quantity of ['improvement', 'darkMarks', 'daysOff', 'weeksBetween'] as const)
      expect(ofStudies(quantity, {severity: 'severe'})).toEqual(ofStudies(quantity));
  });

  it.each(CONCERN_IDS)(
    'for %s has the grade of its studies where nothing was assumed',
    (concern) => {
      for (const kind of KINDS_OF(concern).filter((one) => kindOdds({kind: one}) === 1)) {
        for (const treatment of TREATED) {
          const found = evidenceOfStudies(treatment, {concern, kind, severity: 'moderate'});
          const grades = Object.entries(figureEvidenceFor(treatment, concern, kind)).flatMap(
            ([quantity, evidence]) => (evidence ? [[quantity, evidence.grade]] : []),
          );
          expect(Object.entries(found).map(([quantity, {grade}]) => [quantity, grade])).toEqual(
            grades,
          );
        }
      }
    },
  );

  it('of people with a clear change is an assumption where the kind had a hand in it, and no other', () => {
    for (const treatment of TREATED) {
      const whole = evidenceOfStudies(treatment, ACNE_SCARS);
      const boxcar = evidenceOfStudies(treatment, {...ACNE_SCARS, kind: 'boxcar'});
      for (const quantity of Object.keys(whole) as QuantityId[])
        expect(boxcar[quantity]?.grade, `${quantity} of ${treatment}`).toBe(
          quantity === 'clearChange' ? 'D' : whole[quantity]?.grade,
        );
    }
    // No study tells the kinds of stretch marks apart.
    const marks = {...ACNE_SCARS, concern: 'stretch-marks'} as const;
    expect(evidenceOfStudies('laser-nonablative', {...marks, kind: 'red'})).toEqual(
      evidenceOfStudies('laser-nonablative', marks),
    );
  });

  /** Of the figures that are shown: where the kind is open, some stand by kind alone. */
  const expectOfStudies = (inputs: ResolvedInputs): void => {
    for (const option of estimate(inputs).options) {
      const {minutesPerVisit: _, ...studied} = evidenceOfStudies(option.treatment, inputs);
      const shown = (Object.keys(studied) as (keyof typeof studied)[]).filter(
        (quantity) => !isKindOpen(inputs) || option[quantity] !== null,
      );
      expect(option.evidence).toMatchObject(
        Object.fromEntries(shown.map((quantity) => [quantity, studied[quantity]])),
      );
    }
  };

  it('in an estimate is that of the studies, whatever was asked before', () => {
    always([anyInputs], expectOfStudies);
  });

  it('in an estimate is of no figure that stands by kind alone', () => {
    const open = CONCERN_IDS.filter((concern) => isKindOpen({concern, kind: undefined}));
    expect(open).not.toEqual([]);
    for (const concern of open) {
      for (const treatments of TREATED_BY_FOUR) {
        const inputs = {...SOMEBODY, concern, area: CONCERNS[concern].areas[0], treatments};
        expectOfStudies(inputs);
        for (const {evidence, ...option} of estimate(inputs).options)
          for (const quantity of Object.keys(evidence) as QuantityId[])
            expect(option[quantity], quantity).not.toBeNull();
      }
    }
  });

  it('of improvement names the studies that tell kinds apart, once a kind is named', () => {
    const rows = STUDIES.filter(
      ({concern, quantity, status}) =>
        concern === 'acne-scars' && quantity === 'improvement_pct' && status === 'seen',
    );
    const telling = [...new Set(rows.map(({source}) => source))].filter((source) =>
      kindIdsOf('acne-scars').every((one) =>
        rows.some((row) => row.source === source && row.kind === one),
      ),
    );
    const whole = ofStudies('improvement')?.sources ?? [];
    expect(new Set(ofStudies('improvement', {kind: 'ice-pick'})?.sources)).toEqual(
      new Set([...whole, ...telling]),
    );
    expect(telling.length).toBeGreaterThan(0);
  });

  it('of dark marks names the studies from which the step between skin types comes', () => {
    const typed = (ofStudies('darkMarks')?.sources ?? []).filter((source) =>
      STUDIES.some((row) => row.source === source && row.skinTypes !== null),
    );
    expect(typed.length).toBeGreaterThan(10);
  });

  it('of the cost is that of price and sessions together, and no better than either', () => {
    const {cost, costPerSession, sessions} =
      estimate({concern: 'acne-scars', treatments: ['microneedling']}).options[0]?.evidence ?? {};
    expect(new Set(cost?.sources)).toEqual(
      new Set([...(costPerSession?.sources ?? []), ...(sessions?.sources ?? [])]),
    );
    expect(cost?.grade).toBe([costPerSession?.grade, sessions?.grade].sort().at(-1));
  });

  it('of a price for an area is no better than that of the area’s part', () => {
    expect(of('costPerSession', {concern: 'stretch-marks', area: 'arms'})?.grade).toBe('D');
    expect(of('minutesPerVisit', {area: 'cheeks'})?.grade).toBe('D');
  });

  it('of a clinic’s own price is the clinic: no source', () => {
    const [option] = estimate(
      {concern: 'acne-scars', treatments: ['microneedling']},
      {prices: {microneedling: 99}},
    ).options;
    expect(option?.evidence.costPerSession).toEqual({
      grade: 'A',
      studies: 0,
      clinicPages: 0,
      priceLists: 0,
      people: 0,
      sources: [],
    });
    expect(option?.evidence.cost?.sources).toEqual(option?.evidence.sessions?.sources);
  });

  it('is none for a price or a cost that nobody can know', () => {
    const known = (
      inputs: Parameters<typeof estimate>[0],
      config: Parameters<typeof estimate>[1],
    ): string[] => {
      const evidence = estimate(inputs, config).options[0]?.evidence ?? {};
      return (['costPerSession', 'cost'] as const).filter((quantity) => quantity in evidence);
    };
    // Only courses are sold: there is no price of one session.
    expect(
      known(
        {concern: 'acne-scars', treatments: ['microneedling']},
        {prices: {microneedling: {courses: {'6': 1000}}}},
      ),
    ).toEqual(['cost']);
    // Nobody counted the sessions: there is no cost of all of them.
    expect(
      known({concern: 'scars', treatments: ['laser-pigment']}, {prices: {'laser-pigment': 99}}),
    ).toEqual(['costPerSession']);
  });

  it.each(LEVELS)('counts $counted as what they are', ({counted, of: ids}) => {
    const {sessions} =
      estimate({concern: 'acne-scars', treatments: ['laser-ablative']}).options[0]?.evidence ?? {};
    const {costPerSession} =
      estimate({concern: 'acne-scars', treatments: ['laser-ablative']}).options[0]?.evidence ?? {};
    for (const evidence of [sessions, costPerSession])
      expect(evidence?.[counted]).toBe(evidence?.sources.filter((id) => ids.has(id)).length);
  });

  it('of doing nothing is empty', () => {
    expect(estimate({concern: 'acne-scars', treatments: ['none']}).options[0]?.evidence).toEqual(
      {},
    );
  });

  it('of dark marks tells how many of its studies counted sessions or lesions, and no other figure does', () => {
    const told = (treatment: TreatmentId): number | undefined =>
      ofStudies('darkMarks', {treatment})?.notByPerson;
    const bySession = STUDIES.filter(
      (row) => row.quantity === 'pih_pct' && row.status === 'seen' && basisOf(row) === 'session',
    );
    expect(told('laser-nonablative')).toBe(
      new Set(bySession.filter(({device}) => device.startsWith('nafl')).map(({source}) => source))
        .size,
    );
    expect(told('laser-ablative')).toBe(
      new Set(bySession.filter(({device}) => device.startsWith('afl')).map(({source}) => source))
        .size,
    );
    expect(told('microneedling')).toBeUndefined();
    for (const treatment of TREATED) {
      const {darkMarks: _, ...others} = evidenceOfStudies(treatment, ACNE_SCARS);
      expect(Object.values(others).filter((one) => 'notByPerson' in one)).toEqual([]);
    }
  });

  it('of general figures tells from which concern they mostly come', () => {
    const borrowed = TREATED.flatMap(
      (treatment) => ofStudies('daysOff', {treatment, concern: 'pores'})?.borrowedFrom ?? [],
    );
    expect(borrowed.length).toBeGreaterThan(0);
    expect(borrowed).not.toContain('pores');
    // Its own figures are nobody else's.
    const own = ofStudies('sessions') ?? expect.fail('Nobody counted sessions of needling.');
    expect('borrowedFrom' in own).toBe(false);
    expect(borrowedFrom('laser-vascular', 'sessions', ACNE_SCARS)).toBeUndefined();
  });
});
