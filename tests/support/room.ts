/**
 * What may be wider than it shows: some scroll on purpose, some are for screen readers; a span may
 * reach into the padding, what draws has no words, and the words of a select are not seen.
 */
const MAY_OVERFLOW =
  '.scroll, .scroll *, .concern, .concern *, .boxes > label, .unseen, thead, thead *, span, input, option, svg, svg *';

/**
 * WebKitGTK 2.50 draws a line of both directions up to 2 px wider than it took it to be when it broke
 * the line.
 */
const SLACK_PX = 2;

/** Whether anything has to be scrolled sideways: the page, or the element within it. */
export function scrollsSideways(el: Element): boolean {
  const page = el.ownerDocument.documentElement;
  return [page, el].some(({scrollWidth, clientWidth}) => scrollWidth > clientWidth);
}

/** Texts that are cut off, or stand outside of the element; none where all is well. */
export function cutOff(el: Element): string[] {
  const {left, right} = el.getBoundingClientRect();
  return [...(el.shadowRoot?.querySelectorAll<HTMLElement>('.te *') ?? [])]
    .filter((each) => !each.matches(MAY_OVERFLOW))
    .filter((each) => {
      const box = each.getBoundingClientRect();
      const isOutside =
        box.width > 0 && (box.left < left - SLACK_PX || box.right > right + SLACK_PX);
      return (
        isOutside ||
        (each instanceof HTMLSelectElement && getComputedStyle(each).opacity !== '0'
          ? cutsItsAnswer(each)
          : each.clientWidth > 0 &&
            each.localName !== 'select' &&
            each.scrollWidth > each.clientWidth + SLACK_PX)
      );
    })
    .map(
      (each) =>
        `${each.localName}.${each.className} ${(each.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60)}`,
    );
}

/** The arrow of a select, in px at most. */
const ARROW = 20;

/**
 * Whether the chosen answer is wider than its select. Chromium up to 147 counts answers that nobody
 * sees into `scrollWidth`.
 */
function cutsItsAnswer(select: HTMLSelectElement): boolean {
  const {font, paddingInlineStart, paddingInlineEnd} = getComputedStyle(select);
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) throw new Error('Without a canvas, no text can be measured.');
  pen.font = font;
  const room =
    select.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd) - ARROW;
  return pen.measureText(select.selectedOptions[0]?.text ?? '').width > room;
}
