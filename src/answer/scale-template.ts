import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Bar, BarScale} from './scale.js';
import type {Slot} from './slot.js';

/** The shape of each slot, around its middle: circle, square, diamond, triangle. */
const SHAPES = [
  'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z',
  'M-6-6h12v12h-12z',
  'M0-8l8 8-8 8-8-8z',
  'M0-7l7 12h-14z',
];

/** Height of a bar's lane, px. */
const LANE = 18;

/** Of a figure that all options share: shapes side by side would look like two figures. */
const SHARED = 'M-2-8h4v16h-4z';

const lane = (bar: Bar | null, y: number, slot?: Slot): TemplateResult =>
  svg`<line class=${bar ? nothing : 'gap'} x2="100%" y1=${y} y2=${y}></line>${
    bar &&
    svg`<g class=${slot === undefined ? nothing : `s${slot}`}><rect x="${bar.from}%" y=${y - 3} width="${bar.width}%" height="6" rx="3"></rect><svg x="${bar.at}%" y=${y}><path d=${slot === undefined ? SHARED : (SHAPES[slot] ?? '')}></path></svg></g>`
  }`;

/** Bars on one scale from 0; a single one where all are the same. */
export const scaleTemplate = (
  {start, end, bars}: BarScale,
  slots: readonly Slot[],
  isSame = false,
): TemplateResult => {
  const lanes = isSame ? bars.slice(0, 1) : bars;
  return html`<svg class="scale" height=${lanes.length * LANE}>
      ${lanes.map((bar, at) => lane(bar, (at + 0.5) * LANE, isSame ? undefined : slots[at]))}
    </svg>
    <span class="ends"><span>${start}</span><span>${end}</span></span>`;
};
