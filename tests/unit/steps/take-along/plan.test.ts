import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {resolveInputs} from '../../../../src/engine/inputs.js';
import {NO_ANSWERS} from '../../../../src/engine/person-answers.js';
import {readLink} from '../../../../src/steps/take-along/link.js';
import {billsPart} from '../../../../src/steps/take-along/plan-parts.js';
import type {PlanSource} from '../../../../src/steps/take-along/plan-source.js';
import {toText} from '../../../../src/steps/take-along/plan-text.js';
import type {BillsView} from '../../../../src/answer/clinic/bills.js';
import {enPerson} from '../../../../src/i18n/en/steps.js';
import {spokenSums} from '../../../../src/answer/spoken-sums.js';
import {toView} from '../../../../src/answer/view.js';
import {anyInputs, CONCERN_IDS, TREATED_BY_FOUR} from '../../engine/any-inputs.js';
import {anyPerson} from './any-person.js';
import {anEstimate, inEnglish, plain} from '../../answer/in-english.js';
import {IN_EVERY_LANGUAGE} from '../../../support/in-every-language.js';
import {LANGUAGE_IDS} from '../../../support/languages.js';
import {aPlan, DATES_TITLES, EVERYTHING, linesOf, partOf} from './a-plan.js';

const SAFETY = 'Is it safe for me?';
const titles = (plan: ReturnType<typeof aPlan>): string[] => plan.parts.map(({title}) => title);

describe('the plan', () => {
  it('holds every figure of the table, word for word', () => {
    const view = toView(anEstimate(), inEnglish());
    const {headline, columns, rows} = aPlan();
    expect(columns).toEqual(view.columns);
    expect(headline).toBe(spokenSums(anEstimate(), inEnglish(), undefined));
    expect(rows.map(({label}) => label)).toEqual([
      'Whole course',
      ...view.rows.map(({label}) => label),
    ]);
    const figures = [view.headline.figures, ...view.rows.map(({cells}) => cells)];
    expect(rows.map(({cells}) => cells.map(({likely, range}) => [likely, range]))).toEqual(
      figures.map((cells) => cells.map(({likely, range}) => [likely, range])),
    );
  });

  it.each(LANGUAGE_IDS)('has what differs, as the screen says it, in %s', (language) => {
    const {strings} = IN_EVERY_LANGUAGE.find((each) => each.language === language)!;
    const {differs} = aPlan({language});
    expect(differs?.title).toBe(strings.differs.title);
    expect(linesOf(differs)).toHaveLength(5);
    expect(linesOf(differs).join()).not.toMatch(/[{}]|undefined/);
  });

  it('does not say what differs where the kind must be known first', () => {
    const plan = aPlan({inputs: {concern: 'pigmentation'}});
    expect(plan.differs).toBe(undefined);
  });

  it('has the rows that matter right after the sums', () => {
    expect(
      aPlan({answers: {matters: ['daysOff', 'darkMarks']}})
        .rows.slice(1, 3)
        .map(({label}) => label),
    ).toEqual(['Days off, each time', 'Dark marks after, type II']);
  });

  it('says what was answered to each question, a tone of the Monk scale too', () => {
    expect(aPlan({inputs: {skinTone: 'monk-7'}}).answers).toEqual([
      ['What would you like to treat?', 'Acne scars'],
      ['Which kind?', 'Not sure'],
      ['Where?', 'Whole face'],
      ['Your skin in the sun', expect.stringContaining('7')],
      ['How severe is it?', 'Moderate'],
    ]);
  });

  it('tells that it is an estimate, when it was made, and how old the studies are', () => {
    const [estimate, ...dates] = aPlan().about;
    expect(estimate).toMatch(/^An estimate, not medical advice\./);
    expect(dates).toEqual([
      'Made on February 1, 2027.',
      'Studies last reviewed on November 15, 2026.',
    ]);
  });

  it('without an answer of the person’s own has the questions and the care, and no empty part', () => {
    const plan = aPlan();
    expect(titles(plan)).toEqual(['Questions to ask', 'Care, day by day']);
    expect(plan.calendars).toEqual([]);
  });

  it('carries every warning of the screen, and what is not usual for this skin', () => {
    const inputs = {
      skinTone: 'V',
      treatments: ['rf-microneedling', 'laser-ablative', 'none'],
    } as const;
    const {columns} = toView(anEstimate(inputs), inEnglish());
    const {notices} = anEstimate(inputs);
    const lines = linesOf(partOf(aPlan({inputs}), 'Please note'));
    expect(lines).toContain('Ablative laser: Ask a doctor first.');
    expect(lines).toHaveLength(
      notices.length + columns.filter(({suitability}) => suitability !== '').length,
    );
    for (const id of notices) expect(lines).toContain(enPerson.notices[id].join(' '));
  });

  it('has every part in the order of the screen once everything is answered', () => {
    expect(titles(aPlan({answers: EVERYTHING}))).toEqual([
      'What matters to me',
      SAFETY,
      'If you start on March 1, 2027',
      'To be ready on July 18, 2027',
      'Up to $1,500',
      'Questions to ask',
      'Care, day by day',
    ]);
  });

  it.each([
    ['matters', {matters: ['cost' as const]}, 'What matters to me'],
    ['safety', {safety: {mole: 'no' as const}}, SAFETY],
    ['a first day', {start: '2027-03-01'}, DATES_TITLES[0]],
    ['a day to be ready', {event: '2027-07-18'}, DATES_TITLES[1]],
    ['a limit', {limit: 0}, DATES_TITLES[2]],
  ])('with %s alone has that part and no other of the person’s', (_, answers, title) => {
    const plan = aPlan({answers});
    expect(plan.parts).toHaveLength(3);
    expect(plan.parts[0]?.title.startsWith(title)).toBe(true);
  });

  it('tells each treatment’s clinic what a “yes” means, and how sure that is', () => {
    const safety = partOf(aPlan({answers: {safety: {bleeding: 'yes'}}}), SAFETY);
    expect(linesOf(safety)).toEqual(['Take 1 point to the clinic.']);
    expect(linesOf(safety, 'Microneedling')[0]).toMatch(
      /^Blood thinners or bleeding: Tell the clinic\. You may bleed or bruise more\. Do not stop a medicine on your own.* Grade D/,
    );
    expect(linesOf(safety, 'Ablative laser')[0]).toMatch(
      /^Blood thinners or bleeding: Tell the clinic\./,
    );
  });

  it('has a line for each session, with its range and its healing', () => {
    const part = partOf(aPlan({answers: {start: '2027-03-01'}}), DATES_TITLES[0]);
    const [first, second] = linesOf(part, 'Microneedling').map((line) =>
      plain(line).replaceAll('\u2009', ' '),
    );
    expect(first?.split(' · ')).toEqual([
      expect.stringContaining('Mon, Mar 1, 2027'),
      expect.stringMatching(/Mar 4 \(Mar 1 – 8\)/),
    ]);
    expect(second?.split(' · ')).toEqual([
      expect.stringContaining('Mon, Mar 29, 2027'),
      expect.stringContaining('Mar 15 – Apr 12'),
      expect.stringContaining('('),
    ]);
  });

  it('notes below the first session that the clinic is closed on some days', () => {
    const notes = (closedDays: number[]): readonly string[] =>
      linesOf(
        partOf(aPlan({answers: {start: '2027-03-01'}, config: {closedDays}}), DATES_TITLES[0]),
      );
    expect(notes([7])).toContain('Sessions fall on days when the clinic is open.');
    expect(notes([])).not.toContain('Sessions fall on days when the clinic is open.');
  });

  it('has the clinic’s sums line by line, and what must be said of them', () => {
    const bills: BillsView = {
      title: 'What is in our sums',
      bills: [{slot: 0, name: 'Microneedling: 5 sessions', lines: [['Together', '$500']]}],
      notes: ['Tax is in all prices.'],
    };
    const source = (about?: BillsView): Pick<PlanSource, 'view'> => ({
      view: {...toView(anEstimate(), inEnglish()), bills: about},
    });
    expect(billsPart(source(bills))).toEqual({
      title: 'What is in our sums',
      groups: [
        {title: 'Microneedling: 5 sessions', spare: 2, lines: ['Together: $500']},
        {title: '', spare: 2, lines: ['Tax is in all prices.']},
      ],
    });
    expect(billsPart(source())).toEqual({title: '', groups: []});
  });

  it('puts no second mark after a clinic’s own question or sentence', () => {
    const safetyQuestions = {
      tattoo: {
        text: 'Is there a tattoo?',
        outcomes: {microneedling: {outcome: 'wait' as const, until: 'Wait until we have seen it.'}},
      },
    };
    const safety = partOf(
      aPlan({answers: {safety: {tattoo: 'yes'}}, config: {safetyQuestions}}),
      SAFETY,
    );
    expect(linesOf(safety, 'Microneedling')).toEqual([
      'Is there a tattoo? Wait until we have seen it. From the clinic. It has no grade.',
    ]);
  });

  it('gives every session its day, its range, and until when it heals', () => {
    const lines = linesOf(
      partOf(aPlan({answers: {start: '2027-03-01'}}), DATES_TITLES[0]),
      'Microneedling',
    );
    expect(lines[0]).toMatch(/^1: Mon, Mar 1, 2027 · healed by Mar \d+ \(Mar \d+.–.\d+\)$/);
    expect(lines[1]).toMatch(/^2: \w+, Mar \d+, 2027 · or Mar \d+.–.Apr \d+ · healed by/);
    expect(lines[5]).toMatch(/ · perhaps · /);
  });

  it('has neither headline nor table where nothing is compared but doing nothing', () => {
    const {headline, columns, rows} = aPlan({inputs: {treatments: ['none']}});
    expect([headline, columns, rows]).toEqual(['', [], []]);
  });

  it('says nothing of a day that cannot be used: it stands in no link that we write, but a person can write one', () => {
    expect(aPlan({answers: {start: '1999-01-01', event: '2027-01-01'}}).parts).toHaveLength(2);
  });

  it.each(
    CONCERN_IDS.flatMap((concern) => LANGUAGE_IDS.map((language) => [concern, language] as const)),
  )('for %s in “%s” leaves no gap, whatever is compared', (concern, language) => {
    for (const treatments of [...TREATED_BY_FOUR, ['none'] as const]) {
      for (const skinTone of ['II', 'VI', 'monk-9', 'unknown'] as const) {
        const plan = aPlan({
          inputs: {concern, treatments, skinTone},
          answers: EVERYTHING,
          language,
        });
        const events = plan.calendars.flatMap((calendar) => [
          calendar.name,
          ...calendar.events.flatMap(({title, text}) => [title, text]),
        ]);
        const wrong = [toText(plan, 'Back:'), ...events]
          .flatMap((text) => text.split('\n'))
          .filter((line) => /undefined|null|NaN|Infinity|[{}<>]|\(\)|\(;|\.\.|: *:|\?:/.test(line));
        expect(wrong).toEqual([]);
        expect(events.filter((text) => text.trim() === '')).toEqual([]);
      }
    }
  });
});

describe('the link in the plan', () => {
  it('brings back the very same plan', () => {
    fc.assert(
      fc.property(anyInputs, anyPerson, (inputs, answers) => {
        const plan = aPlan({inputs, answers});
        const linked = readLink(
          plan.link.slice(plan.link.indexOf('#')),
          '',
          (found) => resolveInputs(found).problems.length === 0,
        );
        expect(linked && aPlan({inputs: {...linked.inputs}, answers: linked.person})).toEqual(plan);
      }),
      {numRuns: 60},
    );
  });

  it('holds nothing that was not said', () => {
    expect(aPlan({answers: NO_ANSWERS}).link).not.toMatch(/matters|safety|start|event|limit/);
  });
});
