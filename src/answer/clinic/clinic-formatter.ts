import type {Option} from '../../engine/types.js';
import type {ClinicStrings} from '../../i18n/strings/clinic-strings.js';
import {interpolate} from '../../i18n/interpolate.js';
import type {Formatter} from '../formatter.js';

/** Writes minor units to the cent; `zeros` says whether a whole amount has “.00”. */
export function toTheCent(
  {locale, moneyTick}: Formatter,
  currency: string,
  zeros: 'auto' | 'stripIfInteger',
): (minorUnits: number) => string {
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    trailingZeroDisplay: zeros,
  });
  return (minorUnits) => moneyTick(minorUnits / 100, format);
}

/**
 * A clinic's own amounts are said to the cent, without “.00” where there are none; lowest prices
 * with “from”.
 */
export function clinicFormatter(
  formatter: Formatter,
  currency: string,
  clinic: ClinicStrings,
): Formatter {
  const exact: Formatter = {
    ...formatter,
    money: toTheCent(formatter, currency, 'stripIfInteger'),
    forOption: () => exact,
  };
  const from: Formatter = {
    ...formatter,
    money: (minorUnits) => interpolate(clinic.from, {sum: exact.money(minorUnits)}),
    range: (range, write) =>
      write === from.money
        ? interpolate(clinic.orMore, {range: formatter.range(range, exact.money)})
        : formatter.range(range, write),
    forOption: () => from,
  };
  return {
    ...formatter,
    forOption: ({clinicPrice}: Pick<Option, 'clinicPrice'>) =>
      clinicPrice === undefined ? formatter : clinicPrice.from ? from : exact,
  };
}
