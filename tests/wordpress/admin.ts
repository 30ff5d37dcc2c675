import {resolve} from 'node:path';
import type {Page} from 'puppeteer-core';
import type {Site} from './machine.js';
import type {Person} from './people.js';
import {drawn} from './place.js';

const ZIP = resolve(import.meta.dirname, '../../dist/wordpress/treatment-estimator.zip');
export const FILE = 'treatment-estimator/treatment-estimator.php';

/** Uploads the zip and activates the plugin, by the pages that a clinic uses. */
export async function installZip({page}: Person, site: Site): Promise<void> {
  const address = `${site.address}/wp-admin/plugin-install.php?tab=upload`;
  await page.goto(address, {waitUntil: 'domcontentloaded'});
  const field = await page.waitForSelector<'input'>('#pluginzip' as 'input');
  await field?.uploadFile(ZIP);
  await follow(page, () =>
    page.$eval('.wp-upload-form', (form) => (form as HTMLFormElement).requestSubmit()),
  );
  await follow(page, () => page.click('a.button-primary[href*="action=activate"]'));
}

/** Does something that leads to another page. */
export async function follow(page: Page, act: () => Promise<unknown>): Promise<void> {
  await Promise.all([page.waitForNavigation({waitUntil: 'domcontentloaded'}), act()]);
}

export const openSettings = async ({page}: Person, site: Site): Promise<void> =>
  void (await page.goto(`${site.address}/wp-admin/options-general.php?page=treatment-estimator`, {
    waitUntil: 'domcontentloaded',
  }));

/**
 * Puts a text into the settings, as by pasting, and one into the field of colours, and saves; gives what
 * the page then says.
 */
export async function saveSettings(
  person: Person,
  site: Site,
  text: string,
  look?: string,
): Promise<string> {
  const {page} = person;
  await openSettings(person, site);
  for (const [name, given] of Object.entries({config: text, look}))
    if (given !== undefined)
      await page.$eval(
        `#treatment-estimator-${name}`,
        (field, value) => {
          (field as HTMLTextAreaElement).value = value;
          field.dispatchEvent(new Event('input', {bubbles: true}));
        },
        given,
      );
  await follow(page, () => page.click('#submit'));
  return await page.$$eval('.notice:not([hidden]), .error, .updated', (all) =>
    all.map(({textContent}) => textContent?.trim()).join('\n'),
  );
}

/** After the settings have changed, their page draws all answers anew. */
export const drawnAnew = async ({page}: Person): Promise<number> => await drawn(page);
