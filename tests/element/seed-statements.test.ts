import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import {en} from '../../src/i18n/en/answer.js';
import {enCare} from '../../src/i18n/en/aftercare.js';
import {enSafety} from '../../src/i18n/en/safety.js';
import {enPerson} from '../../src/i18n/en/steps.js';
import {enVisit} from '../../src/i18n/en/visit.js';
import {enMatters} from '../../src/i18n/en/what-matters.js';
import {answeredIn, openEverything} from '../support/everything.js';
import type {Screen} from '../support/harness.js';

const {concerns, rows} = en;
const {notices} = enPerson;
const {before: visitBefore, day, effects, figures, good, hard, harms, how} = enVisit;
const {care} = enCare;
const {questions, reasons} = enSafety;

/** Parts of the element by their selector. */
const QUESTIONS = '[part=questions]';
const ANSWER = '[part=answer]';
const MATTERS = '#fold-matters';
const SAFETY = '#fold-safety';
const VISIT = '#fold-experience';

/** A statement of the text that the product began with, and where the screen says what is known. */
type Statement = readonly [says: string, part: string, ...sentences: string[]];

const STATEMENTS: readonly Statement[] = [
  ['It is a simple and safe treatment', VISIT, hard['lines-and-lumps'], good['red-for-days']],
  ['Fine needles pierce the skin and encourage collagen', VISIT, day.needles, how.collagen],
  ['It rejuvenates aging skin', QUESTIONS, concerns.wrinkles],
  ['The instrument is a derma roller', VISIT, how['roller-or-pen']],
  ['It is commonly used on the face', VISIT, how['mostly-face']],
  [
    'It reduces scars, dark spots, wrinkles and pores',
    QUESTIONS,
    concerns['acne-scars'],
    concerns.pigmentation,
    concerns.wrinkles,
    concerns.pores,
  ],
  ['There is a consultation first', VISIT, visitBefore.examined],
  ['A plastic surgeon, dermatologist or aesthetician does it', VISIT, visitBefore.who],
  ['Make sure that they have experience', VISIT, visitBefore.who],
  ['They examine your skin and health history', VISIT, visitBefore.examined],
  ['Tiny cuts increase collagen', VISIT, how.collagen],
  ['Collagen keeps skin firm', VISIT, how.collagen],
  ['Aging takes its part', VISIT, hard['may-change']],
  ['Injuries, such as acne scars and stretch marks', QUESTIONS, concerns['stretch-marks']],
  ['Results take months', ANSWER, rows.result],
  ['The treatment takes 10 to 20 minutes', VISIT, figures.minutes[0]],
  ['Most people need 4 to 6 sessions', ANSWER, rows.sessions],
  ['Numbing cream comes first', VISIT, day.numbing],
  ['The tool is a pen or rotates', VISIT, how['roller-or-pen']],
  ['It bleeds a little, and a serum may follow', VISIT, day.needles],
  ['Collagen and elastin heal wounds', VISIT, how.collagen],
  ['Most people have the face done', VISIT, how['mostly-face']],
  ['Discomfort is minimal', VISIT, figures.pain[0]],
  ['Benefit: acne scars', QUESTIONS, concerns['acne-scars']],
  ['Benefit: lines and wrinkles', QUESTIONS, concerns.wrinkles],
  ['Benefit: pores', QUESTIONS, concerns.pores],
  ['Benefit: dark spots', QUESTIONS, concerns.pigmentation],
  ['Benefit: uneven tone', QUESTIONS, concerns['uneven-tone']],
  ['Benefit: it improves skin', ANSWER, rows.change],
  ['Benefit: stretch marks', QUESTIONS, concerns['stretch-marks']],
  ['Benefit: scars', QUESTIONS, concerns.scars],
  ['Benefit: hair growth', QUESTIONS, concerns['hair-loss']],
  ['Laser can cost four times as much', MATTERS, enMatters.fourTimes, enMatters.ratio],
  ['Heat can affect pigmentation', ANSWER, notices['heat-and-skin'][1]],
  ['It works without heat on darker skin', VISIT, good['no-heat'], good['fewer-marks']],
  ['Risk: irritation', VISIT, effects.irritation],
  ['Risk: swelling', VISIT, effects.swelling],
  ['Risk: discomfort', VISIT, effects.soreness],
  ['Risk: redness', VISIT, figures.red[0]],
  ['Risk: bruising', VISIT, effects.bruises],
  ['Risk: dryness', VISIT, effects.dryness],
  ['Risk: peeling', VISIT, effects.peeling],
  ['Bleeding is likelier after deeper treatment', VISIT, hard['blood-and-sore']],
  ['Blood thinners and disorders add to it', SAFETY, questions.bleeding.ask],
  ['Tell your doctor', SAFETY, reasons.bleeding],
  ['Severe: infection', VISIT, harms.infection[0]],
  ['Severe: changes of pigment', ANSWER, rows.darkMarks],
  ['Severe: reactions to what is put on', VISIT, harms.reaction[1]],
  ['Devices with energy or heat can burn', VISIT, harms.burn[1]],
  ['Not with active infection', SAFETY, questions.infection.ask],
  ['Not with active acne', SAFETY, questions.acne.ask],
  ['Not with keloids', SAFETY, questions['raised-scars'].ask, enSafety.waits['skin-doctor']],
  ['Not with unstable skin', SAFETY, questions['skin-disease'].ask],
  ['Experience helps minimize risk', VISIT, visitBefore.who],
  ['Avoid the sun in the first week', VISIT, care['sunscreen-unsure'], care.sunscreen],
  ['Avoid make-up', VISIT, care['no-make-up']],
  ['Avoid acids and retinol', VISIT, care['no-acids-vitamin']],
  ['Hydration, antioxidants and peptides help', VISIT, care['serums-needling']],
  ['Cooling helps', VISIT, care.cool],
];

/** A sentence with its gaps filled by anything; at the head of a line or inside one. */
const patternOf = (sentence: string): RegExp =>
  new RegExp(
    sentence
      .replace(/[.*+?^$()|[\]\\]/g, String.raw`\$&`)
      .replace(/\{\w+\}/g, '.+?')
      .replace(/\s+/g, String.raw`\s+`),
    'i',
  );

/** What a person sees in a part, once all that opens is open; what is hidden is left out. */
const seenIn = ({root}: Screen, part: string): string =>
  root.querySelector<HTMLElement>(part)?.innerText ?? '';

describe('every statement of the text that the product began with', () => {
  // The element goes after the first test, so what is seen is kept.
  const seen = new Map<string, string>();

  before(async () => {
    const screen = await answeredIn(
      html`<treatment-estimator></treatment-estimator>`,
      'microneedling laser-ablative',
    );
    await openEverything(screen);
    for (const [, part] of STATEMENTS) seen.set(part, seenIn(screen, part));
  });

  for (const [says, part, ...sentences] of STATEMENTS) {
    it(`“${says}” is told in ${part}`, () => {
      const text = seen.get(part) ?? '';
      expect(sentences.filter((sentence) => !patternOf(sentence).test(text))).to.deep.equal([]);
    });
  }
});
