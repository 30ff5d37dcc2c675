import type {Screen} from './harness.js';
import {waitUntil} from './wait-until.js';

type Chart = Awaited<ReturnType<typeof chartLibrary>>;

/** Chart.js as the element has it. Called where a test has no objection to its being fetched. */
export async function chartLibrary() {
  return (await import('../../src/charts/chartjs.js')).Chart;
}

/** Booleans only: an assertion that fails would print the whole chart. */
export function isDrawn(Chart: Chart, canvas: HTMLCanvasElement | null): boolean {
  return canvas !== null && Chart.getChart(canvas) !== undefined && hasInk(canvas);
}

/** How many charts are alive on this page. */
export function alive(Chart: Chart): number {
  return Object.keys(Chart.instances).length;
}

/** Brings the chart into view and waits until it stands. */
export async function untilDrawn(Chart: Chart, screen: Screen): Promise<void> {
  screen.box.scrollIntoView();
  await waitUntil(() => isDrawn(Chart, screen.canvas), 'The chart was not drawn', {interval: 10});
}

/** Opens the tab at a place, brings its chart into view and waits until it stands. */
export async function untilTabDrawn(Chart: Chart, screen: Screen, place: number): Promise<void> {
  const before = screen.canvas ? Chart.getChart(screen.canvas)?.id : undefined;
  const tab = screen.tabs[place];
  const isOpen = tab?.getAttribute('aria-selected') === 'true';
  tab?.click();
  await screen.el.updateComplete;
  screen.box.scrollIntoView();
  await waitUntil(
    () =>
      isDrawn(Chart, screen.canvas) && (isOpen || Chart.getChart(screen.canvas!)?.id !== before),
    'The chart was not drawn',
    {interval: 10},
  );
}

/** The same on another page, where the library is another. */
export async function untilInk(screen: Screen): Promise<void> {
  screen.box.scrollIntoView();
  await waitUntil(() => hasInk(screen.canvas), 'The chart was not drawn', {interval: 10});
}

/** Whether anything is drawn on a canvas. */
export function hasInk(canvas: HTMLCanvasElement | null | undefined): boolean {
  if (!canvas || canvas.width === 0 || canvas.height === 0) return false;
  return (
    canvas
      .getContext('2d')
      ?.getImageData(0, 0, canvas.width, canvas.height)
      .data.some((byte) => byte > 0) ?? false
  );
}

/**
 * How many px of a canvas have just this colour, red, green and blue from 0 to 255; the edges of
 * lines are softened and do not count.
 */
export function pixelsOf(
  canvas: HTMLCanvasElement | null,
  [red, green, blue]: readonly [number, number, number],
): number {
  if (!canvas || canvas.width === 0) return 0;
  const data =
    canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ??
    new Uint8ClampedArray();
  let count = 0;
  for (let at = 0; at < data.length; at += 4)
    if (data[at] === red && data[at + 1] === green && data[at + 2] === blue && data[at + 3] === 255)
      count++;
  return count;
}
