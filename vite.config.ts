import {resolve} from 'node:path';
import type {Plugin} from 'vite';
import {defineConfig} from 'vitest/config';
import {IN_FEW_REQUESTS} from './tests/tooling/in-few-requests.js';
import {shortTemplates} from './tests/tooling/shorten-templates.js';

const here = import.meta.dirname;

/** Serves and builds the demo, and runs the unit tests. The library is built by tests/tooling/build.ts. */
export default defineConfig({
  root: resolve(here, 'demo'),
  // Relative, so that the built demo works under any path.
  base: './',
  // Short as in the package: the configurator writes answers into pages.
  plugins: [withoutLiveReload('/csp.html'), {...shortTemplates(), apply: 'build'}],
  server: {fs: {allow: [here]}},
  build: {
    outDir: resolve(here, 'dist-demo'),
    emptyOutDir: true,
    target: 'es2022',
    // The polyfill fetches, which the strictest content policy forbids; every browser of the target preloads by itself.
    modulePreload: {polyfill: false},
    rolldownOptions: {
      // However many pages share parts of it: one request, not fifteen.
      output: {codeSplitting: {groups: IN_FEW_REQUESTS}},
      input: [
        'index',
        'examples',
        'themes',
        'csp',
        'configurator/index',
        ...['dermatology', 'med-spa', 'article', 'three', 'evening'].map(
          (page) => `showcase/${page}`,
        ),
        ...['contact-form', 'tag-manager', 'booking-page'].map((page) => `recipes/${page}`),
      ].map((page) => resolve(here, `demo/${page}.html`)),
    },
  },
  test: {
    root: here,
    include: ['tests/unit/**/*.test.ts'],
    environment: 'node',
    pool: 'forks',
    // A slow machine is no failure.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});

/** Takes the live-reload script out of one served page: its socket breaks the content policy the page is there for. */
function withoutLiveReload(page: string): Plugin {
  return {
    name: 'without-live-reload',
    apply: 'serve',
    transformIndexHtml: {
      order: 'post',
      handler: (html, {path}) =>
        path === page
          ? html.replace(/\s*<script type="module" src="[^"]*@vite\/client"><\/script>/, '')
          : html,
    },
  };
}
