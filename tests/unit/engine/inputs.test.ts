import {describe, expect, it} from 'vitest';
import {MOST_TREATMENTS, resolveInputs, usualTreatments} from '../../../src/engine/inputs.js';
import {suitabilityRanks} from '../../../src/engine/skin.js';
import type {Inputs} from '../../../src/engine/types.js';
import {moreUsualLaser} from '../../../src/engine/usual-laser.js';
import {NOT_USED} from '../../../src/evidence/suitability.js';
import {CONCERN_IDS, everyInputs, KINDS_OF, TONES} from './any-inputs.js';

/** What a page may hold: any text. */
const asked = (inputs: Readonly<Record<string, unknown>>): Inputs => inputs as unknown as Inputs;

describe('resolveInputs', () => {
  it('fills in what was not said', () => {
    expect(resolveInputs({concern: 'stretch-marks'})).toMatchObject({
      inputs: {
        concern: 'stretch-marks',
        kind: undefined,
        area: 'abdomen',
        skinTone: 'unknown',
        severity: 'moderate',
        market: 'US',
      },
      problems: [],
    });
  });

  it.each(CONCERN_IDS)('puts needling beside a laser and no treatment for %s', (concern) => {
    expect(resolveInputs({concern}).inputs.treatments).toEqual([
      'microneedling',
      expect.stringMatching(/^laser-/),
      'none',
    ]);
  });

  it.each(CONCERN_IDS)('takes everything as it is that occurs with %s', (concern) => {
    const changed = [...everyInputs(concern)].find((inputs) => {
      const {inputs: used, problems} = resolveInputs(inputs);
      return (
        problems.length > 0 ||
        (Object.keys(inputs) as (keyof typeof inputs)[]).some(
          (name) => String(used[name]) !== String(inputs[name]),
        )
      );
    });
    expect(changed).toBeUndefined();
  });

  it.each([
    {input: 'concern', found: 'acen-scars', used: 'acne-scars'},
    {input: 'concern', found: 'tattoos', used: 'acne-scars'},
    {input: 'kind', found: 'Rolling', used: 'rolling'},
    {input: 'kind', found: 'melasma', used: ''},
    {input: 'area', found: 'cheek', used: 'cheeks'},
    {input: 'area', found: 'scalp', used: 'face'},
    {input: 'skinTone', found: 'monk 7', used: 'monk-7'},
    {input: 'skinTone', found: 'olive', used: 'unknown'},
    {input: 'severity', found: 'sever', used: 'severe'},
    {input: 'severity', found: '3', used: 'moderate'},
    {input: 'market', found: 'us', used: 'US'},
    {input: 'market', found: 'DE', used: 'US'},
  ] as const)('uses “$used” for the $input “$found” and reports it', ({input, found, used}) => {
    const {inputs, problems} = resolveInputs(asked({concern: 'acne-scars', [input]: found}));
    expect(inputs[input] ?? '').toBe(used);
    expect(problems).toMatchObject([{input, found, used}]);
  });

  it('names what would have been allowed: for an area, those of the concern', () => {
    const [problem] = resolveInputs({concern: 'hair-loss', area: 'hands'}).problems;
    expect(problem).toEqual({input: 'area', found: 'hands', allowed: ['scalp'], used: 'scalp'});
  });

  it('drops a treatment that does not exist and keeps the others', () => {
    const {inputs, problems} = resolveInputs(
      asked({concern: 'pores', treatments: ['microneedling', 'prayer', 'lazer-ablative']}),
    );
    expect(inputs.treatments).toEqual(['microneedling', 'laser-ablative']);
    expect(problems.map(({found, used}) => [found, used])).toEqual([
      ['prayer', ''],
      ['lazer-ablative', 'laser-ablative'],
    ]);
  });

  it('compares the usual ones where none of those asked for exists', () => {
    expect(
      resolveInputs(asked({concern: 'pores', treatments: ['prayer']})).inputs.treatments,
    ).toContain('microneedling');
  });

  it('compares a treatment once', () => {
    expect(
      resolveInputs({concern: 'pores', treatments: ['ipl', 'microneedling', 'ipl']}).inputs
        .treatments,
    ).toEqual(['ipl', 'microneedling']);
  });

  it('puts at most four treatments beside each other, and reports the fifth', () => {
    const five = [
      'none',
      'microneedling',
      'rf-microneedling',
      'laser-ablative',
      'laser-pigment',
      'ipl',
    ] as const;
    const {inputs, problems} = resolveInputs({concern: 'pores', treatments: five});
    expect(inputs.treatments).toEqual(five.slice(0, 1 + MOST_TREATMENTS));
    expect(problems).toMatchObject([{input: 'treatments', found: 'ipl', used: ''}]);
  });
});

describe('what is compared where nobody says', () => {
  it.each([
    {concern: 'acne-scars', kind: undefined, first: 'microneedling', second: 'laser-nonablative'},
    {concern: 'pigmentation', kind: undefined, first: 'microneedling', second: 'laser-pigment'},
    // Needling is not used there, so two lasers stand beside each other.
    {
      concern: 'pigmentation',
      kind: 'sun-spots',
      first: 'laser-pigment',
      second: 'laser-nonablative',
    },
    {concern: 'hair-loss', kind: undefined, first: 'microneedling', second: 'laser-low-level'},
  ] as const)('is $first beside $second for $concern $kind', ({concern, kind, first, second}) => {
    expect(usualTreatments(concern, kind)).toEqual([first, second, 'none']);
  });

  it.each(CONCERN_IDS)(
    'stays when somebody says what skin has %s, or how marked it is',
    (concern) => {
      for (const kind of KINDS_OF(concern)) {
        const found = TONES.map((skinTone) =>
          resolveInputs({concern, kind, skinTone, severity: 'severe'}).inputs.treatments.join(),
        );
        expect(new Set(found)).toEqual(new Set([usualTreatments(concern, kind).join()]));
      }
    },
  );

  it.each(CONCERN_IDS)('is for no kind of %s what is not usual for it', (concern) => {
    for (const kind of KINDS_OF(concern)) {
      const ranks = usualTreatments(concern, kind).map(
        (treatment) => suitabilityRanks(treatment, concern, kind, 'I')[0],
      );
      expect(ranks, kind ?? concern).toHaveLength(3);
      expect(Math.max(...ranks), kind ?? concern).toBeLessThan(NOT_USED);
    }
  });
});

describe('a laser that is more usual on this skin', () => {
  it.each([
    // Most people were studied with ablative lasers; on darker skin they want a doctor’s word first.
    {skinTone: 'II', compared: 'laser-nonablative', more: 'laser-ablative'},
    {skinTone: 'II', compared: 'laser-ablative', more: undefined},
    {skinTone: 'VI', compared: 'laser-nonablative', more: undefined},
    {skinTone: 'VI', compared: 'laser-ablative', more: 'laser-nonablative'},
    {skinTone: 'unknown', compared: 'laser-nonablative', more: undefined},
    {skinTone: 'II', compared: 'ipl', more: undefined},
  ] as const)('than $compared on type $skinTone is $more', ({skinTone, compared, more}) => {
    const {inputs} = resolveInputs({
      concern: 'acne-scars',
      skinTone,
      treatments: ['microneedling', compared],
    });
    expect(moreUsualLaser(inputs)).toBe(more);
  });
});
