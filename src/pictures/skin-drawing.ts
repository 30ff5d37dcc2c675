import {html, nothing, svg, type TemplateResult} from 'lit';

/** A piece of skin, 60 × 32 units; each layer is a path, and lies above the one before. */
export interface SkinDrawing {
  /** The skin itself, whose tone is the ground of the page. */
  readonly skin: string;
  /** What is a little darker than the skin. */
  readonly faint?: string;
  readonly dark?: string;
  /** What is lighter than the skin, with an edge. */
  readonly light?: string;
  readonly lines?: string;
  /** How deep the upper layers go. Only a cut has it. */
  readonly layer?: string;
}

/** A cut through the skin under this surface, which runs from 0 to 60. */
export const cutThrough = (surface: string): SkinDrawing => ({
  skin: `${surface}V32H0Z`,
  lines: surface,
  layer: 'M1 28.5H60',
});

/** Skin from above. */
export const fromAbove = (marks: Omit<SkinDrawing, 'skin'>): SkinDrawing => ({
  ...marks,
  skin: 'M6 0h48q6 0 6 6v20q0 6-6 6H6q-6 0-6-6V6q0-6 6-6Z',
});

const LAYERS = ['skin', 'layer', 'faint', 'dark', 'light', 'lines'] as const;

export const skinDrawing = (drawing: SkinDrawing): TemplateResult =>
  html`<svg
    class=${drawing.layer === undefined ? 'skin-drawing above' : 'skin-drawing'}
    viewBox="0 0 60 32"
    aria-hidden="true"
  >
    ${LAYERS.map((layer) =>
      drawing[layer] === undefined ? nothing : svg`<path class=${layer} d=${drawing[layer]} />`,
    )}
  </svg>`;
