/** The only place of the door that asks `Intl`: which codes there are. It makes no words. */

/** Whether it is a currency by ISO 4217. A browser that cannot name them takes every code. */
export const isCurrency = (code: string): boolean =>
  !('supportedValuesOf' in Intl) || Intl.supportedValuesOf('currency').includes(code);

/** Whether it is a language tag by BCP 47. */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
