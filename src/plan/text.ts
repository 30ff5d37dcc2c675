import type {Plan, PlanPart} from '../view-model/plan/plan.js';

const partText = ({title, groups}: PlanPart): string =>
  [title.toUpperCase(), ...groups.map(({title: heading, lines}) => [...(heading === '' ? [] : [heading]), ...lines.map((line) => `- ${line}`)].join('\n'))].join('\n');

/** The plan as plain text, for a note or a message. */
export function toText({title, about, answers, headline, columns, rows, untreated, parts, link}: Plan): string {
  return [
    title,
    answers.map(([question, answer]) => `${question} ${answer}`).join('\n'),
    headline,
    rows.map(({label, cells}) => [
      label, ...cells.map(({likely, range, notes}, at) => `- ${columns[at]?.name ?? ''}: ${likely} (${[range, ...notes].join('; ')})`),
    ].join('\n')).join('\n'),
    untreated, ...parts.map(partText), about.join('\n'), link,
  ].join('\n\n');
}
