import puppeteer, {type Browser} from 'puppeteer-core';
import {findBrowser} from '../tooling/find-browser.js';
import {installZip, saveSettings, drawnAnew} from './admin.js';
import {CLINIC, pasted} from './clinic.js';
import {look, showsRawCode} from './look.js';
import {installMissing, withSite, phpLog} from './machine.js';
import {logIn} from './people.js';
import {newPost, insertByHand, chooseConcern, previews, save} from './place.js';

installMissing();
const browser: Browser = await puppeteer.launch(await findBrowser());
console.time('all');
await withSite(async (site) => {
  console.timeLog('all', 'up');
  try {
  const admin = await logIn(browser, site, 'administrator');
  console.timeLog('all', 'in');
  await installZip(admin, site);
  console.timeLog('all', 'installed', await site.php(`return is_plugin_active('treatment-estimator/treatment-estimator.php');`));
  console.log(await saveSettings(admin, site, pasted(CLINIC)));
  console.log('anew', await drawnAnew(admin));
  await admin.page.screenshot({path: '/tmp/s5wp/settings.png', fullPage: true});
  console.timeLog('all', 'settings');
  await newPost(admin, site);
  await insertByHand(admin.page);
  await chooseConcern(admin.page, 'pores');
  console.log((await previews(admin.page, 1)).map((t) => t.slice(0, 200)));
  await admin.page.screenshot({path: '/tmp/s5wp/editor.png'});
  const id = await save(admin.page, 'publish');
  console.timeLog('all', 'saved', id);
  const still = await look(browser, site, `?p=${id}`, {scripts: false});
  const live = await look(browser, site, `?p=${id}`);
  console.log(still.texts[0]?.slice(0, 300), still.around.slice(0, 300), showsRawCode(still));
  console.log(live.moved, live.scripts, live.costs, live.noises, live.texts[0] === still.texts[0], live.texts[0]?.length, still.texts[0]?.length);
  console.timeLog('all', 'looked');
  } catch (error) { console.log(error); const page = (await browser.pages()).at(-1); const pages = (await Promise.all(browser.browserContexts().map((c) => c.pages()))).flat(); for (const [i, p] of pages.entries()) { console.log(p.url()); await p.screenshot({path: `/tmp/s5wp/fail${i}.png`}).catch(() => 0); } void page; }
  console.log(phpLog(site.folder).slice(0, 2000));
});
await browser.close();
