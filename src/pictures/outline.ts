/** Width of each view, which is symmetrical about its middle. */
const VIEW_WIDTH = 136;

/*
 * A half is a Bézier curve on the one side: its start, then two handles and an end for each piece,
 * as `x,y` with blanks between.
 */

const flipped = (half: string): readonly string[] =>
  half.split(' ').map((point) => {
    const [x, y] = point.split(',');
    return `${VIEW_WIDTH - Number(x)},${y}`;
  });

const curve = ([start, ...rest]: readonly string[]): string => `M${start}C${rest.join(' ')}`;

/** The outline of what lies across the middle, where the half ends. From start to start it is straight. */
export const mirrored = (half: string): string =>
  `${curve([...half.split(' '), ...flipped(half).toReversed().slice(1)])}Z`;

/** A line on either side. */
export const onEitherSide = (half: string): string => curve(half.split(' ')) + curve(flipped(half));

/** A closed shape on either side. */
export const twin = (half: string): string => `${curve(half.split(' '))}Z${curve(flipped(half))}Z`;
