import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {CONCERNS} from '../../../src/evidence/concerns/index.js';
import {
  estimate,
  type Estimate,
  type Inputs,
  type Option,
  type Range,
} from '../../../src/engine.js';
import {TYPES_OF_TONE} from '../../../src/evidence/assumptions.js';
import {KIND_ODDS} from '../../../src/evidence/generated/figures.js';
import type {AreaId, ConcernId, KindId} from '../../../src/evidence/ids.js';
import {areaFactorOf} from '../../../src/evidence/look-up-figures.js';
import {always} from './always.js';
import {
  anyInputs,
  CONCERN_IDS,
  everyInputs,
  KINDS_OF,
  MARKETS,
  MONK_TONES,
  SEVERITIES,
  TREATED,
  TREATED_BY_FOUR,
  TYPES,
} from './any-inputs.js';
import {optionOf} from './one-option.js';

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
] as const satisfies readonly (keyof Option)[];
const SHARES: ReadonlySet<string> = new Set(['improvement', 'clearChange', 'darkMarks']);
const WHOLE: ReadonlySet<string> = new Set(['sessions', 'costPerSession', 'cost']);
const BOUNDS = ['low', 'likely', 'high'] as const;

/** What is wrong with a figure, if anything. */
function faultOf(name: string, {low, likely, high}: Range): string | null {
  if (!(low <= likely && likely <= high)) return 'is not low ≤ likely ≤ high';
  if (![low, likely, high].every(Number.isFinite) || low < 0) return 'is no number from 0 up';
  if (SHARES.has(name) && high > 1) return 'is a share above 1';
  if (WHOLE.has(name) && ![low, likely, high].every(Number.isSafeInteger)) return 'is not whole';
  if (name === 'sessions' && low < 1) return 'is less than one session';
  if (name === 'pain' && high > 10) return 'is more than the worst pain';
  return null;
}
const faults = ({inputs, options}: Estimate): string[] =>
  options.flatMap((option) =>
    FIGURES.flatMap((name) => {
      const fault = option[name] && faultOf(name, option[name]);
      return fault
        ? [
            `${name} of ${option.treatment} ${fault}: ${JSON.stringify(option[name])} at ${JSON.stringify(inputs)}`,
          ]
        : [];
    }),
  );

describe('every estimate', () => {
  it.each(CONCERN_IDS)(
    'of %s has figures in order, within their bounds, whole where they count',
    (concern) => {
      const found: string[] = [];
      for (const inputs of everyInputs(concern)) {
        const one = estimate(inputs);
        if (one.options.length !== inputs.treatments.length)
          found.push(`not every treatment at ${JSON.stringify(inputs)}`);
        found.push(...faults(one));
        if (found.length > 5) break;
      }
      expect(found).toEqual([]);
    },
  );

  it('is the same for the same inputs, whatever was asked in between', () => {
    always([anyInputs, anyInputs], (inputs, other) => {
      const first = structuredClone(estimate(inputs));
      estimate(other);
      expect(estimate({...inputs})).toEqual(first);
    });
  });

  it('leaves its inputs and the clinic’s settings as they were', () => {
    always([anyInputs], (inputs) => {
      const frozen = Object.freeze({...inputs, treatments: Object.freeze([...inputs.treatments])});
      const config = Object.freeze({prices: Object.freeze({microneedling: 123})});
      expect(() => estimate(frozen, config)).not.toThrow();
    });
  });

  it('is made without a page', () => {
    expect([typeof document, typeof window, typeof customElements]).toEqual([
      'undefined',
      'undefined',
      'undefined',
    ]);
    expect(estimate({concern: 'pores'}).options.length).toBeGreaterThan(1);
  });

  it.each([
    ['US', 'USD'],
    ['GB', 'GBP'],
    ['EU', 'EUR'],
    ['IN', 'INR'],
    ['AU', 'AUD'],
    ['CA', 'CAD'],
    ['AE', 'AED'],
  ] as const)('in %s is in %s', (market, currency) => {
    expect(estimate({concern: 'pores', market}).currency).toBe(currency);
  });
});

describe('wrong inputs', () => {
  const anyWord = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '__proto__',
      'constructor',
      'toString',
      'acne-scars ',
      'MONK-3',
      'null',
      '\u0000',
    ),
  );

  it('never throw, and come to something that occurs', () => {
    const inputs = fc.record({
      concern: anyWord,
      kind: anyWord,
      area: anyWord,
      skinTone: anyWord,
      severity: anyWord,
      market: anyWord,
      treatments: fc.array(anyWord),
    });
    always(
      [inputs],
      (asked) => {
        const {inputs: used, options} = estimate(asked as unknown as Inputs);
        expect(CONCERNS[used.concern].areas).toContain(used.area);
        expect(options.map(({treatment}) => treatment)).toEqual(used.treatments);
        expect(MARKETS).toContain(used.market);
      },
      1000,
    );
  });

  it('come to the nearest: acen-scars is acne-scars', () => {
    const {problems: _, ...figures} = estimate({concern: 'acen-scars' as ConcernId});
    expect(estimate({concern: 'acne-scars'})).toEqual({...figures, problems: []});
  });
});

describe('skin', () => {
  it('that is darker never lowers the risk of dark marks', () => {
    for (const concern of CONCERN_IDS) {
      for (const kind of KINDS_OF(concern)) {
        for (const treatment of TREATED) {
          const risks = TYPES.map(
            (skinTone) => optionOf(treatment, {concern, kind, skinTone}).darkMarks,
          );
          for (const bound of BOUNDS) {
            const bounds = risks.map((risk) => risk?.[bound] ?? 0);
            expect(bounds, `${bound} of ${treatment} for ${concern}`).toEqual(
              [...bounds].sort((a, b) => a - b),
            );
          }
        }
      }
    }
  });

  it.each([...MONK_TONES, 'unknown'] as const)(
    'of tone %s has each figure between those of the types that it may stand for',
    (skinTone) => {
      const [lightest, darkest] = TYPES_OF_TONE[skinTone];
      for (const treatment of TREATED) {
        const [band, light, dark] = [skinTone, TYPES[lightest - 1], TYPES[darkest - 1]].map(
          (tone) => optionOf(treatment, {concern: 'acne-scars', skinTone: tone}),
        );
        for (const name of FIGURES) {
          for (const bound of BOUNDS) {
            const [found, least, most] = [band, light, dark].map((one) => one?.[name]?.[bound]);
            const at = `${bound} ${name} of ${treatment}`;
            if (found === undefined) expect([least, most], at).toEqual([undefined, undefined]);
            else {
              expect(found, at).toBeGreaterThanOrEqual((least ?? Infinity) - 1e-5);
              expect(found, at).toBeLessThanOrEqual((most ?? -Infinity) + 1e-5);
            }
          }
        }
      }
    },
  );
});

describe('severity', () => {
  it('never asks for fewer sessions, more time or money less, and never helps more', () => {
    always([anyInputs], (inputs) => {
      const [mild, moderate, severe] = SEVERITIES.map(
        (severity) => estimate({...inputs, severity}).options,
      );
      const never = (less: readonly Option[] = [], more: readonly Option[] = []): void =>
        less.forEach((option, at) => {
          for (const name of ['sessions', 'cost', 'weeksToFullResult', 'clearChange'] as const) {
            const [before, after] =
              name === 'clearChange'
                ? [more[at]?.[name], option[name]]
                : [option[name], more[at]?.[name]];
            for (const bound of BOUNDS)
              expect(after?.[bound] ?? 0, `${name} of ${option.treatment}`).toBeGreaterThanOrEqual(
                before?.[bound] ?? 0,
              );
          }
        });
      never(mild, moderate);
      never(moderate, severe);
    });
  });
});

/** Sessions of a moderate case, and ×¾ and ×1¼ of them in whole ones: a mild and a severe case. */
const BY_SEVERITY: ReadonlyMap<number, readonly [mild: number, severe: number]> = new Map([
  [1, [1, 1]],
  [2, [2, 3]],
  [3, [2, 4]],
  [4, [3, 5]],
  [5, [4, 6]],
  [6, [5, 8]],
  [7, [5, 9]],
  [8, [6, 10]],
  [9, [7, 11]],
  [10, [8, 13]],
  [12, [9, 15]],
  [16, [12, 20]],
]);

describe.each(['mild', 'severe'] as const)('a %s case', (severity) => {
  /** Each treatment for each concern and kind: a moderate case and this one. */
  const pairs = () =>
    CONCERN_IDS.flatMap((concern) =>
      KINDS_OF(concern).flatMap((kind) =>
        TREATED.map((treatment) => ({
          name: `${treatment} for ${kind ?? concern}`,
          moderate: optionOf(treatment, {concern, kind}),
          other: optionOf(treatment, {concern, kind, severity}),
        })),
      ),
    );

  it('needs a quarter fewer or more sessions than a moderate one, in whole sessions', () => {
    const counts = pairs().flatMap(({name, moderate, other}) =>
      BOUNDS.flatMap((bound) => {
        const worked = BY_SEVERITY.get(moderate.sessions?.[bound] ?? 0);
        if (worked === undefined) return [];
        const [mild, severe] = worked;
        return [
          {
            name,
            bound,
            worked: severity === 'mild' ? mild : severe,
            found: other.sessions?.[bound],
          },
        ];
      }),
    );
    expect(counts.length).toBeGreaterThan(50);
    expect(counts.filter(({worked, found}) => found !== worked)).toEqual([]);
  });

  it('has half as much again, or two thirds, of a moderate one’s odds of a clear change', () => {
    const oddsOf = (share: number): number => share / (1 - share);
    const times = severity === 'mild' ? 3 / 2 : 2 / 3;
    const known = pairs().filter(({moderate}) => moderate.clearChange);
    expect(known.length).toBeGreaterThan(5);
    for (const {name, moderate, other} of known) {
      for (const bound of BOUNDS) {
        const odds = oddsOf(other.clearChange?.[bound] ?? NaN);
        expect(odds / oddsOf(moderate.clearChange?.[bound] ?? NaN), name).toBeCloseTo(times, 9);
      }
    }
  });

  it('has its full result later or sooner by the time of the sessions it adds or saves', () => {
    const known = pairs().filter(
      ({moderate}) => moderate.weeksToFullResult && moderate.weeksBetween,
    );
    const moved = known.map(({name, moderate, other}) => {
      const sessions = (other.sessions?.likely ?? 0) - (moderate.sessions?.likely ?? 0);
      const weeks = sessions * (moderate.weeksBetween?.likely ?? 0);
      for (const bound of BOUNDS) {
        const planned = Math.max(1, (moderate.weeksToFullResult?.[bound] ?? 0) + weeks);
        expect(other.weeksToFullResult?.[bound], name).toBeCloseTo(planned, 9);
      }
      return sessions;
    });
    expect(moved.filter((sessions) => sessions !== 0).length).toBeGreaterThan(5);
  });

  it('is like a moderate one in all other figures', () => {
    for (const {name, moderate, other} of pairs()) {
      // Each kind stands among the pairs itself.
      const {evidence: _, byKind: __, ...alike} = moderate;
      const {sessions, cost, weeksToFullResult, clearChange} = moderate;
      expect({...other, sessions, cost, weeksToFullResult, clearChange}, name).toMatchObject(alike);
    }
  });
});

describe('the full result', () => {
  it('is never there before the last session', () => {
    always([anyInputs], (inputs) => {
      for (const {sessions, weeksBetween, weeksToFullResult} of estimate(inputs).options) {
        if (!sessions || !weeksBetween || !weeksToFullResult) continue;
        const last = (sessions.likely - 1) * weeksBetween.likely;
        expect(weeksToFullResult.low).toBeGreaterThanOrEqual(last - 1e-9);
      }
    });
  });
});

describe('a kind that studies tell apart', () => {
  it.each(Object.entries(KIND_ODDS) as [KindId, number][])(
    'of %s has its own odds of a better skin and of a clear change: times %d',
    (kind, times) => {
      const oddsOf = (share: number): number => share / (1 - share);
      for (const treatment of TREATED) {
        const whole = optionOf(treatment, {concern: 'acne-scars'});
        const one = optionOf(treatment, {concern: 'acne-scars', kind});
        for (const name of ['improvement', 'clearChange'] as const) {
          const [before, after] = [whole[name], one[name]];
          if (before === null || after === null) expect(after, treatment).toEqual(before);
          else
            for (const bound of BOUNDS)
              expect(oddsOf(after[bound]) / oddsOf(before[bound]), treatment).toBeCloseTo(times, 9);
        }
      }
    },
  );
});

describe('a visit', () => {
  it('for a part of the face takes as much of the time as of the price', () => {
    const minutes = (area: AreaId): Range | null =>
      optionOf('microneedling', {concern: 'acne-scars', area}).minutesPerVisit;
    const face = minutes('face') ?? expect.fail('Nobody timed a visit.');
    const part =
      areaFactorOf('cheeks', 'microneedling')?.likely ??
      expect.fail('No list has a price of the cheeks.');
    expect(part).toBeLessThan(1);
    for (const bound of BOUNDS)
      expect(minutes('cheeks')?.[bound]).toBeCloseTo(face[bound] * part, 9);
  });
});

describe('for acne scars of the face, type IV, moderate', () => {
  const options = (): readonly Option[] =>
    estimate({concern: 'acne-scars', area: 'face', skinTone: 'IV', severity: 'moderate'}).options;

  it('needling stands beside a laser', () => {
    const [needling, laser] = options();
    expect([needling?.treatment, laser?.treatment]).toEqual(['microneedling', 'laser-nonablative']);
  });

  it('needling costs less', () => {
    const [needling, laser] = options();
    expect(needling?.cost?.likely).toBeLessThan(laser?.cost?.likely ?? 0);
  });

  it('three to six sessions are likely', () => {
    const [needling] = options();
    expect(needling?.sessions?.likely).toBeGreaterThanOrEqual(3);
    expect(needling?.sessions?.likely).toBeLessThanOrEqual(6);
  });

  it('needling leaves dark marks less often', () => {
    const [needling, laser] = options();
    expect(needling?.darkMarks?.likely).toBeLessThan(laser?.darkMarks?.likely ?? 0);
  });
});

describe('the treatments asked for', () => {
  it.each(TREATED_BY_FOUR.map((treatments) => ({treatments})))(
    'stand in the order in which they were asked: $treatments',
    ({treatments}) => {
      expect(
        estimate({concern: 'scars', treatments}).options.map(({treatment}) => treatment),
      ).toEqual(treatments);
    },
  );
});
