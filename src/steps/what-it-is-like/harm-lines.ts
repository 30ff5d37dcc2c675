import {roundShare} from '../../answer/rounding.js';
import type {CitedSentence} from '../../evidence/cited-sentence.js';
import type {HarmCount} from '../../evidence/figure-tables.js';
import {harmCountOf} from '../../evidence/harm-counts.js';
import type {HarmId} from '../../evidence/harm-ids.js';
import type {TreatmentId} from '../../evidence/ids.js';
import {interpolate} from '../../i18n/interpolate.js';
import type {CitedLine, CitingWriter} from './citing-writer.js';

/** How often each harm was counted; in one line, those that nobody counted, with who names them. */
export function harmLines(
  treatment: TreatmentId,
  harms: readonly HarmId[],
  namedBy: CitedSentence,
  writer: CitingWriter,
): CitedLine[] {
  const {formatter, strings} = writer;
  const counted = harms.flatMap((harm) => {
    const count = harmCountOf(treatment, harm);
    return count === undefined ? [] : [countedLine(harm, count, writer)];
  });
  const others = harms.filter((harm) => harmCountOf(treatment, harm) === undefined);
  if (others.length === 0) return counted;
  const names = formatter.list(others.map((harm) => strings.harms[harm][1]));
  return [
    ...counted,
    writer.line(interpolate(strings.notCounted, {harms: names}), namedBy.grade, namedBy.sources),
  ];
}

/** “Infection: 2 of 100 sessions (1 to 3 of 100).” */
function countedLine(
  harm: HarmId,
  {range, per, elsewhere, grade, sources}: HarmCount,
  writer: CitingWriter,
): CitedLine {
  const {formatter, strings} = writer;
  const [ranged, alike] = strings.counted[per];
  const text = interpolate(roundShare(range.low) === roundShare(range.high) ? alike : ranged, {
    harm: strings.harms[harm][0],
    likely: formatter.ofHundred(range.likely),
    range: formatter.ofHundredRange(range),
  });
  return writer.line(elsewhere ? `${text} ${strings.elsewhere}` : text, grade, sources);
}
