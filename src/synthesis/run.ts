/**
 * `npm run evidence`: from the records to the figures. `npm run evidence -- --from <folder>` first
 * brings in a folder of records (`records.json`, `prices.json`, `head-to-head.json`).
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {generatedFiles} from './generated-files.js';
import {importRecords} from './import.js';
import {fitPrices} from './model/price-model.js';
import {pool, type Pooled, type Records} from './pool.js';
import {priceRows} from './price-rows.js';
import {threeDigits} from './tables.js';

const recordsFolder = new URL('../evidence/records/', import.meta.url);
const generatedFolder = new URL('../evidence/generated/', import.meta.url);

const read = <Name extends keyof Records>(name: Name): Records[Name] =>
  JSON.parse(readFileSync(new URL(`${name}.json`, recordsFolder), 'utf8')) as Records[Name];

/** What nobody sees on the page, for those who work on the records. */
function report(
  {darkMarks, figures, readings, left}: Pooled,
  {prices}: Pick<Records, 'prices'>,
): string {
  const {gentle, published} = fitPrices(priceRows(prices)).ratios;
  return [
    `Odds of dark marks one skin type darker: ${Object.entries(darkMarks.oddsPerType)
      .map(([by, odds]) => `${by} ${threeDigits(odds)}`)
      .join(', ')}.`,
    `Price of a gentle make over that of the full one: ${threeDigits(gentle)}; of a published range over that of a list: ${threeDigits(published)}.`,
    `${readings} readings, ${figures.length + darkMarks.figures.size} figures.`,
    ...[...left].map(([reason, rows]) => `Left out, ${reason}: ${rows}`),
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
