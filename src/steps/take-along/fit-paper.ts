/** What of the plan may be left out of paper where there is no room: the highest number first. */
const MOST_SPARE = 4;

/**
 * The height of a page between its margins in CSS px: Letter, less what is lost where a block would
 * lie over two pages. A4 is higher.
 */
const PAGE_PX = (255 / 25.4) * 96;

/** A sheet with its back. */
const MOST_PAGES = 2;

/**
 * Lays the plan on one page; on two where it holds so much, for many treatments or after every step,
 * that it would be too small to read. What has no room there is left out, what can be spared first.
 * Returns the titles of the parts that were left out, wholly or in parts: the person is told.
 */
export function fitPaper({body}: Document): readonly string[] {
  // The body itself is as high as its window at least.
  const end = (): number => body.querySelector('footer')?.getBoundingClientRect().bottom ?? 0;
  const isOver = (pages = MOST_PAGES): boolean => end() > pages * PAGE_PX;
  // In lists that run on, lines follow each other.
  for (const name of ['small', 'run-on']) body.classList.toggle(name, isOver(1));
  if (!isOver(1)) {
    keepLists(body, () => isOver(1));
    return [];
  }
  body.classList.remove('small', 'run-on');
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
  if (isOver()) body.classList.add('run-on', 'dense');
  return [...titles];
}

/** Gives back their lines to the lists that have room for them, from the first to the last. */
function keepLists({classList, children}: HTMLElement, isOver: () => boolean): void {
  if (!classList.contains('run-on')) return;
  const sections = [...children].flatMap((each) => [...each.querySelectorAll('section')]);
  for (const section of sections) {
    section.classList.add('lines');
    if (isOver()) section.classList.remove('lines');
  }
}
