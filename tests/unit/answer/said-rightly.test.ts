import {describe, expect, it} from 'vitest';
import {estimate, type Inputs} from '../../../src/engine.js';
import {compare} from '../../../src/engine/compare.js';
import {payments} from '../../../src/engine/cost/payments.js';
import {toKinds} from '../../../src/answer/kinds-view.js';
import {spokenSums} from '../../../src/answer/spoken-sums.js';
import {toView} from '../../../src/answer/view.js';
import {careOn} from '../../../src/evidence/aftercare.js';
import {CLEARED_USES} from '../../../src/evidence/cleared-uses.js';
import {CONCERNS} from '../../../src/evidence/concerns/index.js';
import {SAFETY} from '../../../src/evidence/safety-by-question.js';
import {careFor} from '../../../src/evidence/treatments/all-details.js';
import {enMatters} from '../../../src/i18n/en/what-matters.js';
import {enPerson} from '../../../src/i18n/en/steps.js';
import {enMethod} from '../../../src/i18n/en/method.js';
import {IN_EVERY_LANGUAGE} from '../../support/in-every-language.js';
import {toMatters} from '../../../src/steps/what-matters/view.js';
import {CONCERN_IDS, KINDS_OF, TREATED, TREATED_BY_FOUR} from '../engine/any-inputs.js';
import {anEstimate, inEnglish, plain} from './in-english.js';

const viewOf = (about: Inputs) => toView(estimate(about), inEnglish());

describe('dark spots of a kind that nobody knows', () => {
  const {options} = estimate({concern: 'pigmentation'});

  it('mix nothing: what the kinds do not share is not known', () => {
    const mixed = options.flatMap(({treatment, sessions, cost, clearChange, improvement}) =>
      treatment !== 'none' && [sessions, cost, clearChange, improvement].some(Boolean)
        ? [treatment]
        : [],
    );
    expect(mixed).toEqual([]);
  });

  it('are asked for their kind, in the headline and in the table', () => {
    const {headline, rows} = viewOf({concern: 'pigmentation'});
    const spoken = spokenSums(estimate({concern: 'pigmentation'}), inEnglish(), undefined);
    expect([headline.title, spoken, headline.figures]).toEqual(['Which kind?', 'Which kind?', []]);
    const result = rows.find(({quantity}) => quantity === 'weeksToFullResult');
    expect(result?.cells.map(({likely}) => likely)).toEqual(['Which kind?', 'Which kind?']);
  });

  it('are not asked for it where no kind has the figure, at the first paint neither', () => {
    const {inputs} = estimate({concern: 'pigmentation', treatments: ['laser-low-level', 'ipl']});
    const {rows} = toView(compare(inputs), inEnglish());
    const askedOf = (column: number): string[] =>
      rows.flatMap(({quantity, cells}) =>
        cells[column]?.likely === 'Which kind?' ? [quantity] : [],
      );
    // Nobody studied low-level light for any kind.
    expect([askedOf(0), askedOf(1)]).toEqual([[], expect.arrayContaining(['weeksToFullResult'])]);
  });

  it('have each kind shown by itself, with the figures of that kind', () => {
    const kinds = toKinds(options, inEnglish());
    expect(kinds.map(({name}) => name)).toEqual(
      KINDS_OF('pigmentation').flatMap((kind) => (kind ? [inEnglish().strings.kinds[kind]] : [])),
    );
    expect(plain(kinds[0]?.lines[0]?.text ?? '')).toBe('Microneedling: Not usual for this');
    const [own] = estimate({concern: 'pigmentation', kind: 'melasma'}).options;
    expect(options[0]?.byKind?.melasma).toEqual(own);
  });

  it('show no kinds apart for any other concern', () => {
    const others = CONCERN_IDS.filter((id) => CONCERNS[id].kindsDifferIn !== 'all');
    expect(others.flatMap((concern) => toKinds(estimate({concern}).options, inEnglish()))).toEqual(
      [],
    );
  });
});

describe('“With care”', () => {
  it('that every column would say is said once, with what it depends on', () => {
    const {columns} = viewOf({concern: 'acne-scars'});
    expect(columns.map(({suitability}) => suitability)).toEqual(['', '']);
    expect(estimate({concern: 'acne-scars'}).notices).toContain('skin-unknown');
    expect(enPerson.notices['skin-unknown'].join(' ')).toMatch(/care.*IV.*needles/);
  });

  it('stays in the head of a column that alone wants it', () => {
    const {columns} = viewOf({concern: 'acne-scars', skinTone: 'IV'});
    expect(columns.map(({suitability}) => suitability)).toEqual(['', 'With care']);
  });
});

describe('a headline without any price', () => {
  it.each(IN_EVERY_LANGUAGE)('leads with sessions and time, in $language', ({formatter}) => {
    const unpriced = anEstimate();
    const options = unpriced.options.map((option) => ({...option, cost: null}));
    const {
      headline: {title, figures},
      rows,
    } = toView({...unpriced, options}, formatter);
    const spoken = spokenSums({...unpriced, options}, formatter, undefined);
    expect(spoken).toContain(formatter.strings.rows.result);
    expect(spoken).not.toContain(formatter.strings.treatments.microneedling.within + ',');
    expect(title).toBe(formatter.strings.rows.sessions);
    expect(figures.map(({likely}) => likely)).toEqual(
      options.flatMap(({sessions, treatment}) =>
        sessions && treatment !== 'none' ? [formatter.count(sessions.likely)] : [],
      ),
    );
    // They are said once.
    expect(rows.map(({quantity}) => quantity)).not.toContain('sessions');
  });
});

describe('care', () => {
  const said = (area: 'face' | 'scalp' | 'abdomen') =>
    TREATED.flatMap((treatment) =>
      careOn(careFor(treatment), area).flatMap(({topics}) => topics.map(({id}) => id)),
    );

  it.each(['scalp', 'abdomen'] as const)('of the %s speaks of no make-up and no acids', (area) => {
    expect(said(area).filter((id) => /make-up|acids/.test(id))).toEqual([]);
    expect(said(area)).toContain('no-sport');
  });

  it('of the face speaks of both', () => {
    expect(said('face')).toEqual(expect.arrayContaining(['no-make-up', 'no-acids']));
  });
});

describe('keloids', () => {
  it.each(TREATED.filter((id) => id !== 'laser-low-level'))(
    'are not for %s without a skin doctor',
    (treatment) => {
      expect(SAFETY['raised-scars'][treatment].wait).toBe('skin-doctor');
    },
  );
});

describe('a cleared use', () => {
  it('has its year or its page, and a link to who cleared it', () => {
    for (const {source, link, year = 2018} of CLEARED_USES) {
      expect(source).toMatch(/^FDA/);
      expect(link).toMatch(/^https:\/\/www\.(accessdata\.)?fda\.gov\//);
      expect(year).toBeGreaterThanOrEqual(2018);
    }
    expect(CLEARED_USES.find(({id}) => id === 'neck-wrinkles')).toMatchObject({
      year: 2021,
      source: 'FDA 510(k) K202243',
    });
    expect(enMethod.cleared['neck-wrinkles']).toContain('II to IV');
  });

  it('of the neck is no longer called an uncleared one', () => {
    expect(estimate({concern: 'wrinkles', area: 'neck'}).notices).not.toContain('not-cleared');
    expect(estimate({concern: 'wrinkles', area: 'hands'}).notices).toContain('not-cleared');
  });
});

describe('the numbers of one screen', () => {
  it.each(CONCERN_IDS)('for %s agree: the last payment is the cost of the course', (concern) => {
    for (const kind of KINDS_OF(concern))
      for (const treatments of TREATED_BY_FOUR)
        for (const option of estimate({concern, kind, treatments, severity: 'severe'}).options)
          if (option.cost && option.treatment !== 'none')
            expect(payments(option).at(-1), option.treatment).toEqual(option.cost);
  });

  it.each(IN_EVERY_LANGUAGE)('have one name for days off, in $language', ({strings}) => {
    const {main, charts, method, matters} = strings;
    const name = charts.daysOff;
    expect([method.quantities.daysOff, matters.choices.daysOff]).toEqual([name, name]);
    expect(main.rows.healing.startsWith(name)).toBe(true);
  });

  it('say what a sum covers beside the ratio of the costs', () => {
    const {notes} = toMatters(anEstimate(), [], inEnglish(), enMatters);
    expect(notes.map(plain)).toEqual([
      expect.stringMatching(
        /^A typical course costs about [\d.]+ times as much with ablative laser/,
      ),
      expect.stringMatching(/Ablative laser: 1\.6 to 7\.8 times.*\(5 price lists\)/),
      enMatters.covers,
      expect.stringContaining('do not tell the treatments apart'),
    ]);
  });
});

describe('what studies do not tell apart', () => {
  const one = anEstimate();
  /** The same, if studies did tell the treatments apart by their results. */
  const apart = one.options.map((option) => {
    const {clearChange} = option.evidence;
    if (clearChange === undefined) return option;
    const {alike: _, ...told} = clearChange;
    return {...option, evidence: {...option.evidence, clearChange: told}};
  });

  it('is said once, and is no finding of the pair', () => {
    const {notes, differences} = toMatters(one, ['clearChange'], inEnglish(), enMatters);
    expect(notes.filter((note) => note.includes('do not tell the treatments apart'))).toEqual([
      'The clearest result: studies do not tell the treatments apart. So their figures are about the same.',
    ]);
    expect(differences.map(({text}) => text)).toEqual(['']);
  });

  it('is not said where studies do', () => {
    const {notes, differences} = toMatters(
      {...one, options: apart},
      ['clearChange'],
      inEnglish(),
      enMatters,
    );
    expect(notes.filter((note) => note.includes('do not tell'))).toEqual([]);
    expect(differences.map(({text}) => text)).not.toEqual(['']);
  });
});
