import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Browser} from 'puppeteer-core';
import {preview, type PreviewServer} from 'vite';
import {snippetInputAt} from './clinic.js';
import {PAGES, codeFor, type Tools} from './pages.js';
import {project, run, versionOf, write} from './scratch.js';
import {look, type Expect} from './seen.js';

const BUNDLE = 'treatment-estimator/bundle.js';

/**
 * Puts the code for sites without a build on pages like theirs, with bundle.js on a server of its
 * own, and looks at each.
 */
export async function tryOutSites(
  root: string,
  wanted: string,
  browser: Browser,
  expectOf: (where: string) => Expect,
): Promise<void> {
  const pages = PAGES.filter(({name}) => name.toLowerCase().includes(wanted));
  if (pages.length === 0) return;
  const bundleText = readFileSync(join(project, 'dist/bundle.js'), 'utf8');
  write(root, {
    'package.json': JSON.stringify({name: 'sites', private: true, type: 'module'}),
    [`files/dist/${BUNDLE}`]: bundleText,
  });
  const {isFine, said} = run('npm install --no-audit --no-fund @wordpress/autop liquidjs', root);
  expectOf('Sites')('npm install', isFine, said);
  if (!isFine) return;
  // The header that the steps ask for, and nothing that a usual server would not send.
  const elsewhere = await serve(join(root, 'files'), true);
  const tools = await toolsIn(root, addressOf(elsewhere) + BUNDLE);
  for (const page of pages) {
    const expect = expectOf(page.name);
    const isOnTheirs = page.site === 'html' || page.site === 'wordpress';
    const folder = join(root, page.name.replaceAll(/\W+/g, '-'));
    const input = snippetInputAt(
      page.site === 'shopify' ? '' : isOnTheirs ? `/${BUNDLE}` : tools.bundle,
    );
    const files = {...(await page.files(codeFor(page, input), tools)), [BUNDLE]: bundleText};
    write(join(folder, 'dist'), files);
    const server = await serve(folder, false);
    await look(browser, addressOf(server), expect, page);
    await server.close();
    console.log(page.name);
  }
  console.log(
    `(@wordpress/autop ${versionOf(root, '@wordpress/autop')}, liquidjs ${versionOf(root, 'liquidjs')})`,
  );
  await elsewhere.close();
}

const addressOf = (server: PreviewServer): string => server.resolvedUrls?.local[0] ?? '';

const serve = async (root: string, isOpen: boolean): Promise<PreviewServer> =>
  await preview({
    configFile: false,
    root,
    logLevel: 'warn',
    preview: {
      port: 0,
      open: false,
      cors: false,
      headers: isOpen ? {'Access-Control-Allow-Origin': '*'} : {},
    },
  });

async function toolsIn(root: string, bundle: string): Promise<Tools> {
  const require = createRequire(join(root, 'package.json'));
  const load = async (name: string): Promise<unknown> =>
    await import(pathToFileURL(require.resolve(name)).href);
  const {autop} = (await load('@wordpress/autop')) as {autop: Tools['autop']};
  const {Liquid} = (await load('liquidjs')) as {
    Liquid: new () => {
      registerFilter: (name: string, filter: () => string) => void;
      parseAndRender: Tools['liquid'];
    };
  };
  const liquid = new Liquid();
  liquid.registerFilter('asset_url', () => bundle);
  return {bundle, autop, liquid: async (text) => await liquid.parseAndRender(text)};
}
