import type {Option} from '../../engine/types.js';
import type {ClinicStrings} from '../../i18n/clinic-strings.js';
import {fill} from '../fill.js';
import type {Words} from '../words.js';

/** A clinic's own amounts are said to the cent, without “.00” where there are none; lowest prices with “from”. */
export function ownWords(words: Words, currency: string, clinic: ClinicStrings): Words {
  const format = new Intl.NumberFormat(words.locale, {style: 'currency', currency, currencyDisplay: 'narrowSymbol', trailingZeroDisplay: 'stripIfInteger'});
  const exact: Words = {...words, money: (minorUnits) => words.moneyTick(minorUnits / 100, format)};
  const from: Words = {
    ...words,
    money: (minorUnits) => fill(clinic.from, {sum: exact.money(minorUnits)}),
    range: (range, one) => (one === from.money ? fill(clinic.orMore, {range: words.range(range, exact.money)}) : words.range(range, one)),
  };
  return {...words, of: ({clinicPrice}: Pick<Option, 'clinicPrice'>) => (clinicPrice === undefined ? words : clinicPrice.from ? from : exact)};
}
