/** What of the plan may be left out of paper where there is no room: the highest number first. */
const MOST_SPARE = 4;

/**
 * The height of a page between its margins in CSS px: Letter, less what is lost where a block would
 * lie over two pages. A4 is higher.
 */
const PAGE_PX = (255 / 25.4) * 96;

/** One page for two treatments, two for more. */
const pagesFor = (columns: number): number => (columns > 2 ? 2 : 1);

/**
 * Sets the plan smaller and leaves out what can be spared until it lies on as many pages as it may
 * have. Returns the titles of the parts that were left out, wholly or in parts: the person is told.
 */
export function fitPaper({body}: Document, columns: number): readonly string[] {
  // The body itself is as high as its window at least.
  const end = (): number => body.querySelector('footer')?.getBoundingClientRect().bottom ?? 0;
  const isOver = (): boolean => end() > pagesFor(columns) * PAGE_PX;
  const titles = new Set<string>();
  for (let spare = MOST_SPARE; spare > 0 && isOver(); spare--) {
    for (const piece of body.querySelectorAll(`[data-spare="${spare}"]`)) {
      const section = piece.closest('section');
      titles.add(section?.querySelector('h2')?.textContent ?? '');
      piece.remove();
      if (!section?.querySelector('.group, figure')) section?.remove();
    }
    if (spare === MOST_SPARE && isOver()) body.classList.add('small');
  }
  // Lines run on after each other.
  if (isOver()) body.classList.add('dense');
  return [...titles];
}
