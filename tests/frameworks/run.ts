import {join} from 'node:path';
import puppeteer, {type Browser} from 'puppeteer-core';
import {createServer, preview} from 'vite';
import {SITES} from '../../demo/configurator/snippets/sites.js';
import {findBrowser} from '../tooling/find-browser.js';
import {snippetInputAt} from './clinic.js';
import {EXAMPLES} from './examples.js';
import {byLabel, PROJECTS, type Project} from './projects.js';
import {tryOutPackage} from './package.js';
import {inScratch, pack, prepare, run, versionOf} from './scratch.js';
import {SERVER_EXAMPLES} from './server-examples.js';
import {look, type Expect} from './seen.js';
import {tryOutSites} from './sites.js';
import {tableOf, writeTable, type Row} from './table.js';
import {tryExample} from './try-example.js';
import {tryServer} from './try-server.js';

/**
 * `npm run test:frameworks [-- word]`: makes a project for each framework, installs the framework and
 * our packed package there, and checks types, builds and uses the page in a browser: with the
 * examples of demo/frameworks/, and with the configurator's own code. With a word, only those whose
 * names have it. The first run fetches some hundred megabytes; projects stay for the next.
 */
const counted = {passed: 0, failed: 0};
const ALL_EXAMPLES = [...EXAMPLES, ...SERVER_EXAMPLES];
const wanted = process.argv[2]?.toLowerCase() ?? '';

const expectOf =
  (where: string): Expect =>
  (what, isSo, seen) => {
    counted[isSo ? 'passed' : 'failed'] += 1;
    if (!isSo)
      console.log(
        `  ✗ ${where}: ${what}${seen === undefined ? '' : `\n    ${typeof seen === 'string' ? seen : JSON.stringify(seen)}`}`,
      );
  };

await inScratch(async (root) => {
  const browser = await puppeteer.launch(await findBrowser());
  try {
    const tarball = pack(root);
    if ('package'.includes(wanted))
      tryOutPackage(join(root, 'package'), tarball, expectOf('Package'));
    await tryOutExamples(tarball, browser);
    for (const project of PROJECTS.filter(({name}) => name.toLowerCase().includes(wanted)))
      await tryOut(project, tarball, browser);
    await tryOutSites(join(root, 'sites'), wanted, browser, expectOf);
  } finally {
    await browser.close();
  }
});
console.log(`\nFrameworks: ${counted.passed} passed, ${counted.failed} failed`);
process.exitCode = counted.failed > 0 ? 1 : 0;

/** Every example of demo/frameworks/; gives what stands in the table. */
async function tryOutExamples(tarball: string, browser: Browser): Promise<void> {
  const rows: Row[] = [];
  for (const example of ALL_EXAMPLES.filter(({name}) =>
    `${name}, example`.toLowerCase().includes(wanted),
  )) {
    const {seen, folder} = await ('start' in example
      ? tryServer(example, tarball, browser)
      : tryExample(example, tarball, browser));
    const expect = expectOf(`${example.name}, example`);
    for (const [check, saw] of Object.entries(seen)) expect(check, saw === true, saw);
    const version = versionOf(folder, example.packages[0]?.replace(/(?<=.)@.*/, '') ?? '');
    rows.push({name: example.name, version, seen});
    console.log(`${example.name} ${version}`);
  }
  if (rows.length === 0) return;
  console.log(`\n${tableOf(rows)}\n`);
  writeTable(
    rows,
    ALL_EXAMPLES.map(({name}) => name),
  );
}

async function tryOut(project: Project, tarball: string, browser: Browser): Promise<void> {
  const expect = expectOf(project.name);
  const blocks = byLabel(SITES[project.site].snippet(snippetInputAt('')).blocks);
  const {name, packages} = project;
  const {folder, wrong} = prepare({name, packages, files: project.files(blocks)}, tarball);
  expect('npm install', wrong === undefined, wrong);
  if (wrong !== undefined) return;
  for (const command of project.commands) {
    const {isFine, said} = run(command, folder);
    expect(command.slice(0, 60), isFine, said);
    if (!isFine) return;
  }
  console.log(
    `${project.name} (${project.packages
      .map((name) => name.replace(/(?<=.)@.*/, ''))
      .map((name) => `${name} ${versionOf(folder, name)}`)
      .join(', ')})`,
  );
  await lookAtBuilt(project, folder, browser);
  if (project.isVite) await lookAtServed(project, folder, browser);
}

async function lookAtBuilt(
  {name, built}: Project,
  folder: string,
  browser: Browser,
): Promise<void> {
  const server = await preview({
    configFile: false,
    root: folder,
    logLevel: 'warn',
    build: {outDir: built},
    preview: {port: 0, open: false},
  });
  await look(browser, server.resolvedUrls?.local[0] ?? '', expectOf(`${name}, built`));
  await server.close();
}

/** Frameworks warn of unknown elements only while a page is being developed. */
async function lookAtServed({name}: Project, folder: string, browser: Browser): Promise<void> {
  // A preview has made it 'production', and Vite keeps what it finds: the frameworks would be
  // silent.
  process.env['NODE_ENV'] = 'development';
  const server = await createServer({root: folder, logLevel: 'warn', server: {port: 0}});
  await server.listen();
  await look(browser, server.resolvedUrls?.local[0] ?? '', expectOf(`${name}, in development`));
  await server.close();
}
