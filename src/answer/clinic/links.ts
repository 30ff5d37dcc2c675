import type {ClinicWords} from './bills.js';
import type {Estimate} from '../../engine/types.js';
import type {TreatmentId} from '../../evidence/ids.js';
import {interpolate} from '../../i18n/interpolate.js';

/** A link of the clinic's with its places filled in. */
export interface ClinicLink {
  readonly href: string;
  readonly label: string;
  /** Of a link that stands for one treatment, and what of the label is its name. */
  readonly treatment?: TreatmentId;
  readonly name?: string;
}

/** The ways to the clinic; empty where it names none. */
export interface ClinicLinks {
  readonly title: string;
  /**
   * One, or one for each treatment where the address asks for it: all alike, in the order of the
   * columns.
   */
  readonly book: readonly ClinicLink[];
  /** Said once above several, where there is no room to say it on each. */
  readonly lead: string;
  readonly contact: ClinicLink | undefined;
}

/**
 * Fills an address. What a person said of their skin is empty unless the page has `share-answers`.
 */
function filled(
  address: string,
  {inputs}: Estimate,
  treatments: readonly TreatmentId[],
  isShared: boolean,
): string {
  const {concern, area, kind = '', severity, skinTone} = inputs;
  const places: Readonly<Record<string, string>> = {
    concern,
    area,
    treatment: treatments.join(','),
    kind: isShared ? kind : '',
    severity: isShared ? severity : '',
    'skin-tone': isShared ? skinTone : '',
  };
  return address.replace(/\{([a-z-]+)\}/g, (whole, name: string) =>
    Object.hasOwn(places, name) ? encodeURIComponent(places[name] ?? '') : whole,
  );
}

/**
 * The clinic's links for what is compared; `isShared` lets what a person said of their skin into
 * them.
 */
export function toLinks(
  estimate: Estimate,
  {config: {bookingLink, contactLink}, formatter, strings: {links}}: ClinicWords,
  isShared: boolean,
): ClinicLinks | undefined {
  if (!bookingLink && !contactLink) return undefined;
  const compared = estimate.inputs.treatments.filter((treatment) => treatment !== 'none');
  const isPerTreatment = bookingLink?.includes('{treatment}') === true && compared.length > 1;
  const href = (address: string, treatments: readonly TreatmentId[] = compared): string =>
    filled(address, estimate, treatments, isShared);
  const forOne = (address: string, treatment: TreatmentId): ClinicLink => {
    const {name} = formatter.strings.treatments[treatment];
    const label = interpolate(links.bookTreatment, {treatment: name});
    return {href: href(address, [treatment]), label, treatment, name};
  };
  const book = (address: string): ClinicLink[] =>
    isPerTreatment
      ? compared.map((treatment) => forOne(address, treatment))
      : [{href: href(address), label: links.book}];
  return {
    title: links.title,
    book: bookingLink ? book(bookingLink) : [],
    lead: links.book,
    contact: contactLink ? {href: href(contactLink), label: links.contact} : undefined,
  };
}
