import {css} from 'lit';

/** The questions above the answer. */
export const questionsStyles = css`
  .ask {
    border-bottom: 1px solid var(--_line);
    display: grid;
    gap: calc(1.25 * var(--_em)) 1.75em;
    grid-template-columns: 1fr 1.95fr 1.25fr;
  }
  .concern,
  .kind {
    grid-column: 1 / -1;
  }
  legend,
  .legend {
    display: block;
    padding: 0;
    margin-bottom: 0.6em;
    font-size: 0.8125em;
    font-weight: 600;
    color: var(--_quiet);
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .chip,
  .tone {
    position: relative;
    display: inline-grid;
    place-items: center;
    min-height: 2.75em;
    border: 1px solid var(--_edge);
    cursor: pointer;
  }
  .chip {
    padding: 0.4em 1em;
    border-radius: calc(3 * var(--_radius));
  }
  .chip:has(:checked) {
    background: var(--_ink);
    border-color: var(--_ink);
    color: var(--_paper);
  }
  .skinTone .choices {
    gap: 0.375em;
  }
  .tone {
    width: 2.75em;
    border-radius: 50%;
    font-size: 0.9375em;
    font-weight: 600;
    color: #000;
  }
  .tI {
    background: #f3d9c6;
  }
  .tII {
    background: #e8bf9f;
  }
  .tIII {
    background: #d09e78;
  }
  .tIV {
    background: #a87349;
  }
  .tV {
    background: #75482c;
    color: #fff;
  }
  .tVI {
    background: #482c1f;
    color: #fff;
  }
  .tone:has(:checked) {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }
  .tone:has(:focus-visible) {
    outline-color: var(--_series-0);
    outline-offset: 4px;
  }
  .skinTone .chip {
    padding-inline: 0.75em;
  }
  .hint {
    margin-top: 0.5em;
  }
  select {
    width: 100%;
    min-height: 2.75em;
    padding: 0 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .severity {
    .choices {
      display: grid;
      grid-template-columns: repeat(3, auto);
      gap: 0;
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
      overflow: hidden;
    }
    .chip {
      border: 0;
      border-radius: 0;
      padding-inline: 0.375em;
    }
    .chip + .chip {
      border-inline-start: 1px solid var(--_edge);
    }
    .chip:focus-within {
      outline-offset: -4px;
    }
  }
`;
