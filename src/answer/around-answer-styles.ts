import {css} from 'lit';

/** What is said around the answer. The first styles keep its room. */
export const aroundAnswerStyles = css`
  .about {
    display: none;
  }
  .compact .answer > .about {
    display: block;
    padding-block-start: 0.75em;
  }
  .compact:has(.about) .see {
    margin: 0;
  }
  /* What has come is as high as the room that was kept for it, with its margins. */
  .wait {
    display: flow-root;
  }
  .note {
    margin: 0.75em 0;
    padding: 0.75em 1em;
    border-inline-start: 3px solid var(--_edge);
    background: var(--_soft);
    font-size: 0.9375em;
  }
`;
