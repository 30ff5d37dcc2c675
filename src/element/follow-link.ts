import {css, html, nothing, type TemplateResult} from 'lit';
import type {PersonAnswers} from '../engine/person-answers.js';
import {resolveInputs} from '../engine/inputs.js';
import type {Inputs} from '../engine/types.js';
import {linkStringsOf} from '../i18n/load-link.js';
import {readLink} from '../steps/take-along/link.js';
import {addStyles} from '../answer/add-styles.js';
import type {EstimatorSettings} from './estimator-settings.js';

/** What came of a link. */
export interface FollowedLink {
  readonly personAnswers: PersonAnswers | undefined;
  /** Says in the language given that the link could not be used; nothing where it could. */
  readonly notice: (language: string) => TemplateResult | typeof nothing;
}

const styles = css`
  .link {
    margin: 0 calc(2.46 * var(--_em));
    padding: 1em 0 0;
  }
`;

/** Gives the element the answers that the page's address brings for it. A link that cannot be used changes nothing and says so. */
export function followLink(element: EstimatorSettings): FollowedLink {
  const isUsable = (inputs: Inputs): boolean => resolveInputs(inputs).problems.length === 0;
  const linked = readLink(location.hash, element.id, isUsable);
  if (linked) {
    const {treatments = [], ...answers} = linked.inputs;
    // The link stands for all answers: what it does not name is as if nobody had said it.
    const unsaid = {kind: '', area: '', skinTone: '', severity: '', market: element.market};
    Object.assign(element, {...unsaid, ...answers, treatments: treatments.join(' ')});
  }
  if (linked === null) addStyles(element, styles);
  return {
    personAnswers: linked?.person,
    notice: (language) =>
      linked === null ? html`<p class="hint link">${linkStringsOf(language)}</p>` : nothing,
  };
}
