/** The text of `../evidence/generated/differences.ts`. */
import {COMPARED, type DirectEvidence} from '../evidence/difference-tables.js';
import type {PairEvidence} from './pair-evidence.js';
import {fileOf} from './generated-file.js';
import type {Pooled} from './pool.js';
import {threeDigits, toRangeRow} from './tables.js';

type ByPair<Row> = Record<string, Record<string, Row>>;

/** Rows by the first of a pair and then by its second. */
function byPair<Pair extends {readonly first: string; readonly second: string}, Row>(
  pairs: readonly Pair[],
  toRow: (pair: Pair) => Row,
): ByPair<Row> {
  const table: ByPair<Row> = {};
  for (const pair of pairs) (table[pair.first] ??= {})[pair.second] = toRow(pair);
  return table;
}

const pairRow = ({average, reviewed, verdicts, sources}: PairEvidence): DirectEvidence => ({
  ...(average && {average: toRangeRow({low: average[0], likely: average[1], high: average[2]})}),
  reviewed,
  verdicts: [verdicts.less, verdicts.more, verdicts.none],
  sources,
});

export const differencesFile = ({differences: {ties, pairs}, priceTies}: Pooled): string =>
  fileOf(
    [`import type {DirectTable, PairsOfTreatments, TieTable} from '../difference-tables.js';`],
    [
      {
        comment:
          'How much of what is peculiar to a source its two figures share, 0 to 1: prices by list.',
        name: 'TIES',
        type: 'TieTable',
        value: {
          results: threeDigits(ties.results),
          pain: threeDigits(ties.pain),
          prices: threeDigits(priceTies.tie),
        },
        levels: 1,
      },
      {
        comment: 'What sources that compare two treatments say of the first less the second.',
        name: 'DIRECT_DIFFERENCES',
        type: 'DirectTable',
        value: Object.fromEntries(
          COMPARED.map((quantity) => [
            quantity,
            byPair(
              pairs.filter((pair) => pair.quantity === quantity),
              pairRow,
            ),
          ]),
        ),
        levels: 3,
      },
      {
        comment: 'How many price lists and published ranges price both.',
        name: 'PRICED_TOGETHER',
        type: 'PairsOfTreatments<number>',
        value: byPair(priceTies.together, ({lists}) => lists),
        levels: 1,
      },
    ],
  );
