import {describe, expect, it} from 'vitest';
import {safetyOf} from '../../../src/engine/safety-findings.js';
import {safetyQuestions} from '../../../src/engine/safety-questions-at-clinic.js';
import {TREATMENT_IDS} from '../../../src/evidence/treatments/index.js';
import {SAFETY} from '../../../src/evidence/safety-by-question.js';
import type {TreatmentId} from '../../../src/evidence/ids.js';
import type {SafetyQuestionId} from '../../../src/evidence/safety-questions.js';

/**
 * Written by hand from the dossier's table of contraindications. Its letters stand beside: A avoid,
 * D delay or needs a clinician, C caution, (r) recalled, - empty; + means that pages on this were
 * read besides it. Columns: needling, RF, non-ablative, ablative, pigment laser, IPL. Vascular and
 * low-level laser have no column there. In the table: n nothing to add, t tell, w wait, x not this
 * treatment. Treatments that were added since are not in it.
 */
const COLUMNS = [
  'none',
  'microneedling',
  'rf-microneedling',
  'laser-nonablative',
  'laser-ablative',
  'laser-pigment',
  'laser-vascular',
  'ipl',
  'laser-low-level',
] as const satisfies readonly TreatmentId[];
const BY_HAND: Readonly<Record<SafetyQuestionId, readonly [outcomes: string, letters: string]>> = {
  //                   none mn rf na ab pi va ipl ll
  mole: [
    'w w w w w w w w w',
    'A A A A A A: see a doctor. Vascular, low-level and doing nothing alike',
  ],
  infection: ['n w w w w w t w t', 'A A A A A A; cold sore A A A A A(r) A(r)+'],
  acne: ['n w w t t t t t t', 'A A C A(r) C(r) C(r)+; lasers as a whole (r)'],
  // For every treatment that wounds or heats: the skin doctor decides.
  'raised-scars': ['n w w w w w w w t', 'A/D A/D D A C C; low-level light was not found'],
  'skin-disease': ['n w w t t t t t t', 'D, A if active; the same; D D D(r) D(r)+'],
  tan: ['n w w w w t t w t', 'D D D D A(r) A(r)+'],
  filler: ['n w w t t t t t t', 'wait; wait 2 weeks; - - - -'],
  pregnancy: ['n w w w w t t w t', 'D D A/D A/D D(r) D(r)+'],
  age: ['n t t t t t t t t', 'not in the table; cleared from 22 for needles'],
  immune: ['n t t t t t t t t', 'D D D A/D C(r) C(r)+'],
  'cancer-treatment': ['n w w w w t t t t', 'A A A A C(r) C(r)+'],
  'metal-allergy': ['n t t n n n n n n', 'A/C A/C - - - -; light brings no metal into the skin'],
  implant: ['n t x t t t t t t', '- A(r)+ - - - -+'],
  isotretinoin: [
    'n t t t t t t t t',
    'D D(r) no delay / fractional suitable, full face 6 months / no delay (r) / no delay',
  ],
  bleeding: ['n t t t t t t t t', 'D D C D C(r) C(r)+'],
  'light-medicine': ['n t t t t t t t t', 'C C D D D D'],
};

/** The cells that the dossier only recalls, and that nobody has read since. */
const RECALLED: readonly (readonly [SafetyQuestionId, string])[] = [
  ['acne', 'laser-pigment'],
  ['skin-disease', 'laser-pigment'],
  ['tan', 'laser-pigment'],
  ['pregnancy', 'laser-pigment'],
  ['immune', 'laser-pigment'],
  ['cancer-treatment', 'laser-pigment'],
  ['isotretinoin', 'microneedling'],
  ['isotretinoin', 'rf-microneedling'],
  ['isotretinoin', 'laser-pigment'],
  ['bleeding', 'laser-pigment'],
];

const LETTER = {nothing: 'n', tell: 't', wait: 'w', not: 'x'} as const;

describe('a “yes”', () => {
  for (const [id, [outcomes]] of Object.entries(BY_HAND)) {
    const expected = outcomes.split(' ');
    it.each(COLUMNS.map((treatment, column) => [treatment, expected[column]] as const))(
      `to “${id}” means for %s: %s`,
      (treatment, outcome) => {
        const [{findings} = {findings: []}] = safetyOf(
          {[id]: 'yes'},
          [treatment],
          safetyQuestions({}),
        );
        expect(findings.map(({cell}) => LETTER[cell.outcome])).toEqual([outcome]);
      },
    );
  }

  it('is worked out by hand for every question', () => {
    expect(Object.keys(BY_HAND).sort()).toEqual(Object.keys(SAFETY).sort());
  });
});

describe('what is known of it', () => {
  const cells = Object.entries(SAFETY).flatMap(([id, row]) =>
    TREATMENT_IDS.map((treatment) => ({id, treatment, ...row[treatment]})),
  );
  const inTheTable = cells.filter(({treatment}) => COLUMNS.some((column) => column === treatment));

  it('is read in a source wherever the outcome is firm', () => {
    const firm = cells.filter(({outcome}) => outcome === 'wait' || outcome === 'not');
    expect(
      firm.filter(
        ({sources, basis}) =>
          sources.length === 0 || !['studies', 'custom', 'advice'].includes(basis),
      ),
    ).toEqual([]);
  });

  it('is marked as recalled exactly where the dossier recalls it and nothing was read since, and then only told to the clinic', () => {
    const recalled = inTheTable.filter(({basis}) => basis === 'recalled');
    expect(recalled.map(({id, treatment}) => `${id} ${treatment}`).sort()).toEqual(
      RECALLED.map((pair) => pair.join(' ')).sort(),
    );
    expect(recalled.filter(({outcome, grade}) => outcome !== 'tell' || grade !== 'D')).toEqual([]);
  });

  it('is graded D unless it comes from studies', () => {
    expect(
      cells.filter(
        ({grade, basis}) =>
          (grade === 'C') !== (basis === 'studies') || !['C', 'D'].includes(grade),
      ),
    ).toEqual([]);
  });

  it('is told to the clinic where nothing was found, and never called nothing', () => {
    expect(cells.filter(({basis, outcome}) => basis === 'unknown' && outcome !== 'tell')).toEqual(
      [],
    );
  });

  it('says what is waited for, and only there', () => {
    expect(
      cells.filter(({outcome, wait}) => (outcome === 'wait') !== (wait !== undefined)),
    ).toEqual([]);
  });

  it('shows the disagreement about isotretinoin wherever anything is known', () => {
    const known = inTheTable.filter(
      ({id, basis}) => id === 'isotretinoin' && basis !== 'unknown' && basis !== 'reasoned',
    );
    expect(known.map(({differ}) => differ?.startsWith('isotretinoin'))).toEqual(
      known.map(() => true),
    );
    expect(known).toHaveLength(7);
  });
});
