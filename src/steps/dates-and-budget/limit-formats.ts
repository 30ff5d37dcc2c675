import type {DatesSource} from './dates-source.js';

/** An answer as its field takes it and as people write it. */
export interface WrittenAnswer {
  readonly value: string;
  readonly text: string;
}

/** Decimals of a limit, which is kept in whole hundredths of the unit. */
const MOST_DECIMALS = 2;

const sumIn = (currency: string, locale = 'en'): Intl.NumberFormat =>
  new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    trailingZeroDisplay: 'stripIfInteger',
  });

/**
 * How many decimals a limit may be typed with. Asked of the browser, since the list of the price
 * lists' part would then be a file of its own, for which a clinic's first answer waits.
 */
export const limitDecimals = (currency: string): number =>
  sumIn(currency).resolvedOptions().maximumFractionDigits ?? MOST_DECIMALS;

/** Writes a limit, to the cent where it has cents: rounded, it would cover other sums than it says. */
export function limitFormat({
  formatter: {locale, moneyTick},
  estimate: {currency},
}: Pick<DatesSource, 'formatter' | 'estimate'>): (minorUnits: number) => WrittenAnswer {
  const sum = sumIn(currency, locale);
  const number = new Intl.NumberFormat(locale, {
    maximumFractionDigits: Math.min(limitDecimals(currency), MOST_DECIMALS),
  });
  return (minorUnits) => ({
    value: number.format(minorUnits / 100),
    text: moneyTick(minorUnits / 100, sum),
  });
}
