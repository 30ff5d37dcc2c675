/**
 * A number as people write prices, in folded text: 1200, 1,200.50, 1.200,50, 1'200, 1 200, 1,20,000.
 * Not a part of a longer number.
 */
export const NUMBER =
  "(?<![\\d.,'])(?:\\d{1,3}(?:,\\d{2})*,\\d{3}|\\d{1,3}(?:[.' ]\\d{3})+|\\d{1,7})(?:[.,]\\d{1,2})?(?![.,']?\\d)";

/** What may stand after it: 120.-, 120.--, 4,999/-, 1.2k. */
export const NUMBER_END = '(?:[.,]-{1,2}|/-|,=|k\\b)?';

const THOUSANDS_COMMA = /^\d{1,3}(?:,\d{2})*,\d{3}$/;
const THOUSANDS_DOT = /^\d{1,3}(?:\.\d{3})+$/;

/** The value of such a text, `k` included; undefined where it can be read in two ways. */
export function valueOf(text: string): number | undefined {
  const isThousands = text.endsWith('k');
  const bare = text.replace(/(?:[.,]-{1,2}|\/-|,=|k)$/, '').replace(/[' ]/g, '');
  const value = Number(withPoint(bare));
  if (!Number.isFinite(value)) return undefined;
  return isThousands ? Math.round(value * 1000) : value;
}

function withPoint(text: string): string {
  const comma = text.lastIndexOf(',');
  const dot = text.lastIndexOf('.');
  if (comma >= 0 && dot >= 0)
    return comma > dot ? text.replace(/\./g, '').replace(',', '.') : text.replace(/,/g, '');
  if (THOUSANDS_COMMA.test(text)) return text.replace(/,/g, '');
  if (THOUSANDS_DOT.test(text)) return text.replace(/\./g, '');
  return text.replace(',', '.');
}
