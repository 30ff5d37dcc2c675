import type {AmountRole} from './amount-role.js';
import type {LineOffer} from './line-offers.js';
import {readSubject, type Subject} from './subject.js';

/** Amounts of a line that pay for one thing. */
export interface AmountGroup {
  readonly offers: LineOffer[];
  /** What its own words name; the line's subject for the first one. */
  readonly subject: Subject;
  readonly words: string;
}

/** A new group begins where the words of an amount name another place or treatment. */
export function groupsOf(offers: readonly LineOffer[], main: Subject): readonly AmountGroup[] {
  const groups: AmountGroup[] = [];
  for (const [index, offer] of offers.entries()) {
    const own = readSubject(offer.words);
    const last = groups.at(-1);
    // “Was $400 – IPL face – now $320”: the name stands between the amounts.
    const isUnnamed =
      index === 1 && offers[0]?.role === 'old' && !isNaming(readSubject(last?.words ?? ''));
    const isOther = isNaming(own) || (isElsewhere(own) && IS_PRICE.has(offer.role));
    if (last && (!isOther || isUnnamed)) last.offers.push(offer);
    else
      groups.push({
        offers: [offer],
        subject: index === 0 ? withWords(main, own) : own,
        words: offer.words,
      });
  }
  return groups;
}

const isNaming = ({places, vaguePlace, treatments}: Subject): boolean =>
  places.length + treatments.length > 0 || vaguePlace !== undefined;

/** “£150 face, £90 peel”: a deposit or what is saved is no service. */
const isElsewhere = ({isNever, isOther}: Subject): boolean => isNever || isOther;
const IS_PRICE = new Set<AmountRole>(['price', 'new', 'each']);

/** The words behind the first amount may name the place, as the head of its column does. */
const withWords = (main: Subject, own: Subject): Subject => ({
  ...main,
  places: [
    ...main.places,
    ...own.places.filter(({word}) => !main.places.some((one) => one.word === word)),
  ],
  vaguePlace: main.vaguePlace ?? own.vaguePlace,
});
