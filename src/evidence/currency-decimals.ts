/**
 * Currencies whose amounts are not said in hundredths, as `Intl` says them; a test compares the two.
 * Written down, since the engine asks no `Intl` and browsers differ in some.
 */
const WITHOUT =
  'AFN ALL BIF CLP COP DJF GNF HUF IDR IQD IRR ISK JPY KMF KPW KRW LAK LBP MGA MMK PKR PYG RWF SLL SOS SYP UGX VND VUV XAF XOF XPF YER';
const WITH_THREE = 'BHD JOD KWD LYD OMR TND';

/**
 * How many decimals the amounts of a currency have: none of the yen, two of the dollar, three of
 * the dinar. `code` is one by ISO 4217.
 */
export const decimalsOf = (code: string): number =>
  WITHOUT.includes(code) ? 0 : WITH_THREE.includes(code) ? 3 : 2;
