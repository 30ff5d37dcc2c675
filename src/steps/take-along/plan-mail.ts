import type {Plan} from './plan.js';

/**
 * The longest `mailto:` that mail programs take whole: Outlook and Windows cut at 2048 characters.
 * A letter of Arabic is six of them.
 */
const MOST = 1900;
const BREAK = '\r\n';

/** What a mail says beside the plan. */
export interface MailWords {
  readonly linkBack: string;
  /** That this is not all of the plan. */
  readonly mailShort: string;
}

const sized = ({label, cells}: Plan['rows'][number], columns: Plan['columns']): string =>
  [
    label,
    ...cells.map(
      ({likely, range}, at) =>
        `- ${columns[at]?.name ?? ''}: ${likely}${range === '' ? '' : ` (${range})`}`,
    ),
  ].join(BREAK);

/**
 * A link that opens the person's own mail program with the plan in short, to nobody yet; nothing is
 * sent by it. Whole paragraphs are left out where they do not fit, never a part of a figure: the link
 * and what says that it is short always stand, the sums come first.
 */
export function toMail(plan: Plan, {linkBack, mailShort}: MailWords): string {
  const {title, headline, answers, rows, columns, untreated, about, link} = plan;
  const start = `mailto:?subject=${encodeURIComponent(title)}&body=`;
  const end = [mailShort, ...(link === '' ? [] : [`${linkBack}${BREAK}${link}`])];
  const paragraphs = [
    headline,
    answers.map(([question, answer]) => `${question} ${answer}`).join(BREAK),
    ...rows.map((row) => sized(row, columns)),
    untreated,
    about.join(BREAK),
  ].filter((paragraph) => paragraph !== '');
  const hrefOf = (kept: readonly string[]): string =>
    start + encodeURIComponent([...kept, ...end].join(BREAK + BREAK));
  const kept = paragraphs.reduce<readonly string[]>((before, paragraph) => {
    const next = [...before, paragraph];
    return hrefOf(next).length <= MOST ? next : before;
  }, []);
  return hrefOf(kept);
}

/** Opens the mail program. A sandboxed frame lets no other program open in its own place. */
export function openMail(href: string): void {
  const link = document.createElement('a');
  link.href = href;
  if (parent !== window) link.target = '_blank';
  link.click();
}
