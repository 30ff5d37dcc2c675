import puppeteer, {type Browser} from 'puppeteer-core';
import {findBrowser} from '../tooling/find-browser.js';
import {installZip} from './admin.js';
import {tryNewPrices, trySettings, tryUninstall, tryUpgrade} from './changes.js';
import type {ExpectOf} from './expect.js';
import {installMissing, phpLog, withSite, type Site} from './machine.js';
import {logIn} from './people.js';
import {tryRoles} from './roles.js';
import {trySmuggling} from './smuggle.js';
import {tableOf, writeTable} from './table.js';

/**
 * `npm run test:wordpress`: a clinic's WordPress on this machine, with a database and a folder of its
 * own. Installs the plugin's zip there and places the estimator as each role does, in each way;
 * tries to smuggle scripts in; changes prices, upgrades, and deletes it.
 */
const counted = {passed: 0, failed: 0};
const expectOf: ExpectOf = (where) => (what, isSo, seen) => {
  counted[isSo ? 'passed' : 'failed'] += 1;
  if (!isSo) console.log(`  ✗ ${where}: ${what}\n    ${shortly(seen)}`);
};
const shortly = (seen: unknown): string =>
  (typeof seen === 'string' ? seen : (JSON.stringify(seen) ?? '')).slice(0, 1500);

installMissing();
const browser = await puppeteer.launch(await findBrowser());
try {
  await withSite(async (site) => await tryAll(browser, site));
} catch (error) {
  expectOf('The run')('comes to its end', false, error instanceof Error ? error.stack : error);
} finally {
  await browser.close();
}
console.log(`WordPress: ${counted.passed} passed, ${counted.failed} failed`);
process.exitCode = counted.failed > 0 ? 1 : 0;

async function tryAll(chromium: Browser, site: Site): Promise<void> {
  const admin = await logIn(chromium, site, 'administrator');
  await installZip(admin, site);
  await trySettings(admin, site, expectOf);
  const rows = await tryRoles(chromium, site, expectOf);
  const query = `?p=${String(await site.php(`return get_posts(array('author' => get_user_by('login', 'editor')->ID, 'numberposts' => 1, 'meta_key' => '_treatment_estimator_pictures'))[0]->ID;`))}`;
  await trySmuggling(chromium, site, expectOf);
  const all = {browser: chromium, site, admin};
  await tryNewPrices(all, query, expectOf('Changed prices'));
  await tryUpgrade(admin, site, expectOf('The version before'));
  await tryUninstall(site, expectOf('Deleted'));
  const complaints = phpLog(site.folder)
    .split('\n')
    .filter((line) => line.includes('treatment-estimator'));
  expectOf('PHP')('has nothing to complain about', complaints.length === 0, complaints);
  console.log(tableOf(rows));
  if (process.argv.includes('--write')) writeTable(rows);
}
