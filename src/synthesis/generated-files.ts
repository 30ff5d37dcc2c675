/** The text of every file in `../evidence/generated/`. */
import type {HarmCount, HarmsByTreatment, SourceText} from '../evidence/figure-tables.js';
import type {SourceId} from '../evidence/ids.js';
import type {StudySource} from '../evidence/sources/care-studies.js';
import {differencesFile} from './differences-file.js';
import {linkOf, studySource} from './cited.js';
import {figuresFile, withoutMixedKinds} from './figures-file.js';
import {harmSources, type Harm} from './harms.js';
import {fileOf, type Constant} from './generated-file.js';
import {lastingFile} from './lasting-file.js';
import type {Pooled} from './pool.js';
import type {Source} from './records.js';
import {
  areaTable,
  evidenceTable,
  priceTable,
  threeDigits,
  toPriceEvidence,
  toRangeRow,
  withDarkMarks,
} from './tables.js';

function evidenceFile(pooled: Pooled): string {
  const {figures, darkMarks, prices, areas} = pooled;
  return fileOf(
    [
      `import type {ByCondition, ByQuantity, ByTreatment, FigureEvidence, PriceEvidence} from '../figure-tables.js';`,
      `import type {AreaId, ConcernId, MarketId, SourceId} from '../ids.js';`,
    ],
    [
      {
        comment: 'What each figure of `FIGURES` rests on.',
        name: 'FIGURE_EVIDENCE',
        type: 'ByCondition<ByQuantity<FigureEvidence>>',
        value: evidenceTable(withoutMixedKinds(withDarkMarks(figures, darkMarks))),
        levels: 3,
      },
      {
        comment: 'What each price of `PRICES` rests on.',
        name: 'PRICE_EVIDENCE',
        type: 'Readonly<Partial<Record<MarketId, ByTreatment<PriceEvidence>>>>',
        value: priceTable(prices, 'full', toPriceEvidence),
        levels: 2,
      },
      {
        comment: 'What each factor of `AREA_FACTORS` rests on.',
        name: 'AREA_EVIDENCE',
        type: 'Readonly<Partial<Record<AreaId, PriceEvidence>>>',
        value: areaTable(areas.usual, toPriceEvidence),
        levels: 1,
      },
      {
        comment: 'What each factor of `ENERGY_AREA_FACTORS` rests on.',
        name: 'ENERGY_AREA_EVIDENCE',
        type: 'Readonly<Partial<Record<AreaId, PriceEvidence>>>',
        value: areaTable(areas.energy, toPriceEvidence),
        levels: 1,
      },
      ...oddsSourcesOf(pooled),
    ],
  );
}

const oddsSourcesOf = ({darkMarks, kinds}: Pooled): readonly Constant[] => [
  {
    comment: 'What `DARK_MARKS_ODDS_PER_TYPE` rests on.',
    name: 'DARK_MARKS_ODDS_SOURCES',
    type: 'readonly SourceId[]',
    value: darkMarks.oddsSources,
  },
  {
    comment: 'By concern, what the differences between its kinds rest on.',
    name: 'KIND_SOURCES',
    type: 'Readonly<Partial<Record<ConcernId, readonly SourceId[]>>>',
    value: Object.fromEntries(kinds.sources),
    levels: 1,
  },
];

/** Apart from the other prices: the first answer does not need it. */
const gentleFile = ({prices}: Pooled): string =>
  fileOf(
    [
      `import type {ByTreatment, PriceEvidence, RangeRow} from '../figure-tables.js';`,
      `import type {MarketId} from '../ids.js';`,
    ],
    [
      {
        comment: 'Price of one session of the whole face by the gentle make of a laser.',
        name: 'GENTLE_PRICES',
        type: 'Readonly<Partial<Record<MarketId, ByTreatment<RangeRow>>>>',
        value: priceTable(prices, 'gentle', (price) => toRangeRow(price)),
        levels: 2,
      },
      {
        comment: 'What each price of `GENTLE_PRICES` rests on.',
        name: 'GENTLE_PRICE_EVIDENCE',
        type: 'Readonly<Partial<Record<MarketId, ByTreatment<PriceEvidence>>>>',
        value: priceTable(prices, 'gentle', toPriceEvidence),
        levels: 2,
      },
    ],
  );

/** Apart too: only a clinic's own interval needs it. */
const scheduleFile = ({schedule: {power, spread, weeks}}: Pooled): string =>
  fileOf(
    [`import type {SessionsByInterval} from '../sessions-given.js';`],
    [
      {
        comment: 'How the number of sessions goes with the weeks between them.',
        name: 'SESSIONS_BY_INTERVAL',
        type: 'SessionsByInterval',
        value: {
          power: threeDigits(power),
          spread: threeDigits(spread),
          weeks: weeks.map(threeDigits),
        },
      },
    ],
  );

/** What somebody who weighs the costs is told of lists that sell both. */
const ratiosFile = ({priceRatios}: Pooled): string =>
  fileOf(
    [`import type {PriceRatio} from '../price-ratio.js';`],
    [
      {
        comment: 'What a session of a laser costs over one of needling on one and the same list.',
        name: 'PRICE_RATIOS',
        type: 'readonly PriceRatio[]',
        value: priceRatios.map(({treatment, low, median, high, lists}) => ({
          treatment,
          low: threeDigits(low),
          median: threeDigits(median),
          high: threeDigits(high),
          lists,
        })),
        levels: 1,
      },
    ],
  );

const sourceText = (source: Source): SourceText => ({
  level: source.level,
  year: source.year,
  authors: source.authors ?? '',
  title: source.title,
  journal: source.journal ?? '',
  link: linkOf(source),
});

const sourcesFile = ({sources, discounts}: Pooled): string =>
  fileOf(
    [
      `import type {SourceText} from '../figure-tables.js';`,
      `import type {SourceId} from '../ids.js';`,
    ],
    [
      {
        comment: 'Who said it.',
        name: 'SOURCES',
        type: 'Readonly<Record<SourceId, SourceText>>',
        value: Object.fromEntries(sources.map((source) => [source.id, sourceText(source)])),
        levels: 1,
      },
      {
        comment:
          'Off the price when a course is paid at once: sessions, share (low, likely, high), lists.',
        name: 'COURSE_DISCOUNTS',
        type: 'readonly (readonly [sessions: number, low: number, likely: number, high: number, lists: number])[]',
        value: discounts.map(({sessions, sources: lists, ...share}) => [
          sessions,
          ...toRangeRow(share),
          lists.length,
        ]),
        levels: 1,
      },
    ],
  );

const idsOfLevel = (sources: readonly Source[], level: Source['level']): readonly SourceId[] =>
  sources.filter((source) => source.level === level).map(({id}) => id);

const levelsFile = ({sources}: Pooled): string =>
  fileOf(
    [`import type {SourceId} from '../ids.js';`],
    [
      {
        comment: 'The sources that are pages of clinics.',
        name: 'CLINIC_PAGES',
        type: 'readonly SourceId[]',
        value: idsOfLevel(sources, 'clinic page'),
      },
      {
        comment: 'The sources that are price lists.',
        name: 'PRICE_LISTS',
        type: 'readonly SourceId[]',
        value: idsOfLevel(sources, 'price list'),
      },
    ],
  );

const harmCount = ({per, elsewhere, grade, counted, sources, ...range}: Harm): HarmCount => {
  const [low, likely, high] = toRangeRow(range);
  return {per, elsewhere, grade, counted, range: {low, likely, high}, sources};
};

function harmTable(harms: readonly Harm[]): HarmsByTreatment {
  const table: Record<string, Record<string, HarmCount>> = {};
  for (const harm of harms) (table[harm.treatment] ??= {})[harm.harm] = harmCount(harm);
  return table;
}

function harmsFile({harms, sources}: Pooled): string {
  const cited = harmSources(harms, sources);
  return fileOf(
    [
      `import type {HarmsByTreatment} from '../figure-tables.js';`,
      `import type {SourceId} from '../ids.js';`,
      `import type {StudySource} from '../sources/care-studies.js';`,
    ],
    [
      {
        comment: 'How often rarer harms were counted.',
        name: 'COUNTED_HARMS',
        type: 'HarmsByTreatment',
        value: harmTable(harms),
        levels: 2,
      },
      {
        comment: 'The studies that counted them.',
        name: 'HARM_SOURCES',
        type: 'Readonly<Record<SourceId, StudySource>>',
        value: Object.fromEntries(
          cited.map((source): [SourceId, StudySource] => [source.id, studySource(source)]),
        ),
        levels: 1,
      },
    ],
  );
}

export const generatedFiles = (pooled: Pooled): Readonly<Record<string, string>> => ({
  'figures.ts': figuresFile(pooled),
  'evidence-of-figures.ts': evidenceFile(pooled),
  'levels-of-sources.ts': levelsFile(pooled),
  'gentle-prices.ts': gentleFile(pooled),
  'price-ratios.ts': ratiosFile(pooled),
  'sessions-and-weeks.ts': scheduleFile(pooled),
  'sources.ts': sourcesFile(pooled),
  'counted-harms.ts': harmsFile(pooled),
  'differences.ts': differencesFile(pooled),
  'lasting.ts': lastingFile(pooled),
});
