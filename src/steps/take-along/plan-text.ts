import type {Plan, PlanPart} from './plan.js';

const partText = ({title, groups}: PlanPart): string =>
  [
    title.toUpperCase(),
    ...groups.map(({title: heading, lines}) =>
      [...(heading === '' ? [] : [heading]), ...lines.map((line) => `- ${line}`)].join('\n'),
    ),
  ].join('\n');

/** A label that is no question gets a colon before its answer. */
const beforeAnswer = (question: string): string =>
  question.endsWith('?') ? question : `${question}:`;

/** Where nothing stands beside a figure, there are no brackets either. */
function inBrackets(texts: readonly string[]): string {
  const said = texts.filter((text) => text !== '');
  return said.length === 0 ? '' : ` (${said.join('; ')})`;
}

/** The plan as plain text, for a note or a message; `linkBack` says what its link is for. */
export function toText(
  {title, clinic, about, answers, headline, columns, rows, untreated, differs, parts, link}: Plan,
  linkBack: string,
): string {
  return (
    [
      title,
      [clinic.name, clinic.address, clinic.phone].filter(Boolean).join('\n'),
      answers.map(([question, answer]) => `${beforeAnswer(question)} ${answer}`).join('\n'),
      headline,
      rows
        .map(({label, cells}) =>
          [
            label,
            ...cells.map(
              ({likely, range, notes}, column) =>
                `- ${columns[column]?.name ?? ''}: ${likely}${inBrackets([range, ...notes])}`,
            ),
          ].join('\n'),
        )
        .join('\n'),
      untreated,
      differs ? partText(differs) : '',
      ...parts.map(partText),
      about.join('\n'),
      link === '' ? '' : `${linkBack}\n${link}`,
    ]
      // Without a treatment there is neither headline nor table.
      .filter((paragraph) => paragraph !== '')
      .join('\n\n')
  );
}
