import type {Page} from 'puppeteer-core';
import {open, type Visit} from './checks.js';

/** Each recipe does what it says, with the code that it shows. */
export async function checkRecipes(visit: Visit): Promise<void> {
  await checkContactForm(visit);
  await checkTagManager(visit);
  await checkBookingPage(visit);
}

/** Clicks something of the estimator once it is there. */
async function clickInside(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(
    (inside) => document.querySelector('treatment-estimator')?.shadowRoot?.querySelector(inside),
    {},
    selector,
  );
  await page.$eval(
    'treatment-estimator',
    (tag, inside) => tag.shadowRoot?.querySelector<HTMLElement>(inside)?.click(),
    selector,
  );
}

const valueOf = async (page: Page): Promise<string> =>
  await page.$eval('[name=message]', (field) => (field as HTMLTextAreaElement).value);

async function checkContactForm(visit: Visit): Promise<void> {
  const {checks} = visit;
  const {page, noises} = await open(visit, 'recipes/contact-form.html');
  await clickInside(page, '[part=book]');
  const isShown = await page.$eval('#contact', (form) => form.checkVisibility());
  checks.expect('booking opens the form', isShown);
  checks.expect('without a tick, the message is empty', (await valueOf(page)) === '');
  await clickInside(page, '.see');
  await clickInside(page, '#fold-plan > summary');
  await clickInside(page, '[name=send-plan]');
  await clickInside(page, '#fold-plan [part=book]');
  const message = await valueOf(page);
  checks.expect(
    'with a tick, the message is the plan',
    /My plan/.test(message) && /acne scars/i.test(message),
    message.slice(0, 200),
  );
  await page.type('[name=person]', 'A person');
  await page.type('[name=reach]', 'person@clinic.example');
  await page.click('#contact button');
  const said = await page.$eval('#sent', ({textContent}) => textContent);
  checks.expect(
    'nothing is sent',
    said.includes('nothing was') && page.url().endsWith('contact-form.html'),
    [said, page.url()],
  );
  checks.expect('the contact form is quiet', noises.length === 0, noises);
  await page.close();
}

async function checkTagManager(visit: Visit): Promise<void> {
  const {checks} = visit;
  const {page, noises} = await open(visit, 'recipes/tag-manager.html');
  await page.$eval('treatment-estimator', (tag) => {
    tag.scrollIntoView();
  });
  await page.waitForSelector('#pushed li');
  await clickInside(page, '#fold-plan > summary');
  await clickInside(page, '[part=book]');
  const told = await page.evaluate(
    () => (window as unknown as {dataLayer: {event: string; step?: string}[]}).dataLayer,
  );
  checks.expect(
    'view, step and booking are told',
    ['estimate-view', 'estimate-step', 'estimate-book'].every((name) =>
      told.some(({event}) => event === name),
    ),
    told,
  );
  const keys = new Set(told.flatMap((each) => Object.keys(each)));
  checks.expect(
    'nothing else is told',
    [...keys].every((key) => ['event', 'step', 'way'].includes(key)),
    [...keys],
  );
  const answers = /acne|skin|microneedling|laser/.exec(JSON.stringify(told));
  checks.expect('no answer is told', answers === null, told);
  checks.expect('the tag manager is quiet', noises.length === 0, noises);
  await page.close();
}

async function checkBookingPage(visit: Visit): Promise<void> {
  const {checks} = visit;
  const {page, noises} = await open(visit, 'recipes/booking-page.html');
  await clickInside(page, '[part=book]');
  const said = await page.$eval('#followed', ({textContent}) => textContent);
  checks.expect(
    'the link has its places filled in',
    /https:\/\/booking\.example\/your-clinic\/[a-z-]+\?concern=wrinkles$/.test(said),
    said,
  );
  const code = await page.$eval('#code', ({textContent}) => textContent);
  checks.expect('the code has the link', code.includes('/{treatment}?concern={concern}'), code);
  checks.expect('the booking page is quiet', noises.length === 0, noises);
  await page.close();
}
