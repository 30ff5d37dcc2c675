import {FEE_FIELDS} from './fee-fields.js';
import type {FormState, NumberForConcern, TreatmentFields} from './form-state.js';
import {areaName, concernName, treatmentName, TREATMENTS} from './product-terms.js';

/** What single fields are about. */
const SUBJECTS: Readonly<Record<string, string>> = {
  'price-list-date': 'Price list',
  ...Object.fromEntries(Object.values(FEE_FIELDS).map(({name, label}) => [name, label])),
  'tax-percent': 'Tax',
  'booking-link': 'Booking link',
  'contact-link': 'Contact link',
  disclaimer: 'Your note',
  'closed-1': 'Closed days',
  'area-face': 'Places',
};

/** What groups of fields are about, by the first word of their names. */
const GROUP_SUBJECTS: Readonly<Record<string, string>> = {
  question: 'Your question',
  look: 'Colours',
  concern: 'Concerns',
  clinic: 'Printed plan',
};

const PRICE_PARTS: Readonly<Record<string, string>> = {
  session: 'one session',
  'first-session': 'first session',
  'course-3': 'course of 3',
  'course-6': 'course of 6',
  name: 'its name',
  'upkeep-price': 'upkeep',
  'upkeep-months': 'upkeep',
  usual: 'usual sessions',
  interval: 'weeks between sessions',
};

/** What a field of a price is about: “course of 4”. */
function pricePart(part: string, {courses}: TreatmentFields['price']): string {
  const [, at] = /^course-(\d+)-(?:sessions|price)$/.exec(part) ?? [];
  if (at === undefined) return PRICE_PARTS[part] ?? '';
  const sessions = courses[Number(at) - 1]?.sessions.trim() ?? '';
  return sessions === '' ? 'another course' : `course of ${sessions}`;
}

/** What a number for one concern is about: “usual sessions for dark spots”. */
function concernPart(what: string, row: NumberForConcern | undefined): string {
  const name = PRICE_PARTS[what] ?? '';
  return row === undefined || row.concern === ''
    ? name
    : `${name}, ${concernName(row.concern).toLowerCase()}`;
}

/** Place and part of a treatment's field: “neck, course of 3”. */
function partOf(part: string, fields: TreatmentFields): string {
  const [, place, within = ''] = /^area-(\d+)-(.+)$/.exec(part) ?? [];
  const row = fields.areas[Number(place) - 1];
  if (row !== undefined) {
    const where = row.area === '' ? `place ${place}` : areaName(row.area).toLowerCase();
    return [where, pricePart(within, row.price)].filter(Boolean).join(', ');
  }
  const [, what = '', at] = /^(usual|interval)-(\d+)-/.exec(part) ?? [];
  if (at === undefined) return pricePart(part, fields.price);
  return concernPart(what, fields[what === 'usual' ? 'usualFor' : 'intervalFor'][Number(at) - 1]);
}

/** What a field is about, in a few words: “IPL, neck, course of 3”. */
export function subjectOf(state: FormState, field: string): string {
  const treatment = TREATMENTS.find((id) => field.startsWith(`${id}-`));
  if (treatment === undefined)
    return SUBJECTS[field] ?? GROUP_SUBJECTS[field.split('-')[0] ?? ''] ?? 'A field';
  const part = partOf(field.slice(treatment.length + 1), state.treatments[treatment]);
  return [treatmentName(treatment), part].filter(Boolean).join(', ');
}
