import {figureTexts} from '../../answer/figure-texts.js';
import type {Formatter} from '../../answer/formatter.js';
import type {Slot} from '../../answer/slot.js';
import {isCleared} from '../../engine/notices.js';
import type {Estimate, Option} from '../../engine/types.js';
import {CONCERNS} from '../../evidence/concerns/index.js';
import type {SkinTone} from '../../evidence/ids.js';
import {TREATMENTS} from '../../evidence/treatments/index.js';
import {interpolate} from '../../i18n/interpolate.js';
import type {AskId, AskStrings} from '../../i18n/strings/questions-to-ask-strings.js';

/** Questions that are always to be asked, or those about one treatment. */
export interface QuestionGroup {
  readonly title: string;
  /** Place of the treatment among the columns. */
  readonly slot?: Slot;
  readonly questions: readonly string[];
}

/** Figures of an option that the clinic is asked to confirm. */
const FIGURES = ['sessions', 'cost', 'daysOff'] as const;

/** Writes a question, with what stands in its gaps. */
type Ask = (id: AskId, parts?: Readonly<Record<string, string>>) => string;

/** What to ask the clinic, made from this very estimate. */
export function toQuestionsToAsk(
  estimate: Estimate,
  formatter: Formatter,
  strings: AskStrings,
): QuestionGroup[] {
  const ask: Ask = (id, parts = {}) => interpolate(strings.questions[id], parts);
  const compared = estimate.options.filter(({treatment}) => treatment !== 'none');
  const type = skinTypeOf(estimate.inputs.skinTone, formatter);
  return [
    {title: strings.general, questions: generalQuestions(estimate, type, ask)},
    ...compared.map((option, slot): QuestionGroup => ({
      title: formatter.strings.treatments[option.treatment].name,
      slot: slot as Slot,
      questions: [
        ...figureQuestions(option, formatter, ask),
        ...treatmentQuestions(option, estimate, type, ask),
      ],
    })),
  ];
}

/**
 * The Fitzpatrick type; undefined where it is not known: a tone of the Monk scale may be one of
 * several types.
 */
const skinTypeOf = (tone: SkinTone, {strings: {skinTypes}}: Formatter): string | undefined =>
  Object.hasOwn(skinTypes, tone) && tone !== 'unknown' ? tone : undefined;

function generalQuestions(
  {inputs, options, notices}: Estimate,
  type: string | undefined,
  ask: Ask,
): string[] {
  const visitsNoClinic = options.every(({treatment}) => TREATMENTS[treatment].place !== 'clinic');
  return [
    ask('aim'),
    ask('nothing'),
    type === undefined ? ask('skinUnknown') : ask('skin', {type}),
    ...(CONCERNS[inputs.concern].kindsDifferIn === 'all' ? [ask('diagnosis')] : []),
    ...(notices.includes('melasma-laser') ? [ask('creams')] : []),
    ...(notices.includes('with-minoxidil') ? [ask('minoxidil')] : []),
    ask('device'),
    ...(visitsNoClinic ? [] : [ask('who')]),
    ask('included'),
    ask('trouble'),
    ask('pictures'),
  ];
}

/** What this page found, for the clinic to say its own figure. */
const figureQuestions = (option: Option, formatter: Formatter, ask: Ask): string[] =>
  FIGURES.flatMap((quantity) => {
    const figure = option[quantity];
    if (figure === null) return [];
    const [, range] = figureTexts(quantity, figure, formatter.forOption(option));
    return [ask(quantity, {range})];
  });

function treatmentQuestions(
  {treatment}: Option,
  {inputs}: Estimate,
  type: string | undefined,
  ask: Ask,
): string[] {
  const settings = type === undefined ? ask('settingsUnknown') : ask('settings', {type});
  const {family, marksBy, notices = []} = TREATMENTS[treatment];
  const heats = marksBy === 'heat' || marksBy === 'light';
  return [
    ...(heats ? [settings, ask('patch')] : []),
    ...(notices.includes('rf-warning') ? [ask('rf')] : []),
    ...(family === 'needling' && !heats ? [ask('depth')] : []),
    ...(isCleared(treatment, inputs) === false ? [ask('cleared')] : []),
  ];
}
