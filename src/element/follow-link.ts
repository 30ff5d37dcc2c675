import {css, html, nothing, type TemplateResult} from 'lit';
import type {PersonAnswers} from '../engine/person-answers.js';
import {resolveInputs} from '../engine/inputs.js';
import type {Inputs} from '../engine/types.js';
import type {Wording} from '../i18n/wording.js';
import {readLink} from '../steps/take-along/link.js';
import {addStyles} from '../answer/add-styles.js';
import type {EstimatorSettings} from './estimator-settings.js';
import {linkStringsOf} from './strings.js';

/** What came of a link. */
export interface FollowedLink {
  readonly personAnswers: PersonAnswers | undefined;
  /** Gives the promise of what the notice says, where that is not there yet. */
  readonly prepare: (wording: Wording) => Promise<unknown> | undefined;
  /** Says that the link could not be used; nothing where it could. */
  readonly notice: (wording: Wording) => TemplateResult | typeof nothing;
}

const styles = css`
  .link {
    margin: 0 calc(2.46 * var(--_em));
    padding: 1em 0 0;
  }
`;

/** A link is for one element, once: what a page builds anew is what the page says. */
let usedLink = '';
addEventListener('hashchange', () => {
  usedLink = '';
});

/**
 * Gives the element the answers that the page's address brings for it. A link that cannot be used
 * changes nothing and says so.
 */
export function followLink(element: EstimatorSettings): FollowedLink {
  const isUsable = (inputs: Inputs): boolean => resolveInputs(inputs).problems.length === 0;
  const {hash} = location;
  const linked = hash === usedLink ? undefined : readLink(hash, element.id, isUsable);
  if (linked !== undefined) usedLink = hash;
  if (linked) {
    const {treatments = [], ...answers} = linked.inputs;
    // The link stands for all answers: what it does not name is as if nobody had said it.
    const unsaid = {kind: '', area: '', skinTone: '', severity: '', market: element.market};
    Object.assign(element, {...unsaid, ...answers, treatments: treatments.join(' ')});
  }
  if (linked === null) addStyles(element, styles);
  const stringsOfNotice = (wording: Wording): ReturnType<typeof linkStringsOf> | undefined =>
    linked === null ? linkStringsOf(wording) : undefined;
  return {
    personAnswers: linked?.person,
    prepare: (wording) => {
      const strings = stringsOfNotice(wording);
      return strings instanceof Promise ? strings : undefined;
    },
    notice: (wording) => {
      const strings = stringsOfNotice(wording);
      return strings === undefined || strings instanceof Promise
        ? nothing
        : html`<p class="hint link">${strings.unreadable}</p>`;
    },
  };
}
