import type {Config} from '../../clinic-config/config.js';
import {decimalsOf} from '../../evidence/currency-decimals.js';

/** In which amounts are said; every market has cents. */
type InCurrency = Pick<Config, 'currency'>;

/** How many of the smallest coins are one unit: 1 yen, 100 cents, 1000 fils. */
const coinsOf = ({currency}: InCurrency): number =>
  10 ** (currency === undefined ? 2 : decimalsOf(currency));

/** The smallest coins in so many hundredths of the unit, a whole number. */
export const toCoins = (hundredths: number, config: InCurrency): number =>
  Math.round((hundredths * coinsOf(config)) / 100);

/** Hundredths of the unit; of a currency with three decimals they may have tenths. */
export const fromCoins = (coins: number, config: InCurrency): number =>
  (coins * 100) / coinsOf(config);

/** Without what binary fractions leave over, to the smallest coin. */
export const toCoin = (hundredths: number, config: InCurrency): number =>
  fromCoins(toCoins(hundredths, config), config);

/** From units: 249.5 are 24950. */
export const minorUnits = (amount: number, config: InCurrency): number =>
  fromCoins(Math.round(amount * coinsOf(config)), config);
