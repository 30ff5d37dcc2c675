import {html, nothing, type TemplateResult} from 'lit';
import type {Config} from '../../src/clinic-config/config.js';
import {costText} from './cost-text.js';
import type {CourseCost} from './course-costs.js';
import {button, radios} from './fields.js';
import {fieldLink} from './go-to-field.js';
import type {PageContext} from './page-context.js';
import {areaName, concernName, treatmentName} from './product-terms.js';
import type {Remark} from './remark.js';
import {declarationsOf} from './style-rule.js';
import {STYLE_TOKENS, type Look} from './style-tokens.js';

/** Width of the frame for a desktop, in pixels; as in `.frame.desktop` of preview.css. */
const DESKTOP_WIDTH = 980;

/** What the preview shows besides the element itself. */
export interface PreviewNotes {
  readonly remarks: readonly Remark[];
  readonly costs: readonly CourseCost[];
}

function costView(course: CourseCost): TemplateResult {
  const {treatment, concern, area} = course;
  const {sums, whose} = costText(course);
  return html`<li>
    <b>${treatmentName(treatment)}</b> ${sums}
    <span class="hint"
      >${concernName(concern)}, ${areaName(area).toLowerCase()}, whole
      course${whose === '' ? nothing : `; ${whose}`}</span
    >
  </li>`;
}

const remarkView = (
  page: PageContext,
  {field, text, mend}: Remark,
  index: number,
): TemplateResult =>
  html`<li>
    ${fieldLink(page, field, text)}
    ${
      mend === undefined
        ? nothing
        : button({
            name: `mend-${index + 1}`,
            text: mend.text,
            press: () => {
              page.change(mend.apply);
            },
          })
    }
  </li>`;

const notesView = (page: PageContext, {remarks, costs}: PreviewNotes): TemplateResult =>
  html`<div class="notes">
    <details open id="look-at">
      <summary>
        <h3>What to look at</h3>
        <span class="said">${remarks.length === 0 ? 'Nothing' : remarks.length}</span>
      </summary>
      <ul>
        ${remarks.map((remark, index) => remarkView(page, remark, index))}
      </ul>
    </details>
    <details open id="figures">
      <summary><h3>What the figures will say</h3></summary>
      <ul>
        ${costs.length === 0 ? html`<li class="hint">They come with your first price.</li>` : costs.map(costView)}
      </ul>
    </details>
  </div>`;

const previewSettings = ({view, changeView}: PageContext): TemplateResult =>
  html`<div class="bar">
    <h2 id="preview-title">Preview</h2>
    ${radios({
      name: 'width',
      label: 'Width',
      value: view.width,
      options: [
        ['phone', 'Phone'],
        ['desktop', 'Desktop'],
      ],
      set: (value) => {
        changeView({width: value === 'phone' ? 'phone' : 'desktop'});
      },
    })}
    ${radios({
      name: 'colours',
      label: 'Colours',
      value: view.colours,
      options: [
        ['light', 'Light'],
        ['dark', 'Dark'],
      ],
      set: (value) => {
        changeView({colours: value === 'light' ? 'light' : 'dark'});
      },
    })}
  </div>`;

const estimatorView = (
  {state: {language, market, concern}, view: {landing}}: PageContext,
  config: Config,
): TemplateResult =>
  html`<treatment-estimator
    lang=${language || nothing}
    market=${market || nothing}
    concern=${landing || concern || nothing}
    layout=${landing === '' ? nothing : 'compact'}
    .config=${config}
  ></treatment-estimator>`;

/** The element as people will see it, and what the clinic should know before it takes the code. */
export const previewView = (
  page: PageContext,
  config: Config,
  notes: PreviewNotes,
): TemplateResult =>
  html`<aside class="preview" id="preview" aria-labelledby="preview-title">
    ${previewSettings(page)} ${notesView(page, notes)}
    <div
      class="stage ${page.view.colours}"
      tabindex="0"
      role="region"
      aria-label="The estimator with your settings"
    >
      <div class="frame ${page.view.width}">${estimatorView(page, config)}</div>
    </div>
  </aside>`;

/**
 * Gives the element its look as a rule of the page would. Set by script, since a strict content
 * policy forbids style attributes.
 */
export function applyLook(estimator: HTMLElement, look: Look): void {
  const values = new Map(declarationsOf(look));
  for (const {property} of STYLE_TOKENS)
    estimator.style.setProperty(property, values.get(property) ?? '');
}

/** Shrinks the frame for a desktop to the room there is, now and whenever the room changes. */
export function keepFrameFitting(stage: HTMLElement): void {
  const observer = new ResizeObserver(() => {
    const frame = stage.querySelector<HTMLElement>('.frame');
    const {paddingInlineStart, paddingInlineEnd} = getComputedStyle(stage);
    const room = stage.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
    if (frame && room > 0)
      frame.style.zoom = frame.classList.contains('desktop')
        ? String(Math.min(1, room / DESKTOP_WIDTH))
        : '';
  });
  observer.observe(stage);
  for (const frame of stage.querySelectorAll('.frame')) observer.observe(frame);
}
