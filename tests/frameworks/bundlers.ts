import {exampleFiles, type Example, type Files} from './example.js';
import {page, tsconfig} from './page-files.js';
import {scriptRefusals} from './refusals.js';

const MARKUP = exampleFiles({folder: 'html'})['src/app.html'] ?? '';

/** The example for plain HTML in a page that loads a script. */
const files = (script: string): Files => ({
  'index.html': page(script).replace('<div id="app"></div>', () => `<div id="app">${MARKUP}</div>`),
});

/** What builds the page, and what else lies in its project. */
const bundler = (
  name: string,
  packages: readonly string[],
  build: string,
  more: Partial<Example> = {},
): Example => ({
  name,
  packages,
  build,
  folder: 'html',
  files: files('/app.js'),
  refused: {},
  compile: '',
  built: 'dist',
  isHydrated: false,
  ...more,
});

/** Those that build a script alone get the page beside it. */
const WITH_PAGE = ' && cp index.html dist';

/** One page without a framework, built by each. */
export const BUNDLERS: readonly Example[] = [
  bundler('Plain HTML, Vite', ['vite', 'typescript'], 'npx vite build', {
    files: {
      ...files('/src/app.js'),
      'tsconfig.json': tsconfig({skipLibCheck: true, allowJs: true}),
    },
    refused: scriptRefusals,
    compile: 'npx tsc',
  }),
  bundler(
    'Plain HTML, webpack',
    ['webpack', 'webpack-cli'],
    `npx webpack --mode production --entry ./src/app.js -o dist --output-filename app.js${WITH_PAGE}`,
    // It finds its other files by the script that runs, which modules do not tell.
    {
      files: {
        'index.html': (files('/app.js')['index.html'] ?? '').replace('type="module"', 'defer'),
      },
    },
  ),
  bundler(
    'Plain HTML, Rollup',
    ['rollup', '@rollup/plugin-node-resolve'],
    `npx rollup src/app.js --dir dist --plugin node-resolve --silent${WITH_PAGE}`,
  ),
  bundler(
    'Plain HTML, esbuild',
    ['esbuild'],
    `npx esbuild src/app.js --bundle --splitting --format=esm --minify --outdir=dist --log-level=error${WITH_PAGE}`,
  ),
  // It reads no `exports` unless it is told to. Ours it would find, those of our packages not all.
  bundler(
    'Plain HTML, Parcel',
    ['parcel'],
    'npm pkg set @parcel/resolver-default.packageExports=true --json && npx parcel build index.html --no-cache',
    {files: files('/src/app.js')},
  ),
];
