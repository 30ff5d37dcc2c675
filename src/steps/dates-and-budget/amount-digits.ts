/**
 * What people write before and after an amount: €249, 249 EUR, 249.–, Rs. 249. Other letters are
 * refused: 2k is not 2.
 */
const BEFORE = /^(?:\p{Sc}|[A-Z]{1,3}\$|[A-Z]{3}|Rs\.?|Fr\.?|kr\.?|Dhs?\.?)\s*(?=\d)/u;
const AFTER = /(?:[.,]?[–—-]+)?\s*(?:\p{Sc}|[A-Z]{3}|[Ee]uros?|kr\.?|Rs\.?|Fr\.?|Dhs?\.?)?$/u;

/**
 * Digits in groups: 1,299 · 1.299 · 1 299 · 1'299 · 1,49,999. Decimals may follow after a sign that
 * does not part the groups: two, or the currency's three.
 */
const GROUPED =
  /^\d{1,3}(?:([.,'’ ])\d{2,3}(?:\1\d{2,3})*)?\1\d{3}(?:(?!\1)[.,](\d{1,3}))?$|^\d{1,3}([.,'’ ])\d{3}(?:(?!\3)[.,](\d{1,3}))?$/;
const UNGROUPED = /^(\d+)(?:[.,](\d{1,2}))?$/;
/** In a currency with three decimals, three digits after a point are these; in others a group. */
const UNGROUPED_OF_THREE = /^(\d+)(?:[.,]\d{1,2}|\.\d{3})?$/;

/** The first digits of the Arabic and the Persian row. */
const ZEROS = [0x0660, 0x06f0];

/** Arabic and Persian digits as 0 to 9, their signs as point and comma, without marks of direction. */
const inWesternSigns = (text: string): string =>
  text
    .replace(/[٠-٩۰-۹]/g, (digit) => {
      const code = digit.codePointAt(0) ?? 0;
      return String(code - (ZEROS.findLast((zero) => zero <= code) ?? 0));
    })
    .replace(/٬/g, ',')
    .replace(/٫/g, '.')
    .replace(/\p{Cf}/gu, '');

/**
 * The digits of an amount as people write it, with a point before its decimals; undefined where the
 * text is none. `decimals` is how many its currency has.
 */
export function amountDigits(text: string, decimals: number): string | undefined {
  const bare = inWesternSigns(text)
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .replace(BEFORE, '')
    .replace(AFTER, '')
    .trim();
  if ((decimals === 3 ? UNGROUPED_OF_THREE : UNGROUPED).test(bare)) return bare.replace(',', '.');
  const grouped = GROUPED.exec(bare);
  if (grouped === null || bare.startsWith('0')) return undefined;
  const cents = grouped[2] ?? grouped[4];
  const units = cents === undefined ? bare : bare.slice(0, -cents.length - 1);
  return units.replace(/\D/g, '') + (cents === undefined ? '' : `.${cents}`);
}
