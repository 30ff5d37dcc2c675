import {css} from 'lit';

/** Fetched with the parts that say how sure their figures are. */
export const howSureStyles = css`
  .steps {
    display: inline-flex;
    align-items: end;
    gap: 2px;
    margin-inline-end: 0.5em;
    i {
      box-sizing: border-box;
      width: 6px;
      height: 6px;
      border: 1.5px solid;
      border-radius: 2px;
    }
    i:nth-child(2) {
      height: 9px;
    }
    i:nth-child(3) {
      height: 12px;
    }
    i:nth-child(4) {
      height: 15px;
    }
    &.n4 i,
    &.n3 i:nth-child(-n + 3),
    &.n2 i:nth-child(-n + 2),
    &.n1 i:first-child {
      /* Filled by borders: paper and forced colours keep these, and drop backgrounds. */
      border-inline-width: 3px;
    }
  }
`;
