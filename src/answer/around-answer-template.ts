import {html, nothing, type TemplateResult} from 'lit';
import {moreUsualLaser} from '../engine/usual-laser.js';
import {CONCERNS} from '../evidence/concerns/index.js';
import {interpolate} from '../i18n/interpolate.js';
import type {PersonStrings} from '../i18n/strings/steps-strings.js';
import type {AnswerOnScreen} from './answer-on-screen.js';
import type {LaterParts} from './answer-template.js';
import {kindsTemplate} from './kinds-template.js';
import {toKinds} from './kinds-view.js';
import {noticesTemplate} from './notices-template.js';

type Subject = Pick<AnswerOnScreen, 'estimate' | 'formatter'>;

/** What is said around the answer, after the first paint. */
export const aroundAnswer = (
  subject: Subject,
  sentences: PersonStrings,
): Required<Pick<LaterParts, 'about' | 'notices' | 'remark'>> => ({
  about: aboutTemplate(subject, sentences),
  // What must be said beside the answer, in the language's own sentences.
  notices: noticesTemplate(
    subject.estimate.notices.map((id) => [id, ...sentences.notices[id]] as const),
  ),
  remark: remarkTemplate(subject, sentences),
});

/** What the figures are for: where the questions are hidden, nothing else says it. */
function aboutTemplate(
  {estimate: {inputs}, formatter: {strings}}: Subject,
  sentences: PersonStrings,
): TemplateResult {
  const {severity, concern, area} = inputs;
  const about = interpolate(sentences.sub, {
    severity: sentences.severitiesWithin[severity],
    concern: strings.concernsWithin[concern],
    // Where there is only one place, naming it says nothing.
    area: CONCERNS[concern].areas.length > 1 ? sentences.onArea[area] : '',
  });
  return html`<p class="about hint">${about.replace(/ +\./, '.')}</p>`;
}

/**
 * The kinds apart where nobody said which; else where another laser is more usual for the skin than
 * the one compared.
 */
function remarkTemplate(
  {estimate, formatter}: Subject,
  sentences: PersonStrings,
): TemplateResult | typeof nothing {
  const kinds = toKinds(estimate.options, formatter);
  if (kinds.length > 0) return kindsTemplate(kinds);
  const laser = moreUsualLaser(estimate.inputs);
  if (laser === undefined) return nothing;
  const treatment = formatter.strings.treatments[laser].name;
  return html`<p class="hint more-usual">${interpolate(sentences.moreUsual, {treatment})}</p>`;
}
