/**
 * The only place of the door that asks `Intl`: which codes there are, and how a currency is
 * divided. It makes no words.
 */

/** Whether it is a currency by ISO 4217. A browser that cannot name them takes every code. */
export const isCurrency = (code: string): boolean =>
  !('supportedValuesOf' in Intl) || Intl.supportedValuesOf('currency').includes(code);

const decimals: Record<string, number> = {};

/**
 * How many decimals the amounts of a currency have: none of the yen, two of the dollar, three of
 * the dinar. `code` is one by ISO 4217.
 */
export const decimalsOf = (code: string): number =>
  (decimals[code] ??=
    new Intl.NumberFormat('en', {style: 'currency', currency: code}).resolvedOptions()
      .maximumFractionDigits ?? 2);

/** Whether it is a language tag by BCP 47. */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
