import {css} from 'lit';

/** Where the room is narrow or the font wide: words and sums stay whole. */
export const narrowStyles = css`
  @container (max-width: 22em) {
    .boxes > .area {
      padding-inline-start: 3.5em;
    }
    .head .pair b:not(.unknown) {
      font-size: 1.5em;
      line-height: 1.4125;
    }
    [dir='rtl'] .head .pair {
      grid-template-columns: minmax(0, 1fr);
    }
    [dir='rtl'] .head .pair > :nth-child(n + 2) {
      margin-block-start: 0.6em;
      border: 0;
      padding: 0;
    }
  }
  @container (max-width: 20em) {
    .head .pair,
    .boxes {
      grid-template-columns: minmax(0, 1fr);
    }
    .head .pair > :nth-child(n + 2) {
      margin-block-start: 0.6em;
      border: 0;
      padding: 0;
    }
  }
`;
