/**
 * `npm run evidence`: from the records to the figures. `npm run evidence -- --from <folder>` first
 * brings in a folder of records (`records.json`, `prices.json`, `head-to-head.json`).
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {generatedFiles} from './generated-files.js';
import {importRecords} from './import.js';
import {pool, type Pooled, type Records} from './pool.js';
import {priceReport} from './price-report.js';
import type {LeftOutPrice} from './records.js';
import {threeDigits} from './tables.js';

const recordsFolder = new URL('../evidence/records/', import.meta.url);
const generatedFolder = new URL('../evidence/generated/', import.meta.url);

const read = <Name extends keyof Records>(name: Name): Records[Name] =>
  JSON.parse(readFileSync(new URL(`${name}.json`, recordsFolder), 'utf8')) as Records[Name];

const leftOutPrices = (): readonly LeftOutPrice[] =>
  JSON.parse(
    readFileSync(new URL('prices-left-out.json', recordsFolder), 'utf8'),
  ) as LeftOutPrice[];

/** What nobody sees on the page, for those who work on the records. */
function report(
  {darkMarks, figures, readings, left}: Pooled,
  {prices}: Pick<Records, 'prices'>,
): string {
  return [
    `Odds of dark marks one skin type darker: ${Object.entries(darkMarks.oddsPerType)
      .map(([by, odds]) => `${by} ${threeDigits(odds)}`)
      .join(', ')}.`,
    `${readings} readings, ${figures.length + darkMarks.figures.size} figures.`,
    ...[...left].map(([reason, rows]) => `Left out, ${reason}: ${rows}`),
    ...priceReport(prices, leftOutPrices()),
  ].join('\n');
}

const from = process.argv.indexOf('--from');
const folder = process.argv[from + 1];
if (from > 0 && folder !== undefined) importRecords(folder, recordsFolder);

const records: Records = {
  studies: read('studies'),
  sources: read('sources'),
  prices: read('prices'),
  comparisons: read('comparisons'),
};
const pooled = pool(records);
for (const [name, text] of Object.entries(generatedFiles(pooled)))
  writeFileSync(new URL(name, generatedFolder), text);
console.log(report(pooled, records));
