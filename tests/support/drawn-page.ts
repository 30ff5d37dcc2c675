import {expect} from '@open-wc/testing';
import {pixelsOf, untilInk} from './chart.js';
import {openPage, type Page} from './page.js';
import {waitUntil} from './wait-until.js';

/** Red, green and blue, each from 0 to 255. */
export type Rgb = readonly [number, number, number];

export const GREEN: Rgb = [0, 128, 0];

export const css = ([red, green, blue]: Rgb): string => `rgb(${red}, ${green}, ${blue})`;

export const drawnIn = async (page: Page, colour: Rgb): Promise<void> => {
  await waitUntil(
    () => pixelsOf(page.screen.canvas, colour) > 50,
    `Nothing was drawn in ${css(colour)}`,
    {interval: 10},
  );
};

export const twoFrames = ({window}: Page): Promise<unknown> =>
  new Promise((painted) =>
    window.requestAnimationFrame(() => window.requestAnimationFrame(painted)),
  );

/** A page whose chart is drawn, and nothing of it in green. */
export const openDrawn = async (options: Parameters<typeof openPage>[0] = {}): Promise<Page> => {
  const page = await openPage(options);
  await untilInk(page.screen);
  // What is drawn again when the element first appears must not pass for an answer to a change.
  await twoFrames(page);
  expect(pixelsOf(page.screen.canvas, GREEN)).to.equal(0);
  return page;
};
