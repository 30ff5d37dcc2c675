import {ANGULAR_FILES} from './angular-project.js';
import {exampleFiles, type Files} from './example.js';
import {
  angularRefusals,
  callRefusals,
  nextRefusals,
  svelteRefusals,
  vueRefusals,
} from './refusals.js';
import type {ServerExample} from './server-example.js';

/** What writes the picture, beside the package itself. */
const RENDERER = '@lit-labs/ssr@4';
/** For frameworks that want a newer Node than we ask for. */
const NODE = 'npx node';
const STYLES = 'node_modules/treatment-estimator/dist/prerendered.css';
/** So that no browser asks in vain. */
const icon = (folder: string): Files => ({[`${folder}/favicon.ico`]: ''});

const next: ServerExample = {
  name: 'Next.js',
  folder: 'next',
  packages: [
    'next@16',
    'react@19',
    'react-dom@19',
    '@types/react@19',
    '@types/react-dom@19',
    '@types/node@20',
    'typescript@5.9',
    RENDERER,
  ],
  files: {
    ...icon('public'),
    'tsconfig.json': JSON.stringify({
      compilerOptions: {
        target: 'es2022',
        lib: ['dom', 'dom.iterable', 'es2023'],
        module: 'esnext',
        moduleResolution: 'bundler',
        strict: true,
        skipLibCheck: true,
        esModuleInterop: true,
        isolatedModules: true,
        resolveJsonModule: true,
        allowJs: true,
        incremental: true,
        noEmit: true,
        jsx: 'react-jsx',
        plugins: [{name: 'next'}],
      },
      include: ['next-env.d.ts', '**/*.ts', '**/*.tsx', '.next/types/**/*.ts'],
      exclude: ['node_modules'],
    }),
  },
  refused: nextRefusals,
  compile: 'npx next typegen && npx tsc',
  build: `cp ${STYLES} public && npx next build`,
  start: 'exec npx next start -p $PORT',
};

const nuxt: ServerExample = {
  name: 'Nuxt',
  folder: 'nuxt',
  // Nuxt 4.5.2 does not build its own pages with Vite 8.4.0.
  packages: ['nuxt@^4.5', 'vite@~8.3.8', 'vue@3', 'vue-tsc', 'typescript@6.0', RENDERER, 'node@24'],
  files: {
    ...icon('public'),
    'app/app.vue': '<template><NuxtPage /></template>',
    'tsconfig.json': JSON.stringify({
      files: [],
      references: ['app', 'server', 'shared', 'node'].map((part) => ({
        path: `./.nuxt/tsconfig.${part}.json`,
      })),
    }),
  },
  refused: Object.fromEntries(
    Object.entries(vueRefusals).map(([file, text]) => [file.replace('src/', 'app/'), text]),
  ),
  compile: `${NODE} node_modules/nuxt/bin/nuxt.mjs prepare && npx vue-tsc -b --noEmit`,
  build: `cp ${STYLES} public && ${NODE} node_modules/nuxt/bin/nuxt.mjs build`,
  start: `exec ${NODE} .output/server/index.mjs`,
};

const astro: ServerExample = {
  name: 'Astro',
  folder: 'astro',
  packages: ['astro@7', '@astrojs/check', 'typescript@6.0', RENDERER, 'node@24'],
  files: {
    ...icon('public'),
    'tsconfig.json': JSON.stringify({
      extends: 'astro/tsconfigs/strict',
      include: ['.astro/types.d.ts', 'src'],
    }),
  },
  refused: callRefusals,
  compile: `${NODE} node_modules/astro/bin/astro.mjs check`,
  build: `${NODE} node_modules/astro/bin/astro.mjs build`,
  start: `exec ${NODE} node_modules/astro/bin/astro.mjs preview --port $PORT`,
};

const svelteKit: ServerExample = {
  name: 'SvelteKit',
  folder: 'sveltekit',
  packages: [
    '@sveltejs/kit@3',
    '@sveltejs/adapter-node@6',
    '@sveltejs/vite-plugin-svelte',
    'svelte@5',
    'vite',
    'svelte-check',
    'typescript@6.0',
    RENDERER,
    'node@24',
  ],
  files: {
    ...icon('static'),
    'vite.config.js': `import {sveltekit} from '@sveltejs/kit/vite';\nimport adapter from '@sveltejs/adapter-node';
export default {plugins: [sveltekit({adapter: adapter()})]};`,
    'tsconfig.json': JSON.stringify({extends: '$app/tsconfig', include: ['src', '*']}),
  },
  refused: svelteRefusals,
  compile: 'npx svelte-check --threshold error --output machine',
  build: `${NODE} node_modules/vite/bin/vite.js build`,
  start: `exec ${NODE} build`,
};

/** All of one version: its packages ask for each other's very own. */
const ANGULAR_PARTS = [
  ...['common', 'compiler', 'compiler-cli', 'core', 'platform-browser', 'platform-server'],
  ...['router', 'build', 'cli', 'ssr'],
];
const DIRECTIVE = 'src/treatment-estimator.directive.ts';
const WORKSPACE = JSON.parse(ANGULAR_FILES['angular.json'] ?? '{}') as {
  projects: {clinic: {architect: {build: {options: object}}}};
};
Object.assign(WORKSPACE.projects.clinic.architect.build.options, {
  server: 'src/main.server.ts',
  ssr: {entry: 'src/server.ts'},
  outputMode: 'server',
  assets: [{glob: 'prerendered.css', input: STYLES.replace(/\/[^/]*$/, ''), output: '.'}],
  security: {allowedHosts: ['localhost']},
});

const angular: ServerExample = {
  name: 'Angular SSR',
  folder: 'angular-ssr',
  packages: [
    ...ANGULAR_PARTS.map((name) => `@angular/${name}@22.2.0`),
    ...['rxjs@7', 'tslib@2', 'typescript@6.0', 'node@24', 'express@5', '@types/express@5'],
    ...['@types/node@22', RENDERER],
  ],
  files: {
    [DIRECTIVE]: exampleFiles({folder: 'angular'})[DIRECTIVE] ?? '',
    ...ANGULAR_FILES,
    'angular.json': JSON.stringify(WORKSPACE),
    'src/index.html': (ANGULAR_FILES['src/index.html'] ?? '').replace('href="./"', 'href="/"'),
    'tsconfig.json': (ANGULAR_FILES['tsconfig.json'] ?? '')
      .replace('"types":[]', '"types":["node"]')
      .replace('["src/main.ts"]', '["src/main.ts","src/main.server.ts","src/server.ts"]'),
    'src/styles.css': '',
    'src/app.ts': `import {Component} from '@angular/core';\nimport {provideClientHydration} from '@angular/platform-browser';
import {provideRouter, RouterOutlet} from '@angular/router';\nimport {ClinicPage} from './clinic.page';
@Component({selector: 'app-root', imports: [RouterOutlet], template: '<router-outlet />'})
export class App {}
export const providers = [provideRouter([{path: ':lang', component: ClinicPage}]), provideClientHydration()];`,
    'src/main.ts': `import {bootstrapApplication} from '@angular/platform-browser';\nimport {App, providers} from './app';
bootstrapApplication(App, {providers}).catch((error) => console.error(error));`,
    'src/main.server.ts': `import {bootstrapApplication, type BootstrapContext} from '@angular/platform-browser';
import {provideServerRendering, RenderMode, withRoutes} from '@angular/ssr';\nimport {App, providers} from './app';
const server = provideServerRendering(withRoutes([{path: '**', renderMode: RenderMode.Server}]));
export default (context: BootstrapContext) =>
  bootstrapApplication(App, {providers: [...providers, server]}, context);`,
    'tsconfig.all.json': JSON.stringify({extends: './tsconfig.json', files: [], include: ['src']}),
  },
  refused: angularRefusals,
  compile: 'npx ngc --noEmit -p tsconfig.all.json',
  build: `${NODE} node_modules/@angular/cli/bin/ng.js build`,
  start: `exec ${NODE} dist/server/server.mjs`,
};

export const SERVER_EXAMPLES: readonly ServerExample[] = [next, nuxt, astro, svelteKit, angular];
