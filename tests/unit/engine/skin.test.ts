import {describe, expect, it} from 'vitest';
import {suitabilityRanks, mayMark, onSkin, suitabilityOf} from '../../../src/engine/skin.js';
import {TYPES_OF_TONE} from '../../../src/evidence/assumptions.js';
import {DARK_MARKS_ODDS_PER_TYPE} from '../../../src/evidence/generated/figures.js';
import type {SkinTone} from '../../../src/evidence/ids.js';
import {studied} from '../../../src/evidence/look-up-figures.js';
import {ASK_FIRST} from '../../../src/evidence/suitability.js';
import {CONCERN_IDS, KINDS_OF, MONK_TONES, TREATED, TYPES} from './any-inputs.js';

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

  it('leaves type IV, at which the figures stand, as it is', () => {
    const {low, likely, high} = onSkin(risk, 'IV');
    expect([low, likely, high]).toEqual(
      [0.1, 0.2, 0.5].map((share) => expect.closeTo(share, 12) as number),
    );
  });

  it('multiplies the odds by one step for each type', () => {
    // Odds 1 : 1 at type IV, so the step : 1 at V and 1 : step² at II.
    const step = DARK_MARKS_ODDS_PER_TYPE;
    expect(onSkin(risk, 'V').high).toBeCloseTo(step / (1 + step), 12);
    expect(onSkin(risk, 'II').high).toBeCloseTo(1 / (1 + step ** 2), 12);
  });

  it.each([...MONK_TONES, 'unknown'] as SkinTone[])(
    'reaches on %s as far as on all types that it may stand for',
    (tone) => {
      const [lightest, darkest] = TYPES_OF_TONE[tone];
      const band = onSkin(risk, tone);
      for (const type of TYPES.slice(lightest - 1, darkest)) {
        expect(band.low, type).toBeLessThanOrEqual(onSkin(risk, type).low);
        expect(band.high, type).toBeGreaterThanOrEqual(onSkin(risk, type).high);
      }
    },
  );

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
      for (const bound of ['low', 'likely', 'high'] as const)
        expect(onSkin(risk, dark)[bound]).toBeGreaterThanOrEqual(onSkin(risk, light)[bound]);
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
