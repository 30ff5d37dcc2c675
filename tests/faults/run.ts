import puppeteer, {type Browser} from 'puppeteer-core';
import {findBrowser} from '../tooling/find-browser.js';
import {PAGES} from './pages.js';
import {chunks, FaultySite, FAULTS} from './site.js';
import {Visit} from './visit.js';

/**
 * `npm run faults`: each file that the element fetches later × each fault × first while it is
 * broken, then when it is back. Fails on an uncaught error, a blank answer, an opened part that
 * says nothing, a line told twice, and where the page neither becomes that of an undisturbed visit
 * nor says that loading it again may help.
 * `npm run faults -- step draw` takes the files with these words in their names alone;
 * `FIREFOX=/usr/bin/firefox` takes that browser.
 */
const wanted = process.argv.slice(2);
const firefox = process.env['FIREFOX'];
const site = new FaultySite();
await site.open();
const browser = await puppeteer.launch(
  firefox ? {browser: 'firefox', executablePath: firefox, headless: true} : await findBrowser(),
);
const counts = {visits: 0, mended: 0, told: 0};
const findings: string[] = [];

try {
  const undisturbed = await visitAll(browser);
  const files = chunks().filter(
    (file) => wanted.length === 0 || wanted.some((word) => file.includes(word)),
  );
  for (const file of files) {
    const page = [...undisturbed].find(([, {asked}]) => asked.has(file));
    if (page === undefined) findings.push(`${file}: no page fetches it`);
    else for (const fault of FAULTS) await tryFault(file, fault, page[0], page[1].text);
  }
} finally {
  await browser.close();
  site.close();
}
console.log(
  `\n${counts.visits} visits with a fault: ${counts.mended} mended by themselves, ${counts.told} that ask for the page to be loaded again, ${findings.length} findings`,
);
for (const finding of findings) console.error(`  ✗ ${finding}`);
process.exitCode = findings.length > 0 ? 1 : 0;

/** What each page says once all of it is open, and the files that it asks for. */
async function visitAll(
  from: Browser,
): Promise<ReadonlyMap<string, {readonly text: string; readonly asked: ReadonlySet<string>}>> {
  const all = new Map<string, {text: string; asked: Set<string>}>();
  for (const name of Object.keys(PAGES)) {
    site.asked.clear();
    const visit = await Visit.start(from, site.url, name);
    await visit.answer();
    await visit.settle();
    all.set(name, {text: await visit.text(), asked: new Set(site.asked.keys())});
    findings.push(...visit.noises.map((noise) => `${name}, undisturbed: ${noise}`));
    await visit.end();
  }
  return all;
}

async function tryFault(
  file: string,
  fault: (typeof FAULTS)[number],
  page: string,
  expected: string,
): Promise<void> {
  const seen: string[] = [];
  site.break(file, fault);
  const visit = await Visit.start(browser, site.url, page);
  if (!(await visit.answer())) seen.push('the answer is blank');
  if (!(await visit.until(() => site.asked.has(file)))) seen.push('it was not asked for');
  // What is on its way has nothing to say.
  if (fault !== 'slow' && !(await visit.until(async () => (await visit.emptyParts()).length === 0)))
    seen.push(`open and empty: ${(await visit.emptyParts()).join(', ')}`);
  site.mend();
  await visit.comeBack();
  const end = await visit.ends(expected);
  if (end === 'neither') seen.push(`it stays away: ${await visit.firstChange(expected)}`);
  seen.push(...visit.noises);
  await visit.end();
  counts.visits++;
  if (end !== 'neither') counts[end]++;
  findings.push(...seen.map((what) => `${file}, ${fault}, on “${page}”: ${what}`));
  console.log(
    `${seen.length > 0 ? '✗' : '✓'} ${file} ${fault}${end === 'told' ? ' (load the page again)' : ''}`,
  );
}
