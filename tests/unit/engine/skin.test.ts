import {describe, expect, it} from 'vitest';
import {suitabilityRanks, mayMark, onSkin, suitabilityOf} from '../../../src/engine/skin.js';
import {TYPES_OF_TONE} from '../../../src/evidence/assumptions.js';
import {DARK_MARKS_ODDS_PER_TYPE} from '../../../src/evidence/generated/figures.js';
import type {SkinTone} from '../../../src/evidence/ids.js';
import {CONCERN_IDS, KINDS_OF, MONK_TONES, TONES, TREATED, TYPES} from './any-inputs.js';
import {studied} from '../../../src/evidence/look-up-figures.js';
import {ASK_FIRST} from '../../../src/evidence/suitability.js';

describe('suitability', () => {
  it.each([
    {treatment: 'microneedling', concern: 'acne-scars', kind: undefined, tone: 'IV', is: 'usual'},
    {
      treatment: 'microneedling',
      concern: 'acne-scars',
      kind: undefined,
      tone: 'V',
      is: 'with-care',
    },
    {treatment: 'laser-ablative', concern: 'acne-scars', kind: undefined, tone: 'III', is: 'usual'},
    {
      treatment: 'laser-ablative',
      concern: 'acne-scars',
      kind: undefined,
      tone: 'IV',
      is: 'ask-first',
    },
    {
      treatment: 'laser-ablative',
      concern: 'acne-scars',
      kind: undefined,
      tone: 'VI',
      is: 'not-used',
    },
    // Where types disagree, care is what holds for all of them: usual on I, not used on VI.
    {
      treatment: 'laser-ablative',
      concern: 'acne-scars',
      kind: undefined,
      tone: 'unknown',
      is: 'with-care',
    },
    // Monk 8 may be V, where a doctor is asked first, or VI, where it is not used.
    {
      treatment: 'laser-ablative',
      concern: 'acne-scars',
      kind: undefined,
      tone: 'monk-8',
      is: 'ask-first',
    },
    {
      treatment: 'laser-ablative',
      concern: 'acne-scars',
      kind: undefined,
      tone: 'monk-10',
      is: 'not-used',
    },
    {treatment: 'ipl', concern: 'pigmentation', kind: 'sun-spots', tone: 'III', is: 'usual'},
    {treatment: 'ipl', concern: 'pigmentation', kind: undefined, tone: 'V', is: 'not-used'},
    {
      treatment: 'laser-pigment',
      concern: 'pigmentation',
      kind: 'sun-spots',
      tone: 'I',
      is: 'usual',
    },
    {
      treatment: 'laser-pigment',
      concern: 'pigmentation',
      kind: 'sun-spots',
      tone: 'IV',
      is: 'with-care',
    },
    {
      treatment: 'microneedling',
      concern: 'pigmentation',
      kind: 'sun-spots',
      tone: 'I',
      is: 'not-used',
    },
    {
      treatment: 'microneedling',
      concern: 'pigmentation',
      kind: 'melasma',
      tone: 'II',
      is: 'with-care',
    },
    {
      treatment: 'laser-pigment',
      concern: 'pigmentation',
      kind: 'melasma',
      tone: 'II',
      is: 'ask-first',
    },
    {
      treatment: 'laser-nonablative',
      concern: 'pigmentation',
      kind: 'dark-marks',
      tone: 'II',
      is: 'with-care',
    },
    {treatment: 'microneedling', concern: 'scars', kind: 'raised', tone: 'I', is: 'ask-first'},
    {treatment: 'microneedling', concern: 'scars', kind: 'sunken', tone: 'I', is: 'usual'},
    {treatment: 'laser-vascular', concern: 'stretch-marks', kind: 'red', tone: 'II', is: 'usual'},
    {
      treatment: 'laser-vascular',
      concern: 'stretch-marks',
      kind: 'white',
      tone: 'II',
      is: 'not-used',
    },
    {treatment: 'ipl', concern: 'wrinkles', kind: 'fine', tone: 'I', is: 'not-used'},
    {treatment: 'laser-low-level', concern: 'hair-loss', kind: undefined, tone: 'VI', is: 'usual'},
    // Nobody looked at weak light for scars.
    {
      treatment: 'laser-low-level',
      concern: 'acne-scars',
      kind: undefined,
      tone: 'I',
      is: 'not-used',
    },
    {treatment: 'none', concern: 'scars', kind: 'raised', tone: 'VI', is: 'usual'},
  ] as const)(
    'of $treatment for $concern $kind on $tone: $is',
    ({treatment, concern, kind, tone, is}) => {
      expect(suitabilityOf(treatment, concern, kind, tone)).toBe(is);
    },
  );

  it.each(TREATED)('of %s wants no less care on darker skin, whatever it is for', (treatment) => {
    for (const concern of CONCERN_IDS) {
      for (const kind of KINDS_OF(concern)) {
        const steps = TYPES.map((tone) => suitabilityRanks(treatment, concern, kind, tone)[0]);
        expect(steps, `${concern} ${kind ?? ''}`).toEqual([...steps].sort((a, b) => a - b));
      }
    }
  });

  it.each(CONCERN_IDS)('calls no treatment usual for %s that nobody studied for it', (concern) => {
    const found = KINDS_OF(concern).flatMap((kind) =>
      TREATED.filter(
        (treatment) =>
          !studied(concern, kind).includes(treatment) &&
          suitabilityRanks(treatment, concern, kind, 'I')[0] < ASK_FIRST,
      ),
    );
    expect(found).toEqual([]);
  });

  it('calls weak light alone a laser that is usual for hair', () => {
    expect(
      TREATED.filter(
        (treatment) => suitabilityOf(treatment, 'hair-loss', undefined, 'I') === 'usual',
      ),
    ).toEqual(['microneedling', 'laser-low-level']);
  });

  it('of needling is never “not used” for a concern as a whole', () => {
    expect(
      CONCERN_IDS.filter(
        (concern) => suitabilityOf('microneedling', concern, undefined, 'IV') === 'not-used',
      ),
    ).toEqual([]);
  });
});

describe('onSkin', () => {
  const risk = {low: 0.1, likely: 0.2, high: 0.5};
  /** One treatment for each way in which skin may be marked. */
  const MARKING = [
    {by: 'heat', treatment: 'laser-ablative'},
    {by: 'light', treatment: 'ipl'},
    {by: 'needle', treatment: 'microneedling'},
    {by: 'nothing', treatment: 'laser-low-level'},
  ] as const;
  const BANDS = TONES.filter((tone) => TYPES_OF_TONE[tone][0] !== TYPES_OF_TONE[tone][1]);
  const typesOf = (tone: SkinTone): readonly SkinTone[] =>
    TYPES.slice(TYPES_OF_TONE[tone][0] - 1, TYPES_OF_TONE[tone][1]);

  it.each(TREATED)(
    'leaves the risk of %s as it is on type IV, at which the figures stand',
    (of) => {
      const {low, likely, high} = onSkin(of, risk, 'IV');
      expect([low, likely, high]).toEqual(
        [0.1, 0.2, 0.5].map((share) => expect.closeTo(share, 12) as number),
      );
    },
  );

  it.each(MARKING)('multiplies the odds by the step of $by for each type', ({by, treatment}) => {
    // Odds 1 : 1 at type IV, so the step : 1 at V and 1 : step² at II.
    const step = DARK_MARKS_ODDS_PER_TYPE[by];
    expect(onSkin(treatment, risk, 'V').high).toBeCloseTo(step / (1 + step), 12);
    expect(onSkin(treatment, risk, 'II').high).toBeCloseTo(1 / (1 + step ** 2), 12);
  });

  it('takes a larger step by heat than by needles, and none by what marks nobody', () => {
    const {heat, needle, nothing} = DARK_MARKS_ODDS_PER_TYPE;
    expect(needle).toBeLessThan(heat);
    expect(nothing).toBe(1);
    expect(onSkin('laser-low-level', risk, 'unknown').likely).toBeCloseTo(0.2, 12);
  });

  it('is for a band the mean of its types, between the lightest’s and the darkest’s', () => {
    for (const tone of BANDS) {
      const all = typesOf(tone).map((type) => onSkin('laser-ablative', risk, type));
      const band = onSkin('laser-ablative', risk, tone);
      const mean = all.reduce((sum, {likely}) => sum + likely / all.length, 0);
      expect(band.likely, tone).toBeCloseTo(mean, 12);
      for (const bound of ['low', 'high'] as const) {
        expect(band[bound], `${bound} ${tone}`).toBeGreaterThanOrEqual(
          (all[0]?.[bound] ?? 1) - 1e-5,
        );
        expect(band[bound], `${bound} ${tone}`).toBeLessThanOrEqual(
          (all.at(-1)?.[bound] ?? 0) + 1e-5,
        );
      }
    }
  });

  it('has 10 of 100 of a band’s people below and 10 above', () => {
    // Types V and VI, each from 0 to 1 without a step: both are alike, and so is the band.
    const even = {low: 0.1, likely: 0.3, high: 0.9};
    const {low, high} = onSkin('laser-low-level', even, 'monk-8');
    expect([low, high]).toEqual([0.1, 0.9].map((share) => expect.closeTo(share, 5) as number));
  });

  it.each([
    {name: 'never', range: {low: 0, likely: 0, high: 0}},
    {name: 'always', range: {low: 1, likely: 1, high: 1}},
    {name: 'hardly known', range: {low: 0, likely: 0.1, high: 1}},
    {name: 'likely as high as it gets', range: {low: 0, likely: 0.4, high: 0.4}},
    {name: 'likely as low as it gets', range: {low: 0.2, likely: 0.2, high: 0.6}},
  ])('stays a range among shares where a risk is $name', ({range}) => {
    for (const {treatment} of MARKING) {
      for (const tone of TONES) {
        const {low, likely, high} = onSkin(treatment, range, tone);
        const inOrder = [0, low, likely, high, 1];
        inOrder.slice(1).forEach((next, at) => {
          expect(next, `${treatment} ${tone}`).toBeGreaterThanOrEqual((inOrder[at] ?? 1) - 1e-5);
        });
      }
    }
  });

  it.each([
    {light: 'I', dark: 'II'},
    {light: 'II', dark: 'III'},
    {light: 'III', dark: 'IV'},
    {light: 'IV', dark: 'V'},
    {light: 'V', dark: 'VI'},
    ...MONK_TONES.slice(1).map((dark, at) => ({light: `monk-${at + 1}` as SkinTone, dark})),
  ] as {light: SkinTone; dark: SkinTone}[])(
    'is no safer on $dark than on $light',
    ({light, dark}) => {
      for (const {treatment} of MARKING) {
        const [less, more] = [light, dark].map((tone) => onSkin(treatment, risk, tone));
        for (const bound of ['low', 'likely', 'high'] as const)
          expect(more?.[bound], treatment).toBeGreaterThanOrEqual((less?.[bound] ?? 1) - 1e-5);
      }
    },
  );
});

describe('mayMark', () => {
  it.each([
    {tone: 'III', may: false},
    {tone: 'IV', may: true},
    {tone: 'VI', may: true},
    {tone: 'unknown', may: true},
    {tone: 'monk-2', may: false},
    {tone: 'monk-9', may: true},
  ] as const)('is $may for $tone', ({tone, may}) => {
    expect(mayMark(tone)).toBe(may);
  });
});
