import type {DatesSource} from './dates-source.js';

/** An answer as its field takes it and as people write it. */
export interface WrittenAnswer {
  readonly value: string;
  readonly text: string;
}

/** Decimals of a limit, which is kept in whole hundredths of the unit. */
const MOST_DECIMALS = 2;

/** Writes a limit, to the cent where it has cents: rounded, it would cover other sums than it says. */
export function limitFormat({
  formatter: {locale, moneyTick},
  estimate: {currency},
}: Pick<DatesSource, 'formatter' | 'estimate'>): (minorUnits: number) => WrittenAnswer {
  const sum = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    trailingZeroDisplay: 'stripIfInteger',
  });
  const {maximumFractionDigits: decimals = MOST_DECIMALS} = sum.resolvedOptions();
  const number = new Intl.NumberFormat(locale, {
    maximumFractionDigits: Math.min(decimals, MOST_DECIMALS),
  });
  return (minorUnits) => ({
    value: number.format(minorUnits / 100),
    text: moneyTick(minorUnits / 100, sum),
  });
}
