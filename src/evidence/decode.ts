/** Reads the generated figures. What stands where is written in `synthesis/write.ts`. */
import {CONCERNS, TREATMENTS} from './concerns.js';
import {AREAS, FIGURES, PRICES} from './figures.js';
import type {AreaId, ConcernId, Grade, KindId, MarketId, QuantityId, SourceId, TreatmentId} from './ids.js';

/** A figure with what it rests on. `about` is empty where the studies were about the treatment in general. */
export interface Cell {
  readonly range: Readonly<{low: number; likely: number; high: number}>;
  readonly grade: Grade;
  readonly people: number;
  readonly sources: readonly SourceId[];
  readonly about: readonly ConcernId[];
}

export type Cells = Partial<Record<QuantityId, Cell>>;

const ORDER: readonly QuantityId[] = [
  'sessions', 'weeksBetween', 'weeksToFirstChange', 'weeksToFullResult', 'improvement', 'clearChange', 'minutesPerVisit',
  'rednessDays', 'daysOff', 'pain', 'darkMarks',
];
const IDS = Object.keys(CONCERNS) as ConcernId[];

/** Source ids as they are written: numbers in base 36, a blank between them. */
export const toSources = (text: string): SourceId[] => text.split(' ').map((id): SourceId => `S${parseInt(id, 36)}`);

/** `a` is the first concern, `b` the second. */
const concernAt = (letter: string): ConcernId => IDS[letter.charCodeAt(0) - 97] ?? 'acne-scars';

function toCell(text: string, refs: readonly SourceId[]): Cell {
  const [, low, likely, high, grade, people, bits = '', about = ''] = /^(\S+) (\S+) (\S+)([A-D])(\d*) (\w+)\/?(\w*)$/.exec(text) ?? [];
  let mask = 0n;
  for (const digit of bits) mask = mask * 36n + BigInt(parseInt(digit, 36));
  return {
    range: {low: Number(low), likely: Number(likely), high: Number(high)}, grade: grade as Grade, people: Number(people),
    sources: refs.filter((_, at) => (mask >> BigInt(at)) & 1n), about: [...about].map(concernAt),
  };
}

/** A line of the figures: what is said of a treatment, and the most people whom one of its figures rests on. */
interface Said {
  readonly cells: Cells;
  readonly people: number;
}

/** By concern, then kind, then treatment; the empty name is the treatment whatever it is for, or the concern as a whole. */
const said: Record<string, Record<string, Partial<Record<TreatmentId, Said>>>> = {};

for (const line of FIGURES.split('\n')) {
  const [head = '', refs = '', ...texts] = line.split('|');
  const treatment = TREATMENTS[Number(head.slice(-1))] ?? 'none';
  const concern = head.length > 1 ? concernAt(head) : '';
  const kind = (concern !== '' && head.length > 2 && CONCERNS[concern].kinds[Number(head[1])]) || '';
  const sources = toSources(refs);
  const cells: Cells = {};
  texts.forEach((text, at) => {
    const quantity = ORDER[at];
    if (text !== '' && quantity !== undefined) cells[quantity] = toCell(text, sources);
  });
  const people = Math.max(...Object.values(cells).map((cell) => cell.people));
  ((said[concern] ??= {})[kind] ??= {})[treatment] = {cells, people};
}

const merged: Record<string, Cells> = {};

/**
 * The figures of a treatment for a concern and kind: its own first, then those of the concern as a whole, then those of the
 * treatment whatever it is for. Sun spots, melasma and dark marks are conditions of their own and take nothing from each other.
 */
export function cellsOf(treatment: TreatmentId, concern: ConcernId, kind?: KindId): Cells {
  const name = `${treatment}/${kind ?? concern}`;
  return (merged[name] ??= {
    ...said['']?.['']?.[treatment]?.cells,
    ...(kind !== undefined && concern === 'pigmentation' ? undefined : said[concern]?.['']?.[treatment]?.cells),
    ...said[concern]?.[kind ?? '']?.[treatment]?.cells,
  });
}

/**
 * People in the studies of a treatment for a concern and kind, undefined where there is none. Sun spots, melasma and dark
 * marks are conditions of their own; the kinds of other concerns share their studies.
 */
export const peopleStudied = (treatment: TreatmentId, concern: ConcernId, kind?: KindId): number | undefined =>
  said[concern]?.[concern === 'pigmentation' ? (kind ?? '') : '']?.[treatment]?.people;

const toPriceCell = ([low, likely, high, grade, ...ids]: readonly string[]): Cell => ({
  range: {low: Number(low), likely: Number(likely), high: Number(high)}, grade: grade as Grade, people: 0, sources: toSources(ids.join(' ')), about: [],
});

const prices: Record<string, Partial<Record<TreatmentId, Cell>>> = {};
for (const line of PRICES.split('\n')) {
  const [market = '', treatment = '', ...rest] = line.split(' ');
  (prices[market] ??= {})[TREATMENTS[Number(treatment)] ?? 'none'] = toPriceCell(rest);
}

const areas: Record<string, Cell> = {};
for (const line of AREAS.split('\n')) {
  const [area = '', ...rest] = line.split(' ');
  areas[area] = toPriceCell(rest);
}

/** Price of one session of the whole face, in whole units of the market's currency; undefined where no list shows one. */
export const priceOf = (market: MarketId, treatment: TreatmentId): Cell | undefined => prices[market]?.[treatment];

/** Price of an area over the price of the face; undefined for the face itself. */
export const areaFactorOf = (area: AreaId): Cell | undefined => areas[area];

/** The currency of each market. */
export const CURRENCIES: Readonly<Record<MarketId, string>> = {
  US: 'USD', GB: 'GBP', EU: 'EUR', IN: 'INR', AU: 'AUD', CA: 'CAD', AE: 'AED',
};
