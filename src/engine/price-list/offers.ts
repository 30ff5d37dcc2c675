import type {Amount, AreaPrice, Config, Fee, PricedTreatment} from '../../clinic-config/config.js';
import type {AreaId} from '../../evidence/ids.js';
import {minorUnits} from './smallest-coin.js';

/** What can be bought: so many sessions for so much, in minor units. */
export interface Offer {
  readonly sessions: number;
  readonly price: number;
  /** True where only the first session can be bought so. */
  readonly isFirst?: true;
}

/** What a clinic asks for a treatment in one place. */
export interface Offers {
  /** One session and courses; never empty. */
  readonly offers: readonly Offer[];
  /** The first session, where it costs something else. */
  readonly first?: Offer;
  readonly from: boolean;
}

const isOwn = (treatment: string): treatment is PricedTreatment => treatment !== 'none';

/** The clinic's own prices for a treatment in one place; undefined where it has not priced it. */
export function offersIn(config: Config, treatment: string, area: AreaId): Offers | undefined {
  const {prices} = config;
  const whole = isOwn(treatment) ? prices?.[treatment] : undefined;
  const place: Amount | AreaPrice | undefined =
    typeof whole === 'object' ? (whole.areas?.[area] ?? whole) : whole;
  if (place === undefined) return undefined;
  const {
    session,
    firstSession,
    courses = {},
    from = false,
  }: AreaPrice = typeof place === 'object' ? place : {session: place};
  const offers = [
    ...(session === undefined ? [] : [{sessions: 1, price: minorUnits(session, config)}]),
    ...Object.entries(courses).map(([sessions, price]) => ({
      sessions: Number(sessions),
      price: minorUnits(price, config),
    })),
  ];
  if (offers.length === 0) return undefined;
  if (firstSession === undefined) return {offers, from};
  const first = {sessions: 1, price: minorUnits(firstSession, config), isFirst: true} as const;
  return {offers, first, from};
}

/** A fee in minor units where it applies to a treatment, else 0. */
export function feeFor(
  fee: Amount | Fee | undefined,
  treatment: string,
  config: Pick<Config, 'currency'>,
): number {
  if (fee === undefined) return 0;
  if (typeof fee === 'number') return minorUnits(fee, config);
  return fee.treatments && !fee.treatments.some((one) => one === treatment)
    ? 0
    : minorUnits(fee.price, config);
}
