type Room = readonly Readonly<{from: number; height: number}>[];

/**
 * The room that the element needs, in px, from a width of the page on. Measured on 2026-11-28: never
 * more than its shortest concern takes in any language, so that nothing is left empty below it.
 */
export const ROOM: Room = [
  {from: 0, height: 2740},
  {from: 640, height: 2170},
  {from: 1020, height: 1930},
];

/** The same for the compact form. */
export const COMPACT_ROOM: Room = [
  {from: 0, height: 575},
  {from: 640, height: 530},
];

/**
 * Keeps the room free from the first paint on: what stands below the tag does not move when it
 * comes. Browsers read a later rule over an earlier one.
 */
export const roomRule = (room: Room = ROOM): string =>
  [
    '/* Keeps the room free, so that nothing below moves. */',
    `treatment-estimator { display: block; min-block-size: ${room[0]?.height ?? 0}px; }`,
    ...room
      .slice(1)
      .map(
        ({from, height}) =>
          `@media (min-width: ${from}px) { treatment-estimator { min-block-size: ${height}px; } }`,
      ),
  ].join('\n');

/** The room of a tag with these attributes. */
export const roomOf = (attributes: Readonly<Record<string, string>>): Room =>
  attributes['layout'] === 'compact' ? COMPACT_ROOM : ROOM;
