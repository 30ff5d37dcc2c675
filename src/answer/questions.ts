import {isKindOpen} from '../engine/kind-open.js';
import {CONCERNS, kindIdsOf} from '../evidence/concerns/index.js';
import type {SkinType} from '../evidence/ids.js';
import type {ResolvedInputs} from '../engine/types.js';
import {interpolate} from '../i18n/interpolate.js';
import type {Formatter} from './formatter.js';

/** One answer that can be chosen. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly chosen: boolean;
}

/**
 * A question with its answers. One is chosen, but for a tone of the Monk scale, which the page sets
 * and the hint tells.
 */
export interface Question {
  readonly name: 'concern' | 'kind' | 'area' | 'skinTone' | 'severity';
  readonly label: string;
  readonly choices: readonly Choice[];
  /** What the chosen answer means, where its label does not say it. */
  readonly hint?: string;
}

const TYPES: readonly SkinType[] = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/** What a choice is called. */
type Label = readonly [value: string, label: string];

const choices = (labels: readonly Label[], chosen: string): Choice[] =>
  labels.map(([value, label]) => ({value, label, chosen: value === chosen}));

/**
 * What the skin hint says: the sun reaction of a type, the tone that the page has set, or that
 * nobody has answered.
 */
function skinHint(
  tone: ResolvedInputs['skinTone'],
  {strings: {ask, skinTypes}}: Formatter,
  isOpen: boolean,
): string {
  if (isOpen) return ask.chooseSkin;
  if (tone.startsWith('monk-')) return interpolate(ask.monk, {tone: tone.slice(5)});
  const reaction = skinTypes[tone as SkinType | 'unknown'];
  return tone === 'unknown' ? reaction : `${interpolate(ask.type, {type: tone})}. ${reaction}`;
}

/** The sun reaction of each type, and “not sure”. */
const skinChoices = ({strings: {ask, skinTypes}}: Formatter): readonly Label[] => [
  ...TYPES.map((type): Label => [type, `${interpolate(ask.type, {type})}. ${skinTypes[type]}`]),
  ['unknown', ask.notSure],
];

/** What changes the questions beside the inputs. */
interface QuestionOptions {
  /** Narrows the choices of some. */
  readonly offered?: Readonly<Partial<Record<Question['name'], readonly string[]>>> | undefined;
  /** True where nobody has answered the question on the skin: no answer is chosen. */
  readonly isSkinOpen?: boolean;
  /** Names of questions as attributes, which are not asked. */
  readonly hide?: string;
}

/**
 * The questions that apply to this concern, in the order in which they are asked; those with one
 * answer are none.
 */
export function toQuestions(
  inputs: ResolvedInputs,
  formatter: Formatter,
  {offered = {}, isSkinOpen = false, hide = ''}: QuestionOptions = {},
): Question[] {
  const {concern, kind, area, skinTone, severity} = inputs;
  const {ask, concerns, kinds, areas, severities} = formatter.strings;
  const kindIds = kindIdsOf(concern);
  const {areas: areaIds} = CONCERNS[concern];
  const kindLabels: Label[] = [['', ask.notSure], ...kindIds.map((id): Label => [id, kinds[id]])];
  const question = (
    name: Question['name'],
    label: string,
    labels: readonly Label[],
    chosen: string,
  ): Question => ({name, label, choices: choices(narrowed(labels, offered[name]), chosen)});
  const questions = [
    question('concern', ask.concern, Object.entries(concerns), concern),
    ...(kindIds.length > 0 ? [question('kind', ask.kind, kindLabels, kind ?? '')] : []),
    question(
      'area',
      ask.area,
      areaIds.map((id) => [id, areas[id]]),
      area,
    ),
    {
      ...question('skinTone', ask.skin, skinChoices(formatter), isSkinOpen ? '' : skinTone),
      hint: skinHint(skinTone, formatter, isSkinOpen),
    },
    question('severity', ask.severity, Object.entries(severities), severity),
  ];
  const hidden = hide.replace('skin-tone', 'skinTone').split(/\s+/);
  // Without the kind there may be no answer: then it is asked whatever the page hides.
  const isHidden = (name: string): boolean =>
    hidden.includes(name) && !(name === 'kind' && isKindOpen(inputs));
  return questions.filter(({name, choices: {length}}) => length > 1 && !isHidden(name));
}

/** The labels of the values that are offered, in their order; all where nobody narrows them. */
const narrowed = (labels: readonly Label[], values?: readonly string[]): readonly Label[] =>
  values?.flatMap((value) => labels.filter(([own]) => own === value)) ?? labels;
