import {html, nothing, svg, type TemplateResult} from 'lit';
import type {AreaId} from '../evidence/ids.js';
import {backView, frontView} from './body-views.js';
import {faceView} from './face-view.js';
import type {PlaceShape, PlaceView} from './place-view.js';
import {scalpView} from './scalp-view.js';

const VIEWS = [faceView, frontView, backView, scalpView] as const;

const SHAPES: Readonly<Record<AreaId, PlaceShape>> = {
  ...faceView.places,
  ...frontView.places,
  ...backView.places,
  ...scalpView.places,
};

/** What the picture shows, and whom it tells. */
export interface PlaceChoice {
  /** The places of the concern; the others cannot be touched. */
  readonly places: readonly AreaId[];
  readonly chosen: AreaId;
  readonly names: Readonly<Record<AreaId, string>>;
  readonly choose: (area: AreaId) => void;
}

/** The places of a view that can be chosen, those below first. */
const placesOf = (view: {readonly places: object}, {places}: PlaceChoice): readonly AreaId[] =>
  (Object.keys(view.places) as AreaId[]).filter((area) => places.includes(area));

/**
 * The body with the places that can be chosen: by pointer and touch alone. The select beside it asks
 * the same, so keyboards and screen readers are spared the picture.
 */
export function placePicture(choice: PlaceChoice): TemplateResult {
  return html`<div class="places" aria-hidden="true">
    ${VIEWS.map((view) => {
      const places = placesOf(view, choice);
      return places.length === 0
        ? nothing
        : html`<svg class="place-view" viewBox="0 0 136 212">
            ${bodyTemplate(view)} ${places.map((area) => placeTemplate(area, choice))}
            <path class="features" d=${view.features} />
          </svg>`;
    })}
  </div>`;
}

const bodyTemplate = ({body}: Pick<PlaceView, 'body'>): readonly TemplateResult[] =>
  body.map((outline) => svg`<path class="body" d=${outline} />`);

function placeTemplate(area: AreaId, {chosen, names, choose}: PlaceChoice): TemplateResult {
  const {zone, target} = SHAPES[area];
  return svg`<g
    class=${area === chosen ? 'place chosen' : 'place'}
    data-area=${area}
    @click=${() => {
      choose(area);
    }}
  >
    <title>${names[area]}</title>
    <path class="target" d=${target} />
    <path class="zone" d=${zone} />
  </g>`;
}

/** A place on its own, small, for where the picture is closed. */
export function placeThumb(area: AreaId): TemplateResult {
  const view = VIEWS.find(({places}) => area in places) ?? faceView;
  return html`<svg class="place-thumb" viewBox=${view.thumb} aria-hidden="true">
    ${bodyTemplate(view)}
    <g class="chosen"><path class="zone" d=${SHAPES[area].zone} /></g>
    <path class="features" d=${view.features} />
  </svg>`;
}
