import {open, type Visit} from './checks.js';

/** What is looked for, and where it must lead. */
const QUESTIONS = [
  ['bookingPlan', 'docs/configuration.html#booking-with-the-plan'],
  ['react hydration', 'docs/frameworks.html'],
  ['dark marks', 'docs/method.html#dark-marks-and-skin'],
  ['iframe hight', 'docs/embed.html'],
] as const;

/** The search finds, by the keyboard alone; without scripts, the contents list is there. */
export async function checkSearch(visit: Visit): Promise<void> {
  const {checks, url} = visit;
  for (const [words, wanted] of QUESTIONS) {
    const {page, noises} = await open(visit, 'docs/index.html');
    await page.focus('#search');
    await page.keyboard.type(words);
    await page.waitForSelector('#search-results a');
    const found = await page.$$eval('#search-results a', (links) => links.map(({href}) => href));
    checks.expect(
      `“${words}” leads to ${wanted}`,
      found.slice(0, 5).some((link) => link.startsWith(url + wanted)),
      found,
    );
    await page.keyboard.press('Tab');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    checks.expect(`the first result of “${words}” opens`, page.url() === found[0], page.url());
    checks.expect('the search is quiet', noises.length === 0, noises);
    await page.close();
  }
  await checkNothingFound(visit);
  await checkWithoutScripts(visit);
}

async function checkNothingFound(visit: Visit): Promise<void> {
  const {page} = await open(visit, 'docs/engine.html');
  await page.type('#search', 'xyzzyplugh');
  await page.waitForFunction(() => document.querySelector('#search-status')?.textContent !== '');
  const said = await page.$eval('#search-status', ({textContent}) => textContent);
  visit.checks.expect('it says when nothing is found', said.startsWith('Nothing found'), said);
  await page.close();
}

async function checkWithoutScripts({browser, url, checks}: Visit): Promise<void> {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(`${url}docs/index.html`);
  const form = await page.$('form[role=search]:not([hidden])');
  const links = await page.$$('main a');
  checks.expect('without scripts there is no search', form === null);
  checks.expect('without scripts there is the contents list', links.length > 40, links.length);
  await page.close();
}
