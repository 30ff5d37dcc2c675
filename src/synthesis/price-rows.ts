/** Which rows of the price lists tell what a treatment costs, and what each says. */
import type {MarketId} from '../evidence/ids.js';
import {TREATMENT_DETAILS} from '../evidence/treatments/all-details.js';
import {faceAndNeckRatio} from './face-and-neck.js';
import type {PriceRecord} from './records.js';

/** A price from fewer sources than this has grade D. */
export const FEW = 3;

/** `full`: as strong as the lasers that the studies used. */
export type PricedMake = 'full' | 'gentle';

/**
 * Sizes and strengths of the treatment itself; any other variant comes with more or is another
 * treatment.
 */
const PLAIN = /^(light|mild|moderate|aggressive|large|medium|small)$/;

/**
 * The make that a row is of; undefined where it is another treatment, such as a laser facial. A
 * published range that names no device is of the full make.
 */
export function makeOf({
  treatment,
  device,
  published,
}: Pick<PriceRecord, 'treatment' | 'device' | 'published'>): PricedMake | undefined {
  const {fullMakes, gentleMakes} = TREATMENT_DETAILS[treatment].devices;
  if (gentleMakes?.test(device ?? '')) return 'gentle';
  const isMeant =
    fullMakes === undefined ||
    fullMakes.test(device ?? '') ||
    (published === 'range' && device === null);
  return isMeant ? 'full' : undefined;
}

/** A price as the list gives it: a range counts at its middle, on the scale of ratios. */
export const middle = ({low, high}: Pick<PriceRecord, 'low' | 'high'>): number =>
  Math.sqrt(low * high);

/** A row in a market that is shown. */
export interface MarketRow extends PriceRecord {
  readonly market: MarketId;
  readonly make: PricedMake;
}

/** Why a row of the records says nothing of what one session of the full face costs. */
function reasonAgainst(row: PriceRecord): string | undefined {
  if (row.status !== 'seen') return 'price quoted from memory';
  if (row.market === null) return 'price of a market that is not offered';
  if (row.copied) return 'price copied from another list';
  if (makeOf(row) === undefined) return 'price of a laser facial or a laser that is not fractional';
  if (row.variant !== null && !PLAIN.test(row.variant))
    return 'price with something added, for members, or in an operating theatre';
  if (row.sessions !== 1) return 'price of a course (read for the discount)';
  if (row.area !== 'full face' && row.area !== 'face+neck')
    return 'price of another area (read for its factor)';
  return undefined;
}

/** The rows that prices rest on, and how many others there are, by the reason. */
export interface PriceRows {
  readonly rows: readonly MarketRow[];
  readonly left: ReadonlyMap<string, number>;
}

/**
 * One session of the full face, in a market that is shown. A source that gives a treatment for face
 * and neck together alone counts with what that says of the face.
 */
export function sortPriceRows(all: readonly PriceRecord[]): PriceRows {
  const left = new Map<string, number>();
  const leave = (reason: string): readonly MarketRow[] => {
    left.set(reason, (left.get(reason) ?? 0) + 1);
    return [];
  };
  const found = all.flatMap((row): readonly MarketRow[] => {
    const reason = reasonAgainst(row);
    const {market} = row;
    const make = makeOf(row);
    return reason !== undefined || market === null || make === undefined
      ? leave(reason ?? '')
      : [{...row, market, make}];
  });
  const ratio = faceAndNeckRatio(all);
  const ofFace = new Set(found.filter(({area}) => area === 'full face').map(sourceOfMake));
  const rows = found.flatMap((row): readonly MarketRow[] => {
    if (row.area === 'full face') return [row];
    return ofFace.has(sourceOfMake(row))
      ? leave('price of face and neck beside that of the face')
      : [{...row, low: row.low / ratio, high: row.high / ratio}];
  });
  // Where every make of a laser is gentle, nothing says what the laser costs.
  const full = new Set(rows.filter(({make}) => make === 'full').map(({treatment}) => treatment));
  return {
    rows: rows.flatMap((row) =>
      full.has(row.treatment) ? [row] : leave('price of a laser known by its gentle make alone'),
    ),
    left,
  };
}

const sourceOfMake = ({source, market, treatment, make}: MarketRow): string =>
  [source, market, treatment, make].join();

export const priceRows = (all: readonly PriceRecord[]): readonly MarketRow[] =>
  sortPriceRows(all).rows;
