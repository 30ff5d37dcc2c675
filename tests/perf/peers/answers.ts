import {pathToFileURL} from 'node:url';
import {resolve} from 'node:path';
import type * as Engine from '../../../src/engine.js';
import {CONCERNS} from '../../../src/evidence/concerns/index.js';
import type {ConcernId, Severity, SkinType} from '../../../src/evidence/ids.js';
import {enNames} from '../../../src/i18n/en/names.js';

const SEVERITIES: readonly Severity[] = ['mild', 'moderate', 'severe'];
const SKIN_TYPES: readonly SkinType[] = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/**
 * All that the peers show, worked out for them: they have no engine to load, which is to their
 * advantage.
 */
export async function peerAnswers(dist: string): Promise<object> {
  const engine = pathToFileURL(resolve(dist, 'engine.js')).href;
  const {estimate} = (await import(engine)) as typeof Engine;
  const concerns = Object.keys(CONCERNS) as ConcernId[];
  return {
    concerns: concerns.map((id) => ({id, text: enNames.concerns[id]})),
    areas: Object.entries(enNames.areas).map(([id, text]) => ({id, text})),
    severities: SEVERITIES.map((id) => ({id, text: id})),
    skinTones: SKIN_TYPES.map((id) => ({id, text: id})),
    answers: Object.fromEntries(
      concerns.map((concern) => [concern, answerOf(estimate({concern, skinTone: 'III'}))]),
    ),
  };
}

type Option = ReturnType<typeof Engine.estimate>['options'][number];

function answerOf({options}: {readonly options: readonly Option[]}): object {
  return {
    options: options.map((option) => ({
      name: enNames.treatments[option.treatment].name,
      cost: textOf(option.cost, (cents) => `$${Math.round(cents / 100).toLocaleString('en')}`),
      rows: ROWS.map(([title, quantity, factor]) => rowOf(title, option[quantity], factor)),
    })),
    months: monthsOf(options),
  };
}

const ROWS = [
  ['Sessions', 'sessions', 1],
  ['Full result, weeks', 'weeksToFullResult', 1],
  ['Days off, each time', 'daysOff', 1],
  ['See a clear change, of 100', 'clearChange', 100],
  ['Dark marks after, of 100', 'darkMarks', 100],
] as const;

function rowOf(title: string, figure: Engine.Range | null, factor: number): object {
  const share = (value: number): string => `${Math.round((value / (figure?.high || 1)) * 100)}%`;
  return {
    title,
    ...textOf(figure, (value) => String(Math.round(value * factor))),
    start: share(figure?.low ?? 0),
    size: share((figure?.high ?? 0) - (figure?.low ?? 0)),
  };
}

const textOf = (figure: Engine.Range | null, text: (value: number) => string): object =>
  figure === null
    ? {likely: 'not known', range: ''}
    : {likely: text(figure.likely), range: `${text(figure.low)} to ${text(figure.high)}`};

const MONTHS = 12;

function monthsOf(options: readonly Option[]): readonly object[] {
  return [...new Array<undefined>(MONTHS)].map((_, month) => ({
    month,
    ...Object.fromEntries(
      options.map(({cost, sessions}, index) => {
        const share = Math.min(1, (month + 1) / (sessions?.likely ?? 1));
        return [`paid${index}`, Math.round(((cost?.likely ?? 0) / 100) * share)];
      }),
    ),
  }));
}
