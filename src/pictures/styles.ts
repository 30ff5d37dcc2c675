import {css} from 'lit';

/** The drawings: on the ground and in the ink of what they stand in. */
export const picturesStyles = css`
  .sign,
  .skin-drawing,
  .place-thumb,
  .place-view {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .sign {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
  }
  .sign .filled {
    fill: currentColor;
    fill-rule: evenodd;
  }
  /* Lines are as wide in a small drawing as in a large one. */
  :is(.skin-drawing, .place-thumb, .place-view) path {
    vector-effect: non-scaling-stroke;
  }
  /* Dark marks are darker than the skin on a dark page, too: there, the skin is lighter than the page. */
  .skin-drawing {
    --_skin: color-mix(in srgb, var(--_ink) 8%, var(--_paper));
    --_mark: light-dark(var(--_ink), var(--_paper));
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 60 / 32;
    path {
      stroke: none;
    }
    .skin {
      fill: var(--_skin);
    }
    .faint {
      fill: color-mix(in srgb, var(--_mark) 32%, var(--_skin));
    }
    .dark {
      fill: color-mix(in srgb, var(--_mark) 72%, var(--_skin));
    }
    .light {
      fill: light-dark(var(--_paper), var(--_ink));
      stroke: var(--_mark);
      stroke-width: 1.2;
    }
    .lines,
    .layer {
      stroke: currentColor;
    }
  }
  .above {
    --_skin: light-dark(
      color-mix(in srgb, var(--_ink) 10%, var(--_paper)),
      color-mix(in srgb, var(--_ink) 50%, var(--_paper))
    );
  }
  .places {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8px;
  }
  .place-view {
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 136 / 212;
    background: var(--_soft);
    border-radius: var(--_radius);
    /* One view, or the first of three, has the whole width and the same scale. */
    &:first-child:nth-last-child(odd) {
      grid-column: 1 / -1;
      aspect-ratio: 280 / 212;
    }
  }
  .place-thumb {
    flex: none;
    inline-size: 3.5em;
    block-size: 3.5em;
    stroke-width: 1.25;
  }
  :is(.place-view, .place-thumb) {
    stroke: var(--_quiet);
    .body {
      fill: var(--_paper);
    }
    .features {
      pointer-events: none;
    }
  }
  .place {
    cursor: pointer;
    pointer-events: fill;
    .target {
      fill: transparent;
      stroke: none;
    }
    .zone {
      fill: transparent;
    }
  }
  /* Dots without length: the caps make them round. */
  .layer,
  .zone {
    stroke-width: 1;
    stroke-dasharray: 0.1 3.5;
  }
  /* Its edge is that of the forehead and the head. */
  [data-area='face'] .zone {
    stroke: none;
  }
  .chosen .zone {
    fill: color-mix(in srgb, var(--_ink) 14%, var(--_paper));
    stroke: var(--_ink);
    stroke-width: 2;
    stroke-dasharray: none;
  }
  .place-thumb .zone {
    stroke-width: 1.6;
  }
  /* After a touch, what was touched counts as hovered. */
  @media (hover: hover) {
    .place:not(.chosen):hover .zone {
      fill: var(--_soft);
    }
  }
  @media (forced-colors: active) {
    .skin-drawing,
    .place-view,
    .place-thumb {
      --_ink: CanvasText;
      --_quiet: CanvasText;
      --_paper: Canvas;
      --_soft: Canvas;
    }
    .place-view {
      outline: 1px solid;
    }
    .chosen .zone {
      fill: Highlight;
      fill-opacity: 0.5;
    }
  }
`;
