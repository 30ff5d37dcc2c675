import {BUNDLERS} from './bundlers.js';
import type {Example, Files} from './example.js';
import {
  angularRefusals,
  preactRefusals,
  reactRefusals,
  scriptRefusals,
  solidRefusals,
  svelteRefusals,
  vueRefusals,
} from './refusals.js';
import {ANGULAR_FILES, ANGULAR_PACKAGES} from './angular-project.js';
import {page, tsconfig} from './page-files.js';

/** A project that Vite builds. `server` gives the HTML, where there is such a thing. */
interface ViteProject {
  readonly plugin?: string;
  readonly compilerOptions?: object;
  readonly main: string;
  readonly server?: string;
  readonly extension?: string;
}

const viteFiles = ({plugin, compilerOptions, main, server, extension}: ViteProject): Files => ({
  'index.html': page(`/src/main.${extension ?? 'ts'}`),
  'vite.config.js': plugin ?? 'export default {};',
  'tsconfig.json': tsconfig({skipLibCheck: true, ...compilerOptions}),
  [`src/main.${extension ?? 'ts'}`]: main,
  ...(server !== undefined && {[`src/server.${extension ?? 'ts'}`]: server}),
});

const VITE = {build: 'npx vite build', built: 'dist', isHydrated: true} as const;
/** Whether a server has filled the place of the app. */
const APP = `const app = document.querySelector('#app')!;\nconst isFilled = app.firstElementChild !== null;\n`;

const react = (version: 18 | 19): Example => ({
  ...VITE,
  name: `React ${version}`,
  folder: 'react',
  packages: [
    ...['react', 'react-dom', '@types/react', '@types/react-dom'].map(
      (name) => `${name}@${version}`,
    ),
    ...['@vitejs/plugin-react', 'vite', 'typescript'],
  ],
  files: viteFiles({
    extension: 'tsx',
    plugin: `import react from '@vitejs/plugin-react';\nexport default {plugins: [react()]};`,
    main: `import {StrictMode} from 'react';\nimport {createRoot, hydrateRoot} from 'react-dom/client';\nimport {App} from './App';
${APP}const all = <StrictMode><App /></StrictMode>;
if (isFilled) hydrateRoot(app, all); else createRoot(app).render(all);`,
    server: `import {renderToString} from 'react-dom/server';\nimport {App} from './App';\nexport const html = () => renderToString(<App />);`,
  }),
  refused: reactRefusals(version),
  compile: 'npx tsc',
});

const preact: Example = {
  ...VITE,
  name: 'Preact',
  folder: 'preact',
  packages: ['preact', 'preact-render-to-string', '@preact/preset-vite', 'vite', 'typescript'],
  files: viteFiles({
    extension: 'tsx',
    plugin: `import preact from '@preact/preset-vite';\nexport default {plugins: [preact()]};`,
    compilerOptions: {jsxImportSource: 'preact'},
    main: `import {hydrate, render} from 'preact';\nimport {App} from './App';
${APP}if (isFilled) hydrate(<App />, app); else render(<App />, app);`,
    server: `import {renderToString} from 'preact-render-to-string';\nimport {App} from './App';\nexport const html = () => renderToString(<App />);`,
  }),
  refused: preactRefusals,
  compile: 'npx tsc',
};

const solid: Example = {
  ...VITE,
  name: 'Solid',
  folder: 'solid',
  packages: ['solid-js', 'vite-plugin-solid', 'vite', 'typescript'],
  files: viteFiles({
    extension: 'tsx',
    plugin: `import solid from 'vite-plugin-solid';\nexport default {plugins: [solid({ssr: true})]};`,
    compilerOptions: {jsx: 'preserve', jsxImportSource: 'solid-js'},
    main: `import {hydrate, render} from 'solid-js/web';\nimport {App} from './App';
${APP}if (isFilled) hydrate(() => <App />, app); else render(() => <App />, app);`,
    server: `import {generateHydrationScript, renderToString} from 'solid-js/web';\nimport {App} from './App';
export const html = () => renderToString(() => <App />);\nexport const head = generateHydrationScript();`,
  }),
  refused: solidRefusals,
  compile: 'npx tsc',
};

const vue: Example = {
  ...VITE,
  name: 'Vue 3',
  folder: 'vue',
  packages: ['vue@3', '@vitejs/plugin-vue', 'vite', 'vue-tsc', 'typescript@6.0'],
  files: viteFiles({
    plugin: `import vue from '@vitejs/plugin-vue';
const isCustomElement = (tag) => tag === 'treatment-estimator';
export default {plugins: [vue({template: {compilerOptions: {isCustomElement}}})]};`,
    main: `import {createApp, createSSRApp} from 'vue';\nimport App from './App.vue';
${APP}(isFilled ? createSSRApp : createApp)(App).mount(app);`,
    server: `import {createSSRApp} from 'vue';\nimport {renderToString} from 'vue/server-renderer';\nimport App from './App.vue';
export const html = () => renderToString(createSSRApp(App));`,
  }),
  refused: vueRefusals,
  compile: 'npx vue-tsc',
};

const svelte: Example = {
  ...VITE,
  name: 'Svelte 5',
  folder: 'svelte',
  packages: ['svelte@5', '@sveltejs/vite-plugin-svelte', 'vite', 'svelte-check', 'typescript@5.9'],
  files: viteFiles({
    plugin: `import {svelte} from '@sveltejs/vite-plugin-svelte';\nexport default {plugins: [svelte()]};`,
    compilerOptions: {verbatimModuleSyntax: true},
    main: `import {hydrate, mount} from 'svelte';\nimport App from './App.svelte';
${APP}(isFilled ? hydrate : mount)(App, {target: app});`,
    server: `import {render} from 'svelte/server';\nimport App from './App.svelte';\nexport const html = () => render(App).body;`,
  }),
  refused: svelteRefusals,
  compile: 'npx svelte-check --threshold error --output machine',
};

const angular: Example = {
  name: 'Angular',
  folder: 'angular',
  packages: ANGULAR_PACKAGES,
  files: {
    ...ANGULAR_FILES,
    'src/styles.css': '',
    'src/main.ts': `import {bootstrapApplication} from '@angular/platform-browser';\nimport {AppComponent} from './app.component';
bootstrapApplication(AppComponent).catch((error) => console.error(error));`,
    'tsconfig.all.json': JSON.stringify({extends: './tsconfig.json', files: [], include: ['src']}),
  },
  refused: angularRefusals,
  compile: 'npx ngc --noEmit -p tsconfig.all.json',
  build: 'npx node node_modules/@angular/cli/bin/ng.js build',
  built: 'dist/browser',
  isHydrated: false,
};

const lit: Example = {
  ...VITE,
  name: 'Lit',
  folder: 'lit',
  packages: ['lit@3', 'vite', 'typescript'],
  files: viteFiles({
    compilerOptions: {useDefineForClassFields: false},
    main: `import './app';\ndocument.querySelector('#app')!.append(document.createElement('clinic-app'));`,
  }),
  refused: scriptRefusals,
  compile: 'npx tsc',
  isHydrated: false,
};

export const EXAMPLES: readonly Example[] = [
  react(19),
  react(18),
  preact,
  solid,
  vue,
  svelte,
  angular,
  lit,
  ...BUNDLERS,
];
