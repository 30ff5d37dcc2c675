import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {AxeResults} from 'axe-core';
import type {Page} from 'puppeteer-core';
import {open, type Visit} from './checks.js';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** One page of each kind. */
const KINDS = [
  'index.html',
  'docs/index.html',
  'docs/configuration.html',
  'docs/use.html',
  'configurator/index.html',
  'showcase/index.html',
  'showcase/med-spa.html',
  'evidence/index.html',
  'evidence/sources.html',
  'downloads/index.html',
  'recipes/contact-form.html',
  'recipes/tag-manager.html',
  'recipes/booking-page.html',
  'embed.html',
];

/** Axe on each kind of page: on a phone in the dark, on a wide screen in the light. */
export async function lookWithAxe(visit: Visit): Promise<void> {
  for (const path of KINDS)
    for (const [width, scheme] of [
      [360, 'dark'],
      [1200, 'light'],
    ] as const) {
      const {page} = await open(visit, path, {width, scheme});
      const found = await violationsOf(page);
      visit.checks.expect(`axe on ${path} at ${width}, ${scheme}`, found.length === 0, found);
      await page.close();
    }
}

export async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  return await page.evaluate(async () => {
    const {axe} = window as unknown as {axe: {run: (options: object) => Promise<AxeResults>}};
    const {violations} = await axe.run({resultTypes: ['violations']});
    return violations.flatMap(({id, nodes}) =>
      nodes.map(({target}) => `${id}: ${target.flat().join(' ')}`),
    );
  });
}
