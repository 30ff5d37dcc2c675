/** Where the 10 × 10 people of an option stand on the canvas; px, from the edges at which reading begins. */
export interface Block {
  readonly start: number;
  readonly top: number;
  /** Side of the square in which one person stands. */
  readonly cell: number;
  /** Width the option may take with its heading. */
  readonly room: number;
  /** Top of the heading. */
  readonly headingTop: number;
}

/** People in a row, and rows. */
export const SIDE = 10;

/** Headings need this much width, px. */
const NARROWEST = 120;
const LARGEST_CELL = 20;
const BETWEEN_COLUMNS = 16;
const BETWEEN_ROWS = 10;
const UNDER_HEADING = 4;

/**
 * Places the options on a canvas of this size, all equally large, to be compared: side by side, or in two columns where
 * people would be larger so. `heading` gives the height of the headings for a width.
 */
export function placeBlocks(
  count: number,
  size: Readonly<{width: number; height: number}>,
  heading: (room: number) => number,
): readonly Block[] {
  const sideBySide = inColumns(count, count, size, heading);
  if (count <= 2) return sideBySide;
  const inTwo = inColumns(2, count, size, heading);
  const isWideEnough = sideBySide[0]!.room >= NARROWEST && sideBySide[0]!.cell >= inTwo[0]!.cell;
  return isWideEnough ? sideBySide : inTwo;
}

function inColumns(
  columns: number,
  count: number,
  size: Readonly<{width: number; height: number}>,
  heading: (room: number) => number,
): readonly Block[] {
  const rows = Math.ceil(count / columns);
  const room = (size.width - BETWEEN_COLUMNS * (columns - 1)) / columns;
  const height = (size.height - BETWEEN_ROWS * (rows - 1)) / rows;
  const above = heading(room) + UNDER_HEADING;
  // A canvas that is not shown has no size; a cell must have one.
  const cell = Math.max(1, Math.min(LARGEST_CELL, room / SIDE, (height - above) / SIDE));
  return Array.from({length: count}, (_, i) => {
    const headingTop = Math.floor(i / columns) * (height + BETWEEN_ROWS);
    return {
      start: (i % columns) * (room + BETWEEN_COLUMNS),
      top: headingTop + above,
      cell,
      room,
      headingTop,
    };
  });
}
