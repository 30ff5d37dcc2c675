import {fold} from './fold.js';

/** What the text proves of its currency. */
export interface ListCurrency {
  readonly currency: string | null;
  readonly currencyNote?: string;
}

/** Signs, in folded text, and the code that they prove. */
const CODE_OF_SIGN: Readonly<Record<string, string>> = {
  '£': 'GBP',
  gbp: 'GBP',
  pound: 'GBP',
  pounds: 'GBP',
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  '₹': 'INR',
  inr: 'INR',
  rs: 'INR',
  rupees: 'INR',
  chf: 'CHF',
  fr: 'CHF',
  sfr: 'CHF',
  aed: 'AED',
  dh: 'AED',
  dhs: 'AED',
  درهم: 'AED',
  درهماماراتي: 'AED',
  دا: 'AED',
  kd: 'KWD',
  دك: 'KWD',
  bd: 'BHD',
  دب: 'BHD',
  jd: 'JOD',
  رع: 'OMR',
  رس: 'SAR',
  رق: 'QAR',
  جم: 'EGP',
  sar: 'SAR',
  qar: 'QAR',
  us$: 'USD',
  usd: 'USD',
  $usd: 'USD',
  $us: 'USD',
  au$: 'AUD',
  a$: 'AUD',
  aud: 'AUD',
  $aud: 'AUD',
  ca$: 'CAD',
  c$: 'CAD',
  cad: 'CAD',
  $cad: 'CAD',
  $ca: 'CAD',
  nz$: 'NZD',
  nzd: 'NZD',
  s$: 'SGD',
  sgd: 'SGD',
  hk$: 'HKD',
  r$: 'BRL',
  mx$: 'MXN',
  mxn$: 'MXN',
  mex$: 'MXN',
  ar$: 'ARS',
  cop$: 'COP',
  clp$: 'CLP',
  nt$: 'TWD',
  rd$: 'DOP',
  tt$: 'TTD',
  j$: 'JMD',
  bz$: 'BZD',
  zl: 'PLN',
};

/**
 * The code of a sign as it is written, which may be one by ISO 4217; the sign itself where several
 * currencies share it.
 */
export const codeOfSign = (sign: string): string =>
  CODE_OF_SIGN[sign] ??
  (/^(?:\$|dollars?)$/.test(sign) ? '$' : /^[a-z]{3}$/.test(sign) ? sign.toUpperCase() : sign);

const WHICH_DOLLAR: readonly (readonly [string, RegExp])[] = [
  ['AUD', /(?<![a-z])(?:aud|au\$|a\$|australian dollars?)(?![a-z])/],
  [
    'CAD',
    /(?<![a-z])(?:cad|ca\$|c\$|canadian (?:dollars?|funds)|dollars? canadiens?|\$ ?can)(?![a-z])/,
  ],
  ['NZD', /(?<![a-z])(?:nzd|nz\$|new zealand dollars?)(?![a-z])/],
  ['USD', /(?<![a-z])(?:usd|us\$|us dollars?)(?![a-z])/],
  ['MXN', /(?<![a-z])(?:mxn|mx\$|pesos mexicanos)(?![a-z])/],
];
/** Said of the whole list, without a sign at the amounts. */
const SAID: readonly (readonly [string, RegExp])[] = [
  ['EUR', /€|(?<![a-z])(?:eur|euros?)(?![a-z])/],
  ['GBP', /£|(?<![a-z])(?:gbp|pounds sterling)(?![a-z])/],
  ['CHF', /(?<![a-z])(?:chf|schweizer franken|swiss francs|francs suisses|franken)(?![a-z])/],
  ['INR', /₹|(?<![a-z])(?:inr|indian rupees|gst (?:@ ?)?18 ?%|18 ?% gst)(?![a-z])/],
  ['AED', /(?<![a-z])(?:aed|dirhams?)(?![a-z])|درهم/],
  ...WHICH_DOLLAR,
];

const isDollar = (code: string): boolean =>
  code === '$' || /^(?:USD|AUD|CAD|NZD|SGD|HKD|MXN)$/.test(code);

/** Whether an amount with this sign, or with none, may be one of that currency. */
export function isOfCurrency(sign: string, currency: string): boolean {
  const code = codeOfSign(sign);
  const isShared = code === '$' || currency === '$';
  return sign === '' || code === currency || (isShared && isDollar(code) && isDollar(currency));
}

/** A slip, or a line about another country: at most one amount in five. */
const MAIN_SHARE = 0.8;
const FEWEST = 3;

/** The signs of the currency that nearly all amounts have. */
function mainSigns(signs: readonly string[]): readonly string[] | undefined {
  const written = signs.filter((sign) => sign !== '');
  const groups = new Map<string, string[]>();
  for (const sign of written)
    groups.set(codeOfSign(sign), [...(groups.get(codeOfSign(sign)) ?? []), sign]);
  return [...groups.values()].find(
    ({length}) => length >= FEWEST && length >= MAIN_SHARE * written.length,
  );
}

const NOT_WRITTEN = 'bare $: which dollar is not written';

/** The currency of a list, by the signs of its amounts and by what the text says besides. */
export function currencyOfList(text: string, signs: readonly string[]): ListCurrency {
  const folded = fold(text);
  const said = SAID.filter(([, words]) => words.test(folded)).map(([code]) => code);
  const used = [...new Set(signs.filter((sign) => sign !== '').map(codeOfSign))];
  const dollars = said.filter((code) => WHICH_DOLLAR.some(([dollar]) => dollar === code));
  if (used.includes('$') && used.every((code) => code === '$' || dollars.includes(code)))
    return dollars.length === 1 && dollars[0]
      ? {currency: dollars[0], currencyNote: `${dollars[0]} is written in the text`}
      : {currency: '$', currencyNote: NOT_WRITTEN};
  const main = mainSigns(signs);
  if (used.length > 1 && main) return currencyOfList(text, main);
  if (used.length > 1)
    return {currency: null, currencyNote: `several currencies in the text: ${used.join(', ')}`};
  if (used[0] !== undefined) return {currency: used[0]};
  if (said.length === 1 && said[0])
    return {currency: said[0], currencyNote: `${said[0]} is written in the text`};
  return {currency: null, currencyNote: 'no currency in the text: a person must say it'};
}
