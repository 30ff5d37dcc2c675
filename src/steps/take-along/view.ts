import {figureNotes} from '../../answer/figure-notes.js';
import type {View} from '../../answer/view.js';
import type {Option} from '../../engine/types.js';
import {interpolate} from '../../i18n/interpolate.js';
import {calendarsOf} from './plan-calendars.js';
import {
  billsPart,
  carePart,
  datesParts,
  differsPart,
  mattersPart,
  noticesPart,
  questionsPart,
  safetyPart,
} from './plan-parts.js';
import type {PlanSource} from './plan-source.js';
import type {Plan} from './plan.js';

/**
 * The plan: the same words and figures as on the screen, in the order in which a person needs them.
 */
export function toPlan(source: PlanSource): Plan {
  const {view, formatter, strings, link} = source;
  const {title, made, reviewed} = strings.plan;
  const parts = [
    noticesPart(source),
    billsPart(source),
    mattersPart(source),
    safetyPart(source),
    ...datesParts(source),
    questionsPart(source),
    carePart(source),
  ];
  return {
    title,
    clinic: source.config.clinic ?? {},
    about: [
      view.footer,
      interpolate(made, {date: formatter.date(source.today.toString())}),
      interpolate(reviewed, {date: formatter.date(source.reviewed)}),
    ],
    answers: answersOf(view),
    headline: source.spoken ?? '',
    columns: view.columns,
    // Doing nothing has no column.
    rows: rowsOf(source),
    untreated: view.untreated.join(' '),
    differs: differsPart(source),
    parts: parts.filter((part) => part.groups.some(({lines}) => lines.length > 0)),
    calendars: calendarsOf(source),
    link,
  };
}

/**
 * The answers to the questions of the estimate. A tone of the Monk scale is no choice of the
 * screen: the hint tells it.
 */
const answersOf = ({questions}: View): Plan['answers'] =>
  questions.map(
    ({label, choices, hint}) =>
      [label, choices.find(({chosen}) => chosen)?.label ?? hint ?? ''] as const,
  );

/** The sums, then the table, each figure with what stands behind it on the screen. */
function rowsOf({view, estimate, formatter, strings: {person}}: PlanSource): Plan['rows'] {
  const {headline, columns, rows} = view;
  // Doing nothing has no column.
  if (columns.length === 0) return [];
  const compared = estimate.options.filter(({treatment}) => treatment !== 'none');
  const {quantity, figures} = headline;
  const first = {
    label: formatter.strings.rows[quantity === 'cost' ? 'cost' : 'sessions'],
    quantity,
    cells: figures,
  };
  return [...(figures.length > 0 ? [first] : []), ...rows].map(({label, quantity: of, cells}) => ({
    label,
    cells: cells.map(({likely, range, notes}, at) => ({
      likely,
      range,
      notes: [...figureNotes(compared[at] as Option, of, formatter, person.notes), ...notes],
    })),
  }));
}
