import type {ConcernId} from '../../src/evidence/ids.js';
import type {ContrastFailure} from '../../src/element/contrast-failures.js';
import {estimate} from '../../src/index.js';
import {subjectOf} from './field-subjects.js';
import {hasPrice, type FormState} from './form-state.js';
import type {Problems} from './problems.js';
import {AREAS, concernName, treatmentName, TREATMENTS} from './product-terms.js';
import {readableOn} from './colours/mend-contrast.js';
import {shownColour} from './shown-colour.js';
import {STYLE_TOKENS, type Look, type StyleToken} from './style-tokens.js';
import type {Remark} from './remark.js';
import {unpricedPlaces} from './unpriced-places.js';
import {unlikelyPrices} from './unlikely-prices.js';

/** Colours that are called something else in a sentence than beside their field. */
const COLOURS_IN_SENTENCES: Readonly<Record<string, string>> = {
  '--te-first': 'The first treatment',
  '--te-second': 'The second treatment',
  '--te-third': 'The third treatment',
  '--te-fourth': 'The fourth treatment',
  '--te-paper': 'the paper',
};

const tokenOf = (property: string): StyleToken | undefined =>
  STYLE_TOKENS.find((token) => token.property === property);

/** A token, or what is mixed from tokens, as a sentence calls it. */
const inSentence = (colour: string): string =>
  COLOURS_IN_SENTENCES[colour] ?? tokenOf(colour)?.label ?? colour;

/** The nearest colour that can be read; undefined where the look does not tell the paper. */
function readableColour(token: StyleToken | undefined, look: Look): string | undefined {
  const paper = tokenOf('--te-paper');
  if (token === undefined || paper === undefined) return undefined;
  const value = readableOn(shownColour(token, look), shownColour(paper, look));
  return value === shownColour(token, look) ? undefined : value;
}

function contrastRemark({token, against, ratio, needed}: ContrastFailure, look: Look): Remark {
  const found = tokenOf(token);
  const value = readableColour(found, look);
  const field = `look-${found?.id ?? 'ink'}`;
  const text = `${inSentence(token)} on ${inSentence(against).toLowerCase()}: contrast ${ratio.toFixed(1)} to 1, and ${needed} is needed.`;
  if (found === undefined || value === undefined)
    return {field, text: `${text} Take a darker or a lighter colour.`};
  return {
    field,
    text: `${text} ${value} can be read.`,
    mend: {
      text: `Take ${value}`,
      apply: (draft) => {
        draft.look[found.id] = value;
      },
    },
  };
}

/**
 * Concerns that are offered but occur in none of the offered areas: the element leaves them out.
 */
function concernsWithoutArea({areas, concerns}: FormState): readonly ConcernId[] {
  if (areas.length === 0 || areas.length === AREAS.length) return [];
  // The estimate replaces an area in which the concern does not occur.
  const occursIn = (concern: ConcernId) => (area: FormState['areas'][number]) =>
    estimate({concern, area}).inputs.area === area;
  return concerns.filter(({id, offered}) => offered && !areas.some(occursIn(id))).map(({id}) => id);
}

/**
 * What a clinic should see before it takes the code: what cannot be used, what may be a slip, what is
 * missing, and colours that are hard to read.
 */
export const remarksOf = (
  state: FormState,
  problems: Problems,
  failures: readonly ContrastFailure[],
): readonly Remark[] => [
  ...[...problems].map(([field, text]) => ({field, text: `${subjectOf(state, field)}: ${text}`})),
  ...unlikelyPrices(state),
  ...unpricedPlaces(state),
  ...TREATMENTS.map((treatment) => ({treatment, fields: state.treatments[treatment]}))
    .filter(({fields}) => fields.offered && !hasPrice(fields))
    .map(({treatment}) => ({
      field: `${treatment}-session`,
      text: `${treatmentName(treatment)} has no price. People see the usual prices of the country.`,
    })),
  ...concernsWithoutArea(state).map((concern) => ({
    field: `concern-${concern}`,
    text: `${concernName(concern)} occurs in none of the places you ticked, so it is left out.`,
  })),
  ...failures.map((failure) => contrastRemark(failure, state.look)),
];
