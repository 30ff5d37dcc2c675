import {css, html, nothing, type TemplateResult} from 'lit';
import type {PersonAnswers} from '../engine/person-answers.js';
import type {Inputs} from '../engine/types.js';
import type {Strings} from '../i18n/strings/answer-strings.js';
import {readLink} from '../steps/take-along/link.js';
import {addStyles} from '../answer/add-styles.js';
import type {TreatmentEstimator} from './treatment-estimator.js';

/** What came of a link. */
export interface Followed {
  readonly person: PersonAnswers | undefined;
  /** Says in the language given that the link could not be used; nothing where it could. */
  readonly notice: (strings: Strings) => TemplateResult | typeof nothing;
}

const styles = css`
  .link {
    margin: 0 calc(2.46 * var(--_em));
    padding: 1em 0 0;
  }
`;

/** Gives the element the answers that the page's address brings for it. A link that cannot be used changes nothing and says so. */
export function follow(
  element: TreatmentEstimator,
  isUsable: (inputs: Inputs) => boolean,
): Followed {
  const linked = readLink(location.hash, element.id, isUsable);
  if (linked) {
    // The link stands for all answers: what it does not name is as if nobody had said it.
    const {
      concern,
      kind = '',
      area = '',
      skinTone = '',
      severity = '',
      treatments = [],
      market = element.market,
    } = linked.inputs;
    Object.assign(element, {
      concern,
      kind,
      area,
      skinTone,
      severity,
      treatments: treatments.join(' '),
      market,
    });
  }
  if (linked === null) addStyles(element, styles);
  return {
    person: linked?.person,
    notice: ({unreadableLink}) =>
      linked === null ? html`<p class="hint link">${unreadableLink}</p>` : nothing,
  };
}
