import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'vite';
import type * as Prerender from '../../../src/prerender/prerender.js';
import {peerAnswers} from './answers.js';

const here = import.meta.dirname;
const dist = resolve(here, '../../../dist');

/** A page that is measured. */
export interface MeasuredPage {
  readonly name: string;
  /** Its address below the server's. */
  readonly path: string;
  /** Whether a chart can be brought into view, and another concern chosen. */
  readonly isAlive: boolean;
}

export const PAGES = {
  empty: {name: 'Empty page', path: 'empty/', isAlive: false},
  static: {name: 'Our own DOM as static HTML', path: 'static/', isAlive: false},
  prerendered: {name: 'Ours, prerendered', path: 'prerendered/', isAlive: true},
  ours: {name: 'Ours', path: 'ours/', isAlive: true},
  bundled: {name: 'Ours, bundled by a page’s own Vite', path: 'bundled/', isAlive: true},
  react: {name: 'React with Recharts', path: 'react-recharts/', isAlive: true},
  survey: {name: 'SurveyJS with Chart.js', path: 'surveyjs-chartjs/', isAlive: true},
} as const satisfies Readonly<Record<string, MeasuredPage>>;

export type PageId = keyof typeof PAGES;

/** So many estimators stand on a page, to see how its cost grows. */
export const CROWDS = [1, 10, 50];
export const crowdPath = (count: number): string => `crowd-${count}/`;

const pageWith = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A clinic</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<link rel="stylesheet" href="../page.css">${head}</head><body>${body}</body></html>`;

const SCRIPT = '<script type="module" src="../dist/browser/define.js"></script>';

/** Builds all pages into a folder, each below its path. Run `npm run build` before. */
export async function buildPages(folder: string): Promise<void> {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  cpSync(dist, join(folder, 'dist'), {recursive: true});
  writeFileSync(
    join(folder, 'page.css'),
    'body {font-family: system-ui, sans-serif; margin: 16px}',
  );
  const {prerender} = (await import(
    pathToFileURL(join(dist, 'prerender/prerender.js')).href
  )) as typeof Prerender;
  const picture = await prerender({'skin-tone': 'III'}, {stylesheet: '../dist/prerendered.css'});
  write(folder, 'empty', pageWith(''));
  write(folder, 'static', pageWith(picture));
  write(folder, 'prerendered', pageWith(picture, SCRIPT));
  // The room that its answer takes is kept, as the snippets do it.
  const tag = '<treatment-estimator skin-tone="III"></treatment-estimator>';
  const room = '<link rel="stylesheet" href="../room.css">';
  cpSync(resolve(here, '../../../demo/room.css'), join(folder, 'room.css'));
  write(folder, 'ours', pageWith(tag, room + SCRIPT));
  for (const count of CROWDS)
    write(folder, crowdPath(count), pageWith(tag.repeat(count), room + SCRIPT));
  await buildBundled(
    folder,
    pageWith(tag, room + '<script type="module" src="./main.js"></script>'),
  );
  await buildPeers(folder);
}

function write(folder: string, path: string, html: string): void {
  mkdirSync(join(folder, path), {recursive: true});
  writeFileSync(join(folder, path, 'index.html'), html);
}

/** As on a page that takes the element from npm and bundles it. */
async function buildBundled(folder: string, html: string): Promise<void> {
  const sources = join(folder, 'bundled-sources/bundled');
  write(join(folder, 'bundled-sources'), 'bundled', html);
  for (const file of ['page.css', 'room.css'])
    cpSync(join(folder, file), join(folder, 'bundled-sources', file));
  writeFileSync(join(sources, 'main.js'), `import ${JSON.stringify(join(dist, 'define.js'))};`);
  await bundle(join(folder, 'bundled-sources'), 'bundled', folder);
  rmSync(join(folder, 'bundled-sources'), {recursive: true});
}

async function buildPeers(folder: string): Promise<void> {
  if (!existsSync(join(here, 'node_modules'))) {
    const {status} = spawnSync('npm', ['ci'], {cwd: here, stdio: 'inherit'});
    if (status !== 0) throw new Error('The peers could not be installed: see tests/perf/peers/.');
  }
  const answers = join(here, 'answers.json');
  writeFileSync(answers, JSON.stringify(await peerAnswers(dist)));
  for (const name of ['react-recharts', 'surveyjs-chartjs']) await bundle(here, name, folder);
  rmSync(answers);
}

async function bundle(root: string, name: string, folder: string): Promise<void> {
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'warn',
    build: {
      outDir: join(folder, `${name}-built`),
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: {input: join(root, name, 'index.html')},
    },
    define: {'process.env.NODE_ENV': '"production"'},
  });
  cpSync(join(folder, `${name}-built`), folder, {recursive: true});
  rmSync(join(folder, `${name}-built`), {recursive: true});
}
