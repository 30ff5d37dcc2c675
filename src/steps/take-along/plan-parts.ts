/** What the screen and each step add to the plan, in lines. */
import {interpolate} from '../../i18n/interpolate.js';
import type {SessionRow} from '../dates-and-budget/session-rows.js';
import {toDates} from '../dates-and-budget/view.js';
import {toQuestionsToAsk} from '../questions-to-ask/view.js';
import {toSafety} from '../safety/view.js';
import type {SafetyLine} from '../safety/safety-lines.js';
import {toExperience} from '../what-it-is-like/view.js';
import {toMatters} from '../what-matters/view.js';
import type {PlanSource} from './plan-source.js';
import type {PlanGroup, PlanPart} from './plan.js';

/** What differs, line by line; their figures stand in the table. */
export function differsPart({differences}: Pick<PlanSource, 'differences'>): PlanPart | undefined {
  const lines = (differences?.lines ?? [])
    .filter(({asks}) => asks !== 'kind')
    .map(({statement, doubt, figures}) =>
      [statement, ...(figures || doubt === '' ? [] : [doubt])].join(' · '),
    );
  return differences && lines.length > 0
    ? {title: differences.title, groups: [{title: '', lines}]}
    : undefined;
}

/** What the screen tells beside the figures: what is not usual for this skin, and warnings. */
export const noticesPart = ({view, estimate, strings}: PlanSource): PlanPart => ({
  title: strings.plan.notices,
  groups: [
    {
      title: '',
      lines: [
        ...view.columns
          .filter(({suitability}) => suitability !== '')
          .map(({name, suitability}) => `${name}: ${suitability}.`),
        ...estimate.notices.map((id) => strings.person.notices[id].join(' ')),
      ],
    },
  ],
});

/** What is in a clinic's own sums. */
export const billsPart = ({view: {bills}}: Pick<PlanSource, 'view'>): PlanPart => ({
  title: bills?.title ?? '',
  groups:
    bills === undefined
      ? []
      : [
          ...bills.bills.map(({name, lines}): PlanGroup => ({
            title: name,
            spare: 2,
            lines: lines.map(([label, sum]) => `${label}: ${sum}`),
          })),
          {title: '', spare: 2, lines: bills.notes},
        ],
});

/** What was marked, and how the options differ on it. */
export function mattersPart({estimate, answers, formatter, strings}: PlanSource): PlanPart {
  const {differences} = toMatters(estimate, answers.matters, formatter, strings.matters);
  return {
    title: strings.person.folds.matters[0],
    // Their rows stand first in the table above.
    groups: [
      {
        title: '',
        lines: differences.map(({title, text}) => [title, text].filter(Boolean).join(': ')),
      },
    ],
  };
}

/** What the answers on safety mean for each option; nothing where none was given. */
export function safetyPart({estimate, answers, formatter, strings, config}: PlanSource): PlanPart {
  const {treatments, summary} = toSafety({
    estimate,
    answers: answers.safety,
    config,
    formatter,
    strings: strings.safety,
  });
  const groups = treatments.map(({name, lines, text}): PlanGroup => ({
    title: name,
    lines: [...lines.map(safetyText), ...(text === '' ? [] : [text])],
  }));
  return {
    title: strings.person.folds.safety[0],
    groups: groups.length === 0 ? [] : [{title: '', lines: [summary]}, ...groups],
  };
}

function safetyText({about, label, reasons, ground, sources}: SafetyLine): string {
  const cited = sources.map(({short}) => short).join('; ');
  return [ended(about, ':'), ended(label, '.'), ...reasons, ground, cited]
    .filter(Boolean)
    .join(' ');
}

/** A clinic's own texts may end in a mark of their own, inside what keeps them apart. */
const ended = (text: string, mark: string): string =>
  /[.!?:]\u2069?$/.test(text) ? text : `${text}${mark}`;

/** Appointments, what can be ready by a day, what a limit covers. */
export function datesParts(source: PlanSource): PlanPart[] {
  const {config, strings} = source;
  const {parts} = toDates({
    ...source,
    strings: strings.dates,
    closedDays: config.closedDays,
    typed: {},
  });
  return parts.map(({heading, notes, blocks, untreated}) => ({
    title: heading,
    groups: [
      ...(notes.length === 0 ? [] : [{title: '', lines: notes}]),
      ...blocks.map(({name, rows, lines}) => ({
        title: name,
        lines: [...rows.map((row) => sessionText(row, source)), ...lines],
      })),
      {title: '', lines: [untreated]},
    ],
  }));
}

/** One session as a line: “1: Sun, 14 March 2027. Healed by 17 March”. */
function sessionText(
  {number, perhaps, when, whenRange, healed, healedRange}: SessionRow,
  {formatter, strings: {plan}}: PlanSource,
): string {
  const healedWhen = healedRange === '' ? healed : `${healed} (${healedRange})`;
  return [
    interpolate(plan.session, {number, when}),
    ...(whenRange === '' ? [] : [interpolate(plan.sessionRange, {range: whenRange})]),
    ...(perhaps === '' ? [] : [perhaps]),
    healed === formatter.strings.cells.notKnown
      ? plan.sessionHealingUnknown
      : interpolate(plan.sessionHealed, {when: healedWhen}),
  ].join(' · ');
}

/** What to ask the clinic. */
export const questionsPart = ({estimate, formatter, strings}: PlanSource): PlanPart => ({
  title: strings.person.folds.ask[0],
  groups: toQuestionsToAsk(estimate, formatter, strings.ask).map(
    ({title, slot, questions}): PlanGroup => ({
      title,
      ...(slot !== undefined && {spare: 1}),
      lines: questions,
    }),
  ),
});

/** Care after each session, and when to call. */
export function carePart({estimate, formatter, strings}: PlanSource): PlanPart {
  const {care, treatments, flags} = toExperience(estimate, formatter, {
    ...strings.experience,
    onArea: strings.person.onArea,
  });
  return {
    title: care.title,
    groups: [
      ...treatments.map(({name, care: steps}): PlanGroup => ({
        title: name,
        spare: 4,
        lines: steps.map(({when, lines}) => `${when}: ${lines.map(({text}) => text).join(' ')}`),
      })),
      {title: flags.title, lines: flags.lines.map(({text}) => text)},
    ],
  };
}
