import type {Option} from '../../engine/types.js';
import type {ClinicStrings} from '../../i18n/strings/clinic-strings.js';
import {fill} from '../../i18n/interpolate.js';
import type {Words} from '../formatter.js';

/** Writes minor units to the cent; `zeros` says whether a whole amount has “.00”. */
export function toTheCent(
  {locale, moneyTick}: Words,
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

/** A clinic's own amounts are said to the cent, without “.00” where there are none; lowest prices with “from”. */
export function ownWords(words: Words, currency: string, clinic: ClinicStrings): Words {
  const exact: Words = {...words, money: toTheCent(words, currency, 'stripIfInteger')};
  const from: Words = {
    ...words,
    money: (minorUnits) => fill(clinic.from, {sum: exact.money(minorUnits)}),
    range: (range, one) =>
      one === from.money
        ? fill(clinic.orMore, {range: words.range(range, exact.money)})
        : words.range(range, one),
  };
  return {
    ...words,
    of: ({clinicPrice}: Pick<Option, 'clinicPrice'>) =>
      clinicPrice === undefined ? words : clinicPrice.from ? from : exact,
  };
}
