/** What a typed text means, or in words why it cannot be read. Empty: neither, nothing is said. */
export interface Reading<Value> {
  readonly value?: Value;
  readonly problem?: string;
}

const NOTHING: Reading<never> = {};

/** What people write around an amount: €249, 249 EUR, 249.–, Rs. 249. Not every letter: 2k is not 2. */
const BEFORE = /^(?:\p{Sc}|[A-Z]{1,3}\$|[A-Z]{3}|Rs\.?|Fr\.?|kr\.?|Dhs?\.?)\s*(?=\d)/u;
const AFTER = /(?:[.,]?[–—-]+)?\s*(?:\p{Sc}|[A-Z]{3}|[Ee]uros?|kr\.?|Rs\.?|Fr\.?|Dhs?\.?)?$/u;
const DEAREST = 1_000_000;

/** Groups of digits: 1,299 · 1.299 · 1 299 · 1'299 · 1,49,999, and two decimals after another sign than the one between the groups. */
const GROUPED =
  /^\d{1,3}(?:([.,'’ ])\d{2,3}(?:\1\d{2,3})*)?\1\d{3}(?:(?!\1)[.,](\d{1,2}))?$|^\d{1,3}([.,'’ ])\d{3}(?:(?!\3)[.,](\d{1,2}))?$/;
const SIMPLE = /^(\d+)(?:[.,](\d{1,2}))?$/;

/** The digits of an amount with a point before the cents; undefined where it is no amount. */
function digitsOf(text: string): string | undefined {
  const bare = text
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .replace(BEFORE, '')
    .replace(AFTER, '')
    .trim();
  if (SIMPLE.test(bare)) return bare.replace(',', '.');
  const grouped = GROUPED.exec(bare);
  if (grouped === null || bare.startsWith('0')) return undefined;
  const cents = grouped[2] ?? grouped[4];
  const units = cents === undefined ? bare : bare.slice(0, -cents.length - 1);
  return units.replace(/\D/g, '') + (cents === undefined ? '' : `.${cents}`);
}

/** An amount of money as people write it: 249, 249.50, 249,50, 1.299 or 1,299. Above 0 (or from 0), at most a million. */
export function readAmount(text: string, free = false): Reading<number> {
  if (text.trim() === '') return NOTHING;
  const digits = digitsOf(text);
  if (digits === undefined) return {problem: 'Only an amount, like 249.50.'};
  const value = Number(digits);
  if (value > DEAREST) return {problem: 'This is more than a million. Check the number of zeros.'};
  if (value === 0 && !free) return {problem: 'Write an amount above 0, or leave it empty.'};
  return {value};
}

/** A percentage from 0 to 50: 19, 19%, 8,1. */
export function readPercent(text: string): Reading<number> {
  if (text.trim() === '') return NOTHING;
  const bare = text.replace(/[\s%]/g, '');
  const value = SIMPLE.test(bare) ? Number(bare.replace(',', '.')) : NaN;
  return value <= 50 ? {value} : {problem: 'Write a percentage from 0 to 50, like 19 or 8.1.'};
}

/** A whole number of sessions. */
export function readSessions(text: string, fewest: number): Reading<number> {
  if (text.trim() === '') return NOTHING;
  const value = /^\d{1,2}$/.test(text.trim()) ? Number(text) : 0;
  return value >= fewest && value <= 20
    ? {value}
    : {problem: `Write a whole number from ${fewest} to 20.`};
}

const isDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** A month or a day: 2026-03, 2026-03-15, 03/2026, 3.2026. Comes out as ISO 8601 has it. */
export function readPriceListDate(text: string): Reading<string> {
  if (text.trim() === '') return NOTHING;
  const found =
    /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(text.trim()) ??
    /^(?<month>\d{1,2})\s?[/.]\s?(?<year>\d{4})$/.exec(text.trim());
  const [year, month, day] = [
    found?.groups?.['year'] ?? found?.[1],
    found?.groups?.['month'] ?? found?.[2],
    found?.groups ? undefined : found?.[3],
  ];
  const isReal = isDay(Number(year), Number(month), Number(day ?? 1)) && Number(year) >= 1900;
  return isReal
    ? {value: [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-')}
    : {problem: 'Write a year and a month, like 2026-03.'};
}

/** What may stand in braces in a link. */
export const PLACEHOLDERS = [
  'concern',
  'area',
  'treatment',
  'kind',
  'severity',
  'skin-tone',
] as const;

/** A link: an address with `https:`, `http:`, `mailto:` or `tel:`, or one of the page's own site. */
export function readLink(text: string): Reading<string> {
  const value = text.trim();
  if (value === '') return NOTHING;
  const unknown = [...value.matchAll(/\{([^}]*)\}/g)]
    .map(([, name = '']) => name)
    .find((name) => !(PLACEHOLDERS as readonly string[]).includes(name));
  if (unknown !== undefined)
    return {problem: `{${unknown}} is not known. Use {concern}, {area} or {treatment}.`};
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(value)?.[1]?.toLowerCase();
  if (scheme === undefined) {
    const isElsewhere =
      value.startsWith('//') ||
      (/^[\w-]+(\.[\w-]+)+(?=[/?#]|$)/.test(value) &&
        !/^[^/?#]*\.(html?|php|aspx?)(?=[?#]|$)/.test(value));
    return isElsewhere
      ? {problem: 'Begin with https://. Without it, the link leads to a page of your own site.'}
      : {value};
  }
  if (!['https', 'http', 'mailto', 'tel'].includes(scheme))
    return {problem: 'Use a link that begins with https://, http://, mailto: or tel:.'};
  const bare = value.replace(/\{[^}]*\}/g, 'x');
  if (/\s/.test(value) || !URL.canParse(bare) || /^https?:(?!\/\/)/i.test(value))
    return {problem: 'This is not a whole address. Copy it from the address bar of your browser.'};
  return {value};
}

/** A text that must not be longer than the screen has room for. */
export function readText(text: string, longest: number): Reading<string> {
  const value = text.trim();
  if (value === '') return NOTHING;
  return value.length <= longest
    ? {value}
    : {problem: `This is ${value.length} letters long; at most ${longest} fit.`};
}
