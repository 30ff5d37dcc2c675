/** Signs that several currencies share, with those that take them; the first is the commonest. */
const SIGNS: readonly (readonly [sign: RegExp, codes: readonly string[], name: string])[] = [
  [/US\$/, ['USD'], 'US dollars'],
  [/AU?\$/, ['AUD'], 'Australian dollars'],
  [/CA?\$/, ['CAD'], 'Canadian dollars'],
  [/NZ\$/, ['NZD'], 'New Zealand dollars'],
  [/\$/, ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD', 'MXN', 'BRL', 'CLP', 'COP'], 'dollars'],
  [/£/, ['GBP', 'EGP', 'GIP', 'FKP'], 'pounds'],
  [/€|euros?\b/i, ['EUR'], 'euros'],
  [/₹|\bRs\b/, ['INR', 'PKR', 'LKR', 'NPR', 'MUR'], 'rupees'],
  [/¥/, ['JPY', 'CNY'], 'yen or yuan'],
  [/\bFr\b/, ['CHF', 'XOF', 'XAF'], 'francs'],
  [/\bDhs?\b/, ['AED', 'MAD'], 'dirhams'],
  [/\bkr\b/, ['SEK', 'NOK', 'DKK', 'ISK'], 'crowns'],
  [/\bz[lł]/, ['PLN'], 'zlotys'],
  [/ريال/, ['SAR', 'QAR', 'OMR'], 'riyals'],
];

const names = new Intl.DisplayNames('en', {type: 'currency'});

/** What a currency is called in a sentence. */
const nameOf = (code: string): string => `${code} (${names.of(code) ?? code})`;

/** The currencies that an amount can be in, by what stands beside it; undefined where nothing does. */
function saidIn(
  text: string,
): {readonly codes: readonly string[]; readonly name: string} | undefined {
  const code = /(?<!\p{L})[A-Z]{3}(?![\p{L}$])/u.exec(text)?.[0];
  if (code !== undefined) return {codes: [code], name: nameOf(code)};
  const found = SIGNS.find(([sign]) => sign.test(text));
  return found && {codes: found[1], name: found[2]};
}

/** The currencies that a sign can stand for, the commonest first; empty for a sign that is unknown. */
export const currenciesOfSign = (sign: string): readonly string[] => saidIn(sign)?.codes ?? [];

/**
 * Asks where an amount is written in another currency than all amounts are; undefined where nothing
 * is to be asked. Without a currency, a sign has to wait for one.
 */
export function currencyDoubt(text: string, currency: string | undefined): string | undefined {
  const said = saidIn(text);
  if (said === undefined) return undefined;
  const typed = `“${text.trim().slice(0, 20)}” is in ${said.name}`;
  if (currency === undefined)
    return `${typed}. Choose your country at the top, so that all amounts are.`;
  if (said.codes.includes(currency)) return undefined;
  return `${typed}, and your amounts are in ${nameOf(currency)}. Write the amount in ${currency} without a sign, or choose another country or currency at the top.`;
}
