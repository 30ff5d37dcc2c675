import type {ContrastFailure} from './contrast.js';
import {concernsWithoutPlace} from './figures.js';
import {TOKENS, type LookId} from './look.js';
import {CONCERN_NAMES, TREATMENT_NAMES, TREATMENTS} from './names.js';
import type {Problems} from './problems.js';
import {hasPrice, type State} from './state.js';

/** Something to look at: what, and the field where it can be changed. */
export interface Remark {
  readonly field: string;
  readonly text: string;
}

const TITLES: Readonly<Record<string, string>> = {
  '--te-ink': 'Formatter',
  '--te-accent': 'The first treatment',
  '--te-second': 'The second treatment',
  '--te-third': 'The third treatment',
  '--te-paper': 'the paper',
  '--te-line': 'Lines',
};

const contrastRemark = ({token, against, ratio, needed}: ContrastFailure): Remark => {
  const id = (Object.keys(TOKENS) as LookId[]).find((one) => TOKENS[one] === token) ?? 'ink';
  return {
    field: `look-${id}`,
    text: `${TITLES[token] ?? token} on ${(TITLES[against] ?? against).toLowerCase()}: contrast ${ratio.toFixed(1)} to 1, and ${needed} is needed. Take a darker or a lighter colour.`,
  };
};

const FIELDS: Readonly<Record<string, string>> = {
  'price-list-date': 'Price list',
  consultation: 'Consultation',
  'patch-test': 'Patch test',
  numbing: 'Numbing cream',
  'aftercare-kit': 'Aftercare kit',
  'tax-percent': 'Tax',
  'booking-link': 'Booking link',
  'contact-link': 'Contact link',
  disclaimer: 'Your note',
  'closed-1': 'Closed days',
  'area-face': 'Places',
};

/** What a field is about, in a word or two. */
function titleOf(field: string): string {
  const treatment = TREATMENTS.find((id) => field.startsWith(`${id}-`));
  if (treatment !== undefined) return TREATMENT_NAMES[treatment];
  const [first = ''] = field.split('-');
  return (
    FIELDS[field] ??
    {question: 'Your question', look: 'Colours', concern: 'Concerns'}[first] ??
    'A field'
  );
}

/** What an owner should see before taking it: what cannot be used, what is missing, what cannot be read. */
export const remarksOf = (
  state: State,
  problems: Problems,
  failures: readonly ContrastFailure[],
): readonly Remark[] => [
  ...[...problems].map(([field, text]) => ({field, text: `${titleOf(field)}: ${text}`})),
  ...TREATMENTS.filter(
    (treatment) => state.treatments[treatment].offered && !hasPrice(state.treatments[treatment]),
  ).map((treatment) => ({
    field: `${treatment}-session`,
    text: `${TREATMENT_NAMES[treatment]} has no price. People see the usual prices of the country.`,
  })),
  ...concernsWithoutPlace(state).map((concern) => ({
    field: `concern-${concern}`,
    text: `${CONCERN_NAMES[concern]} occurs in none of the places you ticked, so it is left out.`,
  })),
  ...failures.map(contrastRemark),
];
