import type {Amount, AreaPrice, Config, Fee, PricedTreatment} from '../../clinic-config/config.js';
import type {AreaId} from '../../evidence/ids.js';

/** What can be bought: so many sessions for so much, in minor units. */
export interface Offer {
  readonly sessions: number;
  readonly price: number;
}

/** What a clinic asks for a treatment in one place. */
export interface Offers {
  /** One session and courses; never empty. */
  readonly offers: readonly Offer[];
  readonly from: boolean;
}

/** Cents from units: 249.5 are 24950, without what binary fractions leave over. */
export const minorUnits = (amount: Amount): number => Math.round(amount * 100);

const isOwn = (treatment: string): treatment is PricedTreatment => treatment !== 'none';

/** The clinic's own prices for a treatment in one place; undefined where it has not priced it. */
export function offersIn({prices}: Config, treatment: string, area: AreaId): Offers | undefined {
  const whole = isOwn(treatment) ? prices?.[treatment] : undefined;
  const place: Amount | AreaPrice | undefined =
    typeof whole === 'object' ? (whole.areas?.[area] ?? whole) : whole;
  if (place === undefined) return undefined;
  const {
    session,
    courses = {},
    from = false,
  }: AreaPrice = typeof place === 'object' ? place : {session: place};
  const offers = [
    ...(session === undefined ? [] : [{sessions: 1, price: minorUnits(session)}]),
    ...Object.entries(courses).map(([sessions, price]) => ({
      sessions: Number(sessions),
      price: minorUnits(price),
    })),
  ];
  return offers.length === 0 ? undefined : {offers, from};
}

/** A fee in minor units where it applies to a treatment, else 0. */
export function feeFor(fee: Amount | Fee | undefined, treatment: string): number {
  if (fee === undefined) return 0;
  if (typeof fee === 'number') return minorUnits(fee);
  return fee.treatments && !fee.treatments.some((one) => one === treatment)
    ? 0
    : minorUnits(fee.price);
}
