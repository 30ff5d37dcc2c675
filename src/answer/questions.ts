import {CONCERNS} from '../engine/choices.js';
import type {SkinType} from '../evidence/ids.js';
import type {ResolvedInputs} from '../engine/types.js';
import {interpolate, type Formatter} from './formatter.js';

/** One answer that can be chosen. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly chosen: boolean;
}

/** A question with its answers. One is chosen, but for a tone of the Monk scale, which the page sets and the hint tells. */
export interface Question {
  readonly name: 'concern' | 'kind' | 'area' | 'skinTone' | 'severity';
  readonly label: string;
  readonly choices: readonly Choice[];
  /** What the chosen answer means, where its label does not say it. */
  readonly hint?: string;
}

const TYPES: readonly SkinType[] = ['I', 'II', 'III', 'IV', 'V', 'VI'];

const choices = (
  labels: readonly (readonly [value: string, label: string])[],
  chosen: string,
): Choice[] => labels.map(([value, label]) => ({value, label, chosen: value === chosen}));

/** What the skin hint says: the sun reaction of a type, or the tone that the page has set. */
function skinHint(
  tone: ResolvedInputs['skinTone'],
  {strings: {ask, skinTypes}}: Formatter,
): string {
  if (tone.startsWith('monk-')) return interpolate(ask.monk, {tone: tone.slice(5)});
  const reaction = skinTypes[tone as SkinType | 'unknown'];
  return tone === 'unknown' ? reaction : `${interpolate(ask.type, {type: tone})}. ${reaction}`;
}

/** The questions that apply to this concern, in the order in which they are asked. */
export function toQuestions(
  {concern, kind, area, skinTone, severity}: ResolvedInputs,
  formatter: Formatter,
): Question[] {
  const {ask, concerns, kinds, areas, skinTypes, severities} = formatter.strings;
  const {kinds: kindIds, areas: areaIds} = CONCERNS[concern];
  return [
    {name: 'concern', label: ask.concern, choices: choices(Object.entries(concerns), concern)},
    ...(kindIds.length === 0
      ? []
      : [
          {
            name: 'kind' as const,
            label: ask.kind,
            choices: choices(
              [['', ask.notSure], ...kindIds.map((id) => [id, kinds[id]] as const)],
              kind ?? '',
            ),
          },
        ]),
    {
      name: 'area',
      label: ask.area,
      choices: choices(
        areaIds.map((id) => [id, areas[id]]),
        area,
      ),
    },
    {
      name: 'skinTone',
      label: ask.skin,
      hint: skinHint(skinTone, formatter),
      choices: choices(
        [
          ...TYPES.map(
            (type) => [type, `${interpolate(ask.type, {type})}. ${skinTypes[type]}`] as const,
          ),
          ['unknown', ask.notSure],
        ],
        skinTone,
      ),
    },
    {name: 'severity', label: ask.severity, choices: choices(Object.entries(severities), severity)},
  ];
}
