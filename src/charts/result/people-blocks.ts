/**
 * Where the 10 × 10 people of a treatment stand on the canvas; px, from the edges at which reading
 * begins.
 */
export interface PeopleBlock {
  readonly start: number;
  readonly top: number;
  /** Side of the square in which one person stands. */
  readonly cell: number;
  /** Width that the treatment may take with its heading. */
  readonly room: number;
  readonly headingTop: number;
}

/** What is placed: how many blocks on a canvas of which size. */
interface Placement {
  readonly count: number;
  readonly size: Readonly<{width: number; height: number}>;
  /** Height of the headings where each has this width, px. */
  readonly headingHeight: (room: number) => number;
}

/** People in a row, and rows. */
export const SIDE = 10;

/** Headings need this much width, px. */
const NARROWEST_HEADING = 120;
const LARGEST_CELL = 20;
const BETWEEN_COLUMNS = 16;
const BETWEEN_ROWS = 10;
const UNDER_HEADING = 4;

/**
 * Places blocks that are all equally large, to be compared: side by side, or in two columns where
 * people would be larger so.
 */
export function placeBlocks(placement: Placement): readonly PeopleBlock[] {
  const sideBySide = inColumns(placement.count, placement);
  if (placement.count <= 2) return sideBySide;
  const inTwo = inColumns(2, placement);
  const isWideEnough =
    sideBySide[0]!.room >= NARROWEST_HEADING && sideBySide[0]!.cell >= inTwo[0]!.cell;
  return isWideEnough ? sideBySide : inTwo;
}

function inColumns(
  columns: number,
  {count, size, headingHeight}: Placement,
): readonly PeopleBlock[] {
  const rows = Math.ceil(count / columns);
  const room = (size.width - BETWEEN_COLUMNS * (columns - 1)) / columns;
  const height = (size.height - BETWEEN_ROWS * (rows - 1)) / rows;
  const above = headingHeight(room) + UNDER_HEADING;
  // A canvas that is not shown has no size; a cell must have one.
  const cell = Math.max(1, Math.min(LARGEST_CELL, room / SIDE, (height - above) / SIDE));
  return [...Array(count).keys()].map((index) => {
    const headingTop = Math.floor(index / columns) * (height + BETWEEN_ROWS);
    return {
      start: (index % columns) * (room + BETWEEN_COLUMNS),
      top: headingTop + above,
      cell,
      room,
      headingTop,
    };
  });
}
