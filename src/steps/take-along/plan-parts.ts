/** What each fold adds to the plan, in lines. */
import {toAsk} from '../questions-to-ask/view.js';
import {toDates, type Part} from '../dates-and-budget/view.js';
import {toExperience} from '../what-it-is-like/view.js';
import {toMatters} from '../what-matters/view.js';
import {toSafety} from '../safety/view.js';
import {interpolate} from '../../i18n/interpolate.js';
import type {PlanGroup, PlanPart} from './plan.js';
import type {PlanSource} from './view.js';

/** What the screen tells beside the figures: what is not usual for this skin, and warnings. */
export const noticesPart = ({view: {columns, notices}, strings}: PlanSource): PlanPart => ({
  title: strings.plan.notices,
  groups: [
    {
      title: '',
      lines: [
        ...columns
          .filter(({suitability}) => suitability !== '')
          .map(({name, suitability}) => `${name}: ${suitability}.`),
        ...notices.map(([, title, text]) => `${title} ${text}`),
      ],
    },
  ],
});

/** What is in a clinic's own sums. */
export const billsPart = ({view: {bills}}: PlanSource): PlanPart => ({
  title: bills?.title ?? '',
  groups:
    bills === undefined
      ? []
      : [
          ...bills.bills.map(({name, lines}) => ({
            title: name,
            lines: lines.map(([label, sum]) => `${label}: ${sum}`),
          })),
          {title: '', lines: bills.notes},
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

/** A clinic's own texts may end in a mark of their own. */
const ended = (text: string, mark: string): string =>
  /[.!?:]$/.test(text) ? text : `${text}${mark}`;

/** What the answers on safety mean for each option; nothing where none was given. */
export function safetyPart({estimate, answers, formatter, strings, config}: PlanSource): PlanPart {
  const {treatments, summary} = toSafety(
    estimate,
    answers.safety,
    formatter,
    strings.safety,
    config,
  );
  const groups = treatments.map(({name, lines, text}): PlanGroup => ({
    title: name,
    lines: [
      ...lines.map(
        ({about, label, reasons, ground, sources}) =>
          `${ended(about, ':')} ${ended(label, '.')} ${[...reasons, ground, sources.map(({short}) => short).join('; ')].filter(Boolean).join(' ')}`,
      ),
      ...(text === '' ? [] : [text]),
    ],
  }));
  return {
    title: strings.person.folds.safety[0],
    groups: groups.length === 0 ? [] : [{title: '', lines: [summary]}, ...groups],
  };
}

/** Appointments, what can be ready by a day, what a limit covers. */
export function datesParts({
  estimate,
  answers,
  formatter,
  strings,
  config,
  calendar,
  today,
}: PlanSource): PlanPart[] {
  const {parts} = toDates({
    estimate,
    answers,
    formatter,
    strings: strings.dates,
    closedDays: config.closedDays,
    calendar,
    today,
    typed: {},
  });
  const {session, sessionRange, sessionHealed, sessionHealingUnknown} = strings.plan;
  const {notKnown} = formatter.strings.cells;
  const line = ({
    number,
    perhaps,
    when,
    whenRange,
    healed,
    healedRange,
  }: Part['blocks'][number]['rows'][number]): string =>
    [
      interpolate(session, {number, when}),
      ...(whenRange === '' ? [] : [interpolate(sessionRange, {range: whenRange})]),
      ...(perhaps === '' ? [] : [perhaps]),
      healed === notKnown
        ? sessionHealingUnknown
        : interpolate(sessionHealed, {
            when: healedRange === '' ? healed : `${healed} (${healedRange})`,
          }),
    ].join(' · ');
  return parts.map(({heading, notes, blocks, untreated}) => ({
    title: heading,
    groups: [
      ...(notes.length === 0 ? [] : [{title: '', lines: notes}]),
      ...blocks.map(({name, rows, lines}) => ({title: name, lines: [...rows.map(line), ...lines]})),
      {title: '', lines: [untreated]},
    ],
  }));
}

/** What to ask the clinic. */
export const askPart = ({estimate, formatter, strings}: PlanSource): PlanPart => ({
  title: strings.person.folds.ask[0],
  groups: toAsk(estimate, formatter, strings.ask).map(({title, questions}) => ({
    title,
    lines: questions,
  })),
});

/** Care after each session, and when to call. */
export function carePart({estimate, formatter, strings}: PlanSource): PlanPart {
  const {care, treatments, flags} = toExperience(estimate, formatter, strings.experience);
  return {
    title: care.title,
    groups: [
      ...treatments.map(({name, care: steps}) => ({
        title: name,
        lines: steps.map(({when, lines}) => `${when}: ${lines.map(({text}) => text).join(' ')}`),
      })),
      {title: flags.title, lines: flags.lines.map(({text}) => text)},
    ],
  };
}
