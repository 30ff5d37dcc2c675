import {css} from 'lit';
import {aroundAnswerStyles} from '../answer/around-answer-styles.js';
import {clinicStyles} from '../answer/clinic/bills-styles.js';
import {styles} from '../answer/styles.js';
import {chartStyles} from '../charts/styles.js';
import {differencesStyles} from '../differences/styles.js';
import {deferredStyles} from '../element/deferred-styles.js';
import {picturesStyles} from '../pictures/styles.js';
import {stepsStyles} from '../steps/styles.js';

/** What opens only by a script is not offered where none runs. */
const withoutScript = css`
  @media (scripting: none) {
    .charts,
    .person,
    .method,
    .compare,
    .see {
      display: none;
    }
  }
`;

/** Everything that a closed screen wears, as the text of `prerendered.css`. */
export const stillStyles: string = [
  ...styles,
  clinicStyles,
  differencesStyles,
  deferredStyles,
  aroundAnswerStyles,
  picturesStyles,
  stepsStyles,
  chartStyles,
  withoutScript,
]
  .map(({cssText}) => cssText)
  .join('\n');
