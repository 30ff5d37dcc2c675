import type {Browser} from 'puppeteer-core';
import {preview} from 'vite';
import {drive, type Check, type Seen} from './drive.js';
import {exampleFiles, type Example} from './example.js';
import {refuses} from './refuses.js';
import {prepare, run, write} from './scratch.js';

/**
 * Builds an example in its project, uses it in a browser, and, where its framework renders on a
 * server, once more over the server's HTML. A check holds where it holds in both.
 */
export async function tryExample(
  example: Example,
  tarball: string,
  browser: Browser,
): Promise<{readonly seen: Seen; readonly folder: string}> {
  const {name, packages, files, compile, build, built, isHydrated} = example;
  const all = {...files, ...exampleFiles(example)};
  const {folder, wrong} = prepare({name: `example ${name}`, packages, files: all}, tarball);
  if (wrong !== undefined) return {seen: {attributes: wrong}, folder};
  const types = compile === '' ? undefined : refuses(example, folder);
  const {isFine, said} = run(build, folder);
  if (!isFine) return {seen: {...(types && {types}), attributes: said}, folder};
  const onClient = await served(browser, folder, built);
  const {hydration: _, ...seen} = onClient;
  if (!isHydrated) return {seen: {...seen, ...(types && {types})}, folder};
  const fault = render(folder);
  const overHtml: Seen =
    fault === undefined ? await served(browser, folder, 'dist-hydrated') : {hydration: fault};
  return {seen: {...worse(seen, overHtml), ...(types && {types})}, folder};
}

async function served(browser: Browser, folder: string, built: string): Promise<Seen> {
  const server = await preview({
    configFile: false,
    root: folder,
    logLevel: 'warn',
    build: {outDir: built},
    preview: {port: 0, open: false},
  });
  const seen = await drive(browser, server.resolvedUrls?.local[0] ?? '');
  await server.close();
  return seen;
}

/**
 * Fills the page with what a server renders. It is built for development, in which frameworks say
 * what differs.
 */
function render(folder: string): string | undefined {
  const build = 'NODE_ENV=development npx vite build --mode development --outDir';
  const server = readServerFile(folder);
  for (const command of [`${build} dist-hydrated`, `${build} dist-server --ssr ${server}`]) {
    const {isFine, said} = run(command, folder);
    if (!isFine) return said;
  }
  write(folder, {'render.mjs': RENDER});
  const {isFine, said} = run('NODE_ENV=development node render.mjs', folder);
  return isFine && said === '' ? undefined : said;
}

/** A server's work: the HTML into the page, and a note of the element that was there first. */
const RENDER = `import {readFileSync, writeFileSync} from 'node:fs';
import * as server from './dist-server/server.js';
const {html, head = ''} = server;
const file = 'dist-hydrated/index.html';
const note = "<script>fromServer = document.querySelector('treatment-estimator')</script>";
const inside = await html();
writeFileSync(file, readFileSync(file, 'utf8')
  .replace('</head>', () => head + '</head>')
  .replace('<div id="app"></div>', () => '<div id="app">' + inside + '</div>' + note));
`;

const readServerFile = (folder: string): string => run('ls src/server.ts*', folder).said.trim();

/** What was seen in both, and of a check that failed in one, what was seen there. */
function worse(client: Seen, hydrated: Seen): Seen {
  const checks = [...Object.keys(client), ...Object.keys(hydrated)] as Check[];
  return Object.fromEntries(
    checks.map((check) => {
      const over = hydrated[check];
      const failed = typeof over === 'string' ? `hydrated: ${over}` : client[check];
      return [check, failed ?? over];
    }),
  );
}
