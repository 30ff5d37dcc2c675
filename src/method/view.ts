import type {CitedSource} from '../answer/cited-source.js';
import type {Slot} from '../answer/slot.js';
import {figureMethod, type FigureMethod} from './figure-method.js';
import type {Estimate} from '../engine/types.js';
import {CLEARED_USES} from '../evidence/cleared-uses.js';
import type {Grade, QuantityId} from '../evidence/ids.js';
import {interpolate} from '../i18n/interpolate.js';
import type {MethodStrings} from '../i18n/strings/method-strings.js';
import type {MethodSource} from './cited-sources.js';

export interface MethodView {
  readonly about: readonly string[];
  readonly treatments: readonly Readonly<{
    slot: Slot;
    name: string;
    figures: readonly FigureMethod[];
  }>[];
  readonly gradesTitle: string;
  readonly grades: readonly string[];
  readonly againstTitle: string;
  readonly against: readonly string[];
  /** What needling is cleared for: empty where no needling is compared, or elsewhere than in the US. */
  readonly cleared: Readonly<{title: string; uses: readonly CitedSource[]}> | undefined;
}

const QUANTITIES: readonly QuantityId[] = [
  'cost',
  'costPerSession',
  'sessions',
  'weeksBetween',
  'weeksToFullResult',
  'weeksToFirstChange',
  'daysOff',
  'rednessDays',
  'clearChange',
  'improvement',
  'darkMarks',
  'minutesPerVisit',
  'pain',
];

/** Each use with its year and its source. */
function clearedUses(
  {market, treatments}: Estimate['inputs'],
  {cleared, clearedTitle}: MethodStrings,
): MethodView['cleared'] {
  if (market !== 'US' || !treatments.includes('microneedling')) return undefined;
  return {
    title: clearedTitle,
    uses: CLEARED_USES.map(({id, year, source, link}) => ({
      text: [cleared[id], year, source].filter(Boolean).join(' · '),
      link,
    })),
  };
}

/** What went into this very estimate, figure by figure. */
export function toMethod({inputs, options}: Estimate, source: MethodSource): MethodView {
  const {formatter, strings, sources} = source;
  const compared = options.filter(({treatment}) => treatment !== 'none');
  return {
    about: [
      ...strings.about,
      interpolate(strings.reviewed, {date: formatter.date(sources.REVIEWED)}),
    ],
    treatments: compared.map((option, slot) => ({
      slot: slot as Slot,
      name: formatter.strings.treatments[option.treatment].name,
      figures: QUANTITIES.map((quantity) => figureMethod(option, quantity, inputs, source)),
    })),
    gradesTitle: strings.gradesTitle,
    grades: (Object.entries(strings.grades) as [Grade, string][]).map(
      ([grade, meaning]) => `${interpolate(strings.grade, {grade})}: ${meaning}.`,
    ),
    againstTitle: strings.againstTitle,
    cleared: clearedUses(inputs, strings),
    against: [...(strings.against[inputs.concern] ?? []), ...(strings.against.always ?? [])],
  };
}
