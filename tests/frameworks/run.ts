import {rmSync} from 'node:fs';
import {join} from 'node:path';
import puppeteer, {type Browser} from 'puppeteer-core';
import {createServer, preview} from 'vite';
import {SITES} from '../../demo/configurator/snippets/sites.js';
import {findBrowser} from '../tooling/find-browser.js';
import {snippetInputAt} from './clinic.js';
import {byLabel, PROJECTS, type Project} from './projects.js';
import {tryOutPackage} from './package.js';
import {inScratch, pack, run, versionOf, write} from './scratch.js';
import {look, type Expect} from './seen.js';
import {tryOutSites} from './sites.js';

/**
 * `npm run frameworks [word]`: makes a project for each framework in a temporary folder, installs
 * the framework and our packed package there, pastes the configurator's own code, checks types,
 * builds, and looks at the page in a browser. With a word, only those whose names have it. Takes
 * some minutes and fetches some hundred megabytes.
 */
const counted = {passed: 0, failed: 0};
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
    for (const project of PROJECTS.filter(({name}) => name.toLowerCase().includes(wanted)))
      await tryOut(project, join(root, project.name.replaceAll(/\W+/g, '-')), tarball, browser);
    await tryOutSites(join(root, 'sites'), wanted, browser, expectOf);
  } finally {
    await browser.close();
  }
});
console.log(`\nFrameworks: ${counted.passed} passed, ${counted.failed} failed`);
process.exitCode = counted.failed > 0 ? 1 : 0;

async function tryOut(
  project: Project,
  folder: string,
  tarball: string,
  browser: Browser,
): Promise<void> {
  const expect = expectOf(project.name);
  const blocks = byLabel(SITES[project.site].snippet(snippetInputAt('')).blocks);
  write(folder, {
    'package.json': JSON.stringify({name: 'clinic', private: true, type: 'module'}),
    ...project.files(blocks),
  });
  for (const command of [
    `npm install --no-audit --no-fund ${[tarball, ...project.packages].join(' ')}`,
    ...project.commands,
  ]) {
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
  rmSync(folder, {recursive: true});
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
