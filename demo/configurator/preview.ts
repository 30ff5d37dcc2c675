import {html, nothing, type TemplateResult} from 'lit';
import type {Config} from '../../src/clinic-config/config.js';
import {radios} from './fields.js';
import type {Figure} from './figures.js';
import {LOOK_IDS, TOKENS, declarationsOf, type Look} from './look.js';
import type {Remark} from './look-at.js';
import {AREA_NAMES, CONCERN_NAMES, TREATMENT_NAMES} from './names.js';
import type {Page} from './page.js';
import {hasPrice} from './state.js';

/** The width in which the element lays itself out as on a desktop. */
const DESKTOP = 980;

/** To the cent, as the element says a clinic's own prices. */
const money = (currency: string): Intl.NumberFormat =>
  new Intl.NumberFormat('en', {style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger'});

const figureView = (
  {state}: Page,
  {treatment, concern, area, cost, currency}: Figure,
): TemplateResult => {
  const write = (minor: number): string => money(currency).format(minor / 100);
  const from =
    hasPrice(state.treatments[treatment]) && state.treatments[treatment].price.from ? 'from ' : '';
  return html`<li>
    <b>${TREATMENT_NAMES[treatment]}</b>
    ${cost === null ? 'not known' : html`${from}${write(cost.likely)} (${write(cost.low)} to ${write(cost.high)})`}
    <span class="hint"
      >${CONCERN_NAMES[concern]}, ${AREA_NAMES[area].toLowerCase()}, whole course</span
    >
  </li>`;
};

/** The field that a remark is about may be folded away, or behind the preview. */
function goTo(page: Page, event: Event, field: string): void {
  event.preventDefault();
  page.look({showsPreview: false});
  const place = document.getElementById(field);
  for (
    let around = place?.closest('details');
    around;
    around = around.parentElement?.closest('details')
  )
    around.open = true;
  place?.scrollIntoView({block: 'center'});
  place?.focus({preventScroll: true});
}

/** The element as people will see it, and what the owner should know before taking it. */
export const previewView = (
  page: Page,
  config: Config,
  remarks: readonly Remark[],
  figures: readonly Figure[],
): TemplateResult => {
  const {
    state: {language, market, concern},
    sight: {width, colours},
    look,
  } = page;
  return html`<aside class="preview" id="preview" aria-labelledby="preview-title">
    <div class="bar">
      <h2 id="preview-title">Preview</h2>
      ${radios(
        'width',
        'Width',
        width,
        [
          ['phone', 'Phone'],
          ['desktop', 'Desktop'],
        ],
        (value) => {
          look({width: value === 'phone' ? 'phone' : 'desktop'});
        },
      )}
      ${radios(
        'colours',
        'Colours',
        colours,
        [
          ['light', 'Light'],
          ['dark', 'Dark'],
        ],
        (value) => {
          look({colours: value === 'light' ? 'light' : 'dark'});
        },
      )}
    </div>
    <div class="notes">
      <details open id="look-at">
        <summary>
          <h3>What to look at</h3>
          <span class="said">${remarks.length === 0 ? 'Nothing' : remarks.length}</span>
        </summary>
        <ul>
          ${remarks.map(
            ({field, text}) =>
              html`<li>
                <a
                  href="#${field}"
                  @click=${(event: Event) => {
                    goTo(page, event, field);
                  }}
                  >${text}</a
                >
              </li>`,
          )}
        </ul>
      </details>
      <details open id="figures">
        <summary><h3>What the figures will say</h3></summary>
        <ul>
          ${figures.length === 0 ? html`<li class="hint">They come with your first price.</li>` : figures.map((figure) => figureView(page, figure))}
        </ul>
      </details>
    </div>
    <div
      class="stage ${colours}"
      tabindex="0"
      role="region"
      aria-label="The estimator with your settings"
    >
      <div class="frame ${width}">
        <treatment-estimator
          lang=${language || nothing}
          market=${market || nothing}
          concern=${concern || nothing}
          .config=${config}
        ></treatment-estimator>
      </div>
    </div>
  </aside>`;
};

/** Gives the element its colours as a rule of the page would, but without a style attribute that a strict policy forbids. */
export function dress(host: HTMLElement, look: Look): void {
  const set = new Map(declarationsOf(look));
  for (const property of LOOK_IDS.map((id) => TOKENS[id]))
    host.style.setProperty(property, set.get(property) ?? '');
}

/** Shrinks what is as wide as a desktop to the room there is, and keeps doing so. */
export function fit(stage: HTMLElement): ResizeObserver {
  const watch = new ResizeObserver(() => {
    const frame = stage.querySelector<HTMLElement>('.frame');
    const {paddingInlineStart, paddingInlineEnd} = getComputedStyle(stage);
    const room = stage.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
    if (frame && room > 0)
      frame.style.zoom = frame.classList.contains('desktop')
        ? String(Math.min(1, room / DESKTOP))
        : '';
  });
  watch.observe(stage);
  for (const frame of stage.querySelectorAll('.frame')) watch.observe(frame);
  return watch;
}
