import {describe, expect, it} from 'vitest';
import type {Config} from '../../../src/clinic-config/config.js';
import type {PersonAnswers} from '../../../src/engine/person-answers.js';
import {SAFETY} from '../../../src/evidence/safety-by-question.js';
import type {SafetyQuestionId} from '../../../src/evidence/safety-questions.js';
import {SAFETY_PAPERS} from '../../../src/evidence/sources/safety-sources.js';
import {deSafety} from '../../../src/i18n/de/safety.js';
import {enSafety} from '../../../src/i18n/en/safety.js';
import {announcementOf, toSafety, type SafetyView} from '../../../src/steps/safety/view.js';
import {anEstimate, inEnglish, inGerman} from '../answer/in-english.js';

const THREE = anEstimate({treatments: ['none', 'microneedling', 'laser-ablative']});
const viewOf = (answers: PersonAnswers['safety'], config: Config = {}): SafetyView =>
  toSafety({estimate: THREE, answers, config, formatter: inEnglish(), strings: enSafety});
const everyYes = Object.fromEntries(Object.keys(SAFETY).map((id) => [id, 'yes' as const]));

describe('toSafety', () => {
  it('asks in three groups and says that nothing is answered', () => {
    const {groups, treatments, summary} = viewOf({});
    expect(groups.map(({title, questions}) => [title, questions.length])).toEqual([
      ['The skin to be treated', 7],
      ['Your health', 6],
      ['Your medicines', 3],
    ]);
    expect([treatments, summary]).toEqual([[], 'Nothing is answered yet.']);
  });

  it('tells what a yes means, why, from where and how sure, for every treatment and for none', () => {
    const {treatments, summary} = viewOf({'raised-scars': 'yes'});
    expect(
      treatments.map(({name, slot, lines}) => [name, slot, lines.map(({label}) => label)]),
    ).toEqual([
      ['Microneedling', 0, ['Not without a skin doctor']],
      ['Ablative laser', 1, ['Not without a skin doctor']],
      ['Doing nothing', null, ['Nothing to add']],
    ]);
    expect(treatments[1]?.lines[0]).toMatchObject({
      about: 'Raised scars',
      reasons: [enSafety.reasons['raised-ablative'], enSafety.differs['raised-ablative']],
      ground: 'Grade D: clinics’ custom, no trial.',
    });
    expect(treatments[1]?.lines[0]?.sources.map(({short}) => short)).toEqual([
      'Ramsdell 2012',
      'Clinics’ own lists of who should not be needled, 4 pages',
      'Kuehlmann 2019',
    ]);
    expect(summary).toBe('Take 1 point to the clinic.');
  });

  it('has a doctor look at a changed spot first, whatever is done, nothing included', () => {
    expect(viewOf({mole: 'yes'}).treatments.map(({lines}) => lines[0]?.label)).toEqual(
      Array(3).fill('Wait until a doctor has looked at it'),
    );
  });

  it('says once what several answers mean alike', () => {
    const none = viewOf({tan: 'yes', bleeding: 'yes'}).treatments.at(-1);
    expect(none?.lines.map(({about, questions}) => [about, questions])).toEqual([
      ['Tan or sunburn · Blood thinners or bleeding', ['tan', 'bleeding']],
    ]);
  });

  it('adds nothing after no, and does not say that all is well', () => {
    const {treatments, summary} = viewOf({mole: 'no'});
    expect(treatments.map(({lines, text}) => [lines, text])).toEqual(
      Array(3).fill([[], 'Nothing to add']),
    );
    expect(summary).toBe('These answers add nothing. The clinic may still ask more.');
  });

  it('takes no point to the clinic that means nothing for any treatment', () => {
    const nothing = {outcome: 'nothing'} as const;
    const outcomes = {microneedling: nothing, 'laser-ablative': nothing};
    const config: Config = {
      safetyQuestions: {contacts: {text: 'Do you wear contact lenses?', outcomes}},
    };
    expect(viewOf({contacts: 'yes'}, config).summary).toBe(
      'These answers add nothing. The clinic may still ask more.',
    );
    expect(viewOf({contacts: 'yes', mole: 'yes'}, config).summary).toBe(
      'Take 1 point to the clinic.',
    );
    expect(viewOf({pregnancy: 'yes', mole: 'yes'}, config).summary).toBe(
      'Take 2 points to the clinic.',
    );
  });

  it('says of what was not read that it was not, and what was read beside it', () => {
    const lasers = anEstimate({
      treatments: ['laser-pigment', 'laser-vascular', 'laser-nonablative'],
    });
    const {treatments} = toSafety({
      estimate: lasers,
      answers: everyYes,
      config: {},
      formatter: inEnglish(),
      strings: enSafety,
    });
    const recalled = treatments
      .flatMap(({lines}) => lines)
      .filter(({ground}) => ground.includes('not read in a source'));
    const beside = recalled.filter(({sources}) => sources.length > 0);
    expect(beside.length).toBeGreaterThan(0);
    expect(beside.length).toBeLessThan(recalled.length);
    expect(
      recalled.filter(({ground}) => ground.endsWith('What we read is on other lasers:')),
    ).toEqual(beside);
  });

  it('marks a clinic’s question as the clinic’s, without a grade', () => {
    const {groups, treatments} = viewOf(
      {tattoo: 'yes'},
      {safetyQuestions: {tattoo: {text: 'Tattoo there?'}}},
    );
    expect(groups.at(-1)).toEqual({
      title: 'Asked by the clinic',
      questions: [{id: 'tattoo', ask: 'Tattoo there?', answer: 'yes'}],
    });
    expect(treatments[0]?.lines).toEqual([
      {
        questions: ['tattoo'],
        outcome: 'tell',
        label: 'Tell the clinic',
        about: 'Tattoo there?',
        reasons: [],
        ground: 'From the clinic. It has no grade.',
        sources: [],
      },
    ]);
  });

  it('says until when the clinic has one wait and why, and each of its questions for itself', () => {
    const wait = {outcome: 'wait', until: 'Wait a day.', reason: 'Cuts let germs in.'} as const;
    const outcomes = {microneedling: wait, 'laser-ablative': {outcome: 'not'}} as const;
    const {treatments} = viewOf(
      {shaved: 'yes', waxed: 'yes'},
      {
        safetyQuestions: {
          shaved: {text: 'Did you shave today?', outcomes},
          waxed: {text: 'Did you wax today?', outcomes},
        },
      },
    );
    const said = (column: number): unknown[] | undefined =>
      treatments[column]?.lines.map(({about, label, reasons}) => [about, label, ...reasons]);
    expect(said(0)).toEqual([
      ['Did you shave today?', 'Wait a day.', 'Cuts let germs in.'],
      ['Did you wax today?', 'Wait a day.', 'Cuts let germs in.'],
    ]);
    expect(said(1)).toEqual([
      ['Did you shave today?', enSafety.outcomes.not],
      ['Did you wax today?', enSafety.outcomes.not],
    ]);
    expect(treatments.map(({text}) => text)).toEqual(['', '', '']);
  });

  it.each(Object.keys(SAFETY) as SafetyQuestionId[])(
    'gives one reason for what “%s” means, and says where sources differ only where they do',
    (id) => {
      const {treatments} = viewOf({[id]: 'yes'});
      for (const [column, treatment] of (
        ['microneedling', 'laser-ablative', 'none'] as const
      ).entries()) {
        const {reason, differ} = SAFETY[id][treatment];
        const differing = differ === undefined ? [] : [enSafety.differs[differ]];
        expect(treatments[column]?.lines.map(({reasons}) => reasons)).toEqual([
          [enSafety.reasons[reason], ...differing],
        ]);
      }
    },
  );

  it('lists each source once in full', () => {
    const texts = viewOf(everyYes).sources.map(({text}) => text);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts).toContain(SAFETY_PAPERS.chu2021.text);
  });

  it('never says that one may not, or that one is fine, in either language', () => {
    for (const [strings, formatter, verdict] of [
      [enSafety, inEnglish(), /you (may|must|can) ?not|you are (fine|safe|ok)/i],
      [deSafety, inGerman(), /Sie dürfen|unbedenklich|Sie sind sicher/i],
    ] as const) {
      const view = toSafety({estimate: THREE, answers: everyYes, config: {}, formatter, strings});
      expect(JSON.stringify(view)).not.toMatch(verdict);
    }
  });

  it('leaves every figure as it is', () => {
    const before = JSON.stringify(THREE);
    viewOf(everyYes);
    expect(JSON.stringify(THREE)).toBe(before);
  });
});

describe('announcementOf', () => {
  it('tells what a yes means for each treatment', () => {
    expect(announcementOf(viewOf({mole: 'no', pregnancy: 'yes'}), 'pregnancy', enSafety)).toBe(
      'Microneedling: Wait until you have had your baby and stopped breast-feeding. Ablative laser: Wait until you have had your baby and stopped breast-feeding. Doing nothing: Nothing to add.',
    );
  });

  it('says that a no adds nothing', () => {
    expect(announcementOf(viewOf({mole: 'no', pregnancy: 'yes'}), 'mole', enSafety)).toBe(
      'A spot that changed: nothing to add.',
    );
  });

  it('says that a no to a clinic’s question adds nothing, in its words', () => {
    const config: Config = {
      safetyQuestions: {
        scar: {text: 'Is the scar new?'},
        tattoo: {text: 'Tattoo there?'},
      },
    };
    const view = viewOf({tattoo: 'no', scar: 'no'}, config);
    expect(announcementOf(view, 'tattoo', enSafety)).toBe('Tattoo there?: nothing to add.');
  });
});

describe('the sources', () => {
  it('are linked by DOI, PubMed or an authority, never by a mirror', () => {
    const hosts = Object.values(SAFETY_PAPERS).flatMap(({link}) =>
      link === '' ? [] : [new URL(link).host],
    );
    expect([...new Set(hosts)].sort()).toEqual([
      'clinicaltrials.gov',
      'doi.org',
      'pmc.ncbi.nlm.nih.gov',
      'pubmed.ncbi.nlm.nih.gov',
      'www.cancer.nsw.gov.au',
      'www.fda.gov',
    ]);
  });

  it('are all used', () => {
    const used = new Set(
      Object.values(SAFETY).flatMap((row) => Object.values(row).flatMap(({sources}) => sources)),
    );
    expect(Object.keys(SAFETY_PAPERS).filter((id) => !used.has(id as never))).toEqual([]);
  });
});
