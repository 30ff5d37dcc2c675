import type {LastingRow} from '../../evidence/figure-tables.js';
import type {Option, ResolvedInputs} from '../../engine/types.js';
import {lastingOf} from '../../evidence/look-up-lasting.js';
import {interpolate} from '../../i18n/interpolate.js';
import type {CitedLine, CitingWriter} from './citing-writer.js';

/** How long the result lasted in each study that followed people; or that none did. */
export function lastingLines(
  {treatment}: Option,
  {concern, kind}: ResolvedInputs,
  writer: CitingWriter,
): CitedLine[] {
  const rows = lastingOf(treatment, concern, kind);
  if (rows.length === 0) return [writer.line(writer.strings.lasting.unknown, '', ['figures'])];
  return rows.map((row) => writer.line(textOf(row, writer), 'C', [row.source]));
}

function textOf({still, gone, back, people}: LastingRow, writer: CitingWriter): string {
  const {formatter, strings} = writer;
  const {lasting} = strings;
  const gaps = (months: number): {months: string; people: string} => ({
    months: formatter.count(Math.round(months)),
    people: formatter.count(people),
  });
  if (back) {
    const {share, months} = back;
    return share === 0
      ? interpolate(lasting.none, gaps(months))
      : interpolate(lasting.back, {...gaps(months), share: formatter.ofHundred(share)});
  }
  return still === undefined
    ? interpolate(lasting.gone, gaps(gone ?? 0))
    : interpolate(lasting.still, gaps(still));
}
