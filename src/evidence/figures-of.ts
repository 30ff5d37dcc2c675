/** Reads the generated figures. What stands where is written in `synthesis/write.ts`. */
import {CONCERNS, TREATMENTS} from './concerns.js';
import {AREAS, FIGURES, PRICES} from './generated/figures.js';
import type {AreaId, ConcernId, KindId, MarketId, QuantityId, TreatmentId} from './ids.js';

/** A figure as the studies give it. */
export interface Cell {
  readonly range: Readonly<{low: number; likely: number; high: number}>;
  /** What the studies were about, most people first; empty where they were about this concern, or the treatment in general. */
  readonly about: readonly ConcernId[];
  /** Line and place at which it stands in the texts. */
  readonly at: readonly [line: number, place: number];
}

export type Cells = Partial<Record<QuantityId, Cell>>;

const ORDER: readonly QuantityId[] = [
  'sessions',
  'weeksBetween',
  'weeksToFirstChange',
  'weeksToFullResult',
  'improvement',
  'clearChange',
  'minutesPerVisit',
  'rednessDays',
  'daysOff',
  'pain',
  'darkMarks',
];
const IDS = Object.keys(CONCERNS) as ConcernId[];

/** `a` is the first concern, `b` the second. */
const concernAt = (letter: string): ConcernId => IDS[letter.charCodeAt(0) - 97] ?? 'acne-scars';

function toCell(text: string, line: number, place: number): Cell {
  const [figures = '', about = ''] = text.split('/');
  const [low = 0, likely = 0, high = 0] = figures.split(' ').map(Number);
  return {range: {low, likely, high}, about: [...about].map(concernAt), at: [line, place]};
}

type ByTreatment = Partial<Record<TreatmentId, Cells>>;

/** By concern, then kind, then treatment; the empty name is the treatment whatever it is for, or the concern as a whole. */
const said: Record<string, Record<string, ByTreatment>> = {};

FIGURES.split('\n').forEach((line, row) => {
  const [head = '', ...texts] = line.split('|');
  const concern = head.length > 1 ? concernAt(head) : '';
  const kind =
    (concern !== '' && head.length > 2 && CONCERNS[concern].kinds[Number(head[1])]) || '';
  const cells: Cells = {};
  texts.forEach((text, place) => {
    const quantity = ORDER[place];
    if (text !== '' && quantity !== undefined) cells[quantity] = toCell(text, row, place);
  });
  ((said[concern] ??= {})[kind] ??= {})[TREATMENTS[Number(head.slice(-1))] ?? 'none'] = cells;
});

const merged: Record<string, Cells> = {};

/** Under which name the figures of a kind stand: sun spots, melasma and dark marks take nothing from each other. */
const nameOf = (concern: ConcernId, kind: KindId | undefined): KindId | '' =>
  (concern === 'pigmentation' && kind) || '';

/** The figures of a kind that is a condition of its own. */
export const ownFigures = (concern: ConcernId, kind?: KindId): ByTreatment | undefined =>
  said[concern]?.[kind ?? '?'];

/**
 * The figures of a treatment for a concern and kind: its own first, then those of the concern as a whole, then those of the
 * treatment whatever it is for. A kind that is a condition of its own takes no result from the others.
 */
export function cellsOf(treatment: TreatmentId, concern: ConcernId, kind?: KindId): Cells {
  const own = ownFigures(concern, kind);
  return (merged[`${treatment}/${kind ?? concern}`] ??= {
    ...said['']?.['']?.[treatment],
    ...said[concern]?.[nameOf(concern, kind)]?.[treatment],
    ...(own && {improvement: undefined, clearChange: undefined, ...own[treatment]}),
  });
}

const studiedIn: Record<string, readonly TreatmentId[]> = {};

/** The treatments that studies looked at for a concern and kind, the one with most people first. */
export const studied = (concern: ConcernId, kind?: KindId): readonly TreatmentId[] => {
  const own = nameOf(concern, kind);
  return (studiedIn[own || concern] ??= Object.keys(said[concern]?.[own] ?? {}) as TreatmentId[]);
};

const list = (text: string): [name: string, cell: Cell][] =>
  text.split('\n').map((line, row) => {
    const [, name = '', figures = ''] = /^(.*\D\d?) (\S+ \S+ \S+)$/.exec(line) ?? [];
    return [name, toCell(figures, row, 0)];
  });

const prices: Record<string, Partial<Record<TreatmentId, Cell>>> = {};
for (const [name, cell] of list(PRICES))
  (prices[name.slice(0, 2)] ??= {})[TREATMENTS[Number(name.slice(3))] ?? 'none'] = cell;
const areas: Record<string, Cell> = Object.fromEntries(list(AREAS));

/** Price of one session of the whole face, in whole units of the market's currency; undefined where no list shows one. */
export const priceOf = (market: MarketId, treatment: TreatmentId): Cell | undefined =>
  prices[market]?.[treatment];

/** Price of an area over the price of the face; undefined for the face itself. */
export const areaFactorOf = (area: AreaId): Cell | undefined => areas[area];

/** The currency of each market. */
export const CURRENCIES: Readonly<Record<MarketId, string>> = {
  US: 'USD',
  GB: 'GBP',
  EU: 'EUR',
  IN: 'INR',
  AU: 'AUD',
  CA: 'CAD',
  AE: 'AED',
};
