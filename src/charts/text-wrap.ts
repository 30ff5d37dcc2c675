/** Width of a text, px. */
export type Measure = (text: string) => number;

/** Letters, each with the combining marks that must stay with it. */
const LETTERS = /\P{M}\p{M}*/gu;

/**
 * Breaks a text into lines of `room` px, `most` of them at most, after a space or a hyphen where it
 * can; the last is cut short.
 */
export function wrap(
  text: string,
  room: number,
  most: number,
  measure: Measure,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of unbreakablePieces(text, room, measure)) {
    if (line !== '' && measure((line + piece).trimEnd()) > room) {
      lines.push(line.trimEnd());
      line = piece;
    } else line += piece;
  }
  lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shorten(lines.slice(most - 1).join(' '), room, measure)];
}

/** The text, or as much of its beginning as has room, and an ellipsis. */
export function shorten(text: string, room: number, measure: Measure): string {
  if (measure(text) <= room) return text;
  const letters = text.match(LETTERS) ?? [];
  while (letters.length > 0 && measure(`${letters.join('').trimEnd()}…`) > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/**
 * The pieces between which a line may break: words, or letters where a word alone is too wide. A
 * no-break space holds words together.
 */
function unbreakablePieces(text: string, room: number, measure: Measure): readonly string[] {
  return text
    .split(/(?<=[ \-\u2010\u2013])/u)
    .flatMap((word) => (measure(word.trimEnd()) > room ? (word.match(LETTERS) ?? []) : [word]));
}
