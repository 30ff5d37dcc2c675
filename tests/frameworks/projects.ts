import type {SiteId} from '../../demo/configurator/snippets/sites.js';
import type {CodeBlock} from '../../demo/configurator/snippets/snippet.js';
import {ANGULAR_FILES, ANGULAR_PACKAGES} from './angular-project.js';
import {page, tsconfig} from './page-files.js';

/** A project as a clinic's developer has it, before our code comes in. */
export interface Project {
  readonly name: string;
  readonly site: SiteId;
  readonly packages: readonly string[];
  /** What lies in it beside our blocks; `blocks` are those of the snippet by their label. */
  readonly files: (blocks: Readonly<Record<string, string>>) => Readonly<Record<string, string>>;
  /** Commands that must succeed, in their order; the last one builds. */
  readonly commands: readonly string[];
  /** Where the built site lies. */
  readonly built: string;
  /** Whether Vite's own server can show it while it is being developed. */
  readonly isVite: boolean;
}

/** The label of every block that is a style sheet. */
const STYLES = 'Into your global style sheet';
export const byLabel = (blocks: readonly CodeBlock[]): Readonly<Record<string, string>> =>
  Object.fromEntries(blocks.map(({label, code}) => [label, code]));

const react = (version: 18 | 19, language: 'jsx' | 'tsx'): Project => ({
  name: `React ${version}, ${language}`,
  site: 'react',
  packages: [
    `react@${version}`,
    `react-dom@${version}`,
    `@types/react@${version}`,
    `@types/react-dom@${version}`,
    '@vitejs/plugin-react',
    'vite',
    'typescript',
  ],
  files: (blocks) => ({
    'index.html': page('/src/main.jsx'),
    'tsconfig.json': tsconfig({skipLibCheck: false}),
    'src/style.css': blocks[STYLES] ?? '',
    'vite.config.js': `import react from '@vitejs/plugin-react';\nexport default {plugins: [react()]};`,
    [`src/TreatmentComparison.${language}`]: blocks['TreatmentComparison.jsx'] ?? '',
    'src/main.jsx': `import {StrictMode} from 'react';\nimport {createRoot} from 'react-dom/client';\nimport './style.css';
import {TreatmentComparison} from './TreatmentComparison.${language}';
createRoot(document.getElementById('app')).render(<StrictMode><TreatmentComparison /></StrictMode>);`,
    ...(language === 'tsx' && {'src/typed.tsx': TYPED}),
  }),
  commands: [...(language === 'tsx' ? ['npx tsc'] : []), 'npx vite build'],
  built: 'dist',
  isVite: true,
});

/** What a developer may write, and what the types must refuse. */
const TYPED = `/// <reference types="treatment-estimator/jsx" />
import {useRef} from 'react';
import type {TreatmentEstimator} from 'treatment-estimator';
export function Typed() {
  const element = useRef<TreatmentEstimator>(null);
  return <>
    <treatment-estimator ref={element} id="one" className="wide" concern="wrinkles" skin-tone="IV" no-charts config={JSON.stringify({version: 1})} />
    {/* @ts-expect-error: there is no such attribute */}
    <treatment-estimator colour="green" />
    {/* @ts-expect-error: there is no such concern */}
    <treatment-estimator concern="banana" />
    {/* @ts-expect-error: there is no such skin tone */}
    <treatment-estimator skin-tone="VII" />
    {/* @ts-expect-error: there is no such key */}
    <treatment-estimator config={{version: 1, price: 3}} />
  </>;
}
export const found = document.querySelector('treatment-estimator')?.estimate.currency;
// @ts-expect-error: there is no such concern
document.querySelector('treatment-estimator')!.concern = 'banana';
`;

const vue: Project = {
  name: 'Vue 3',
  site: 'vue',
  packages: ['vue@3', '@vitejs/plugin-vue', 'vite'],
  files: (blocks) => ({
    'index.html': page('/src/main.js'),
    'src/style.css': blocks[STYLES] ?? '',
    'vite.config.js': blocks['vite.config.js'] ?? '',
    'src/TreatmentComparison.vue': blocks['TreatmentComparison.vue'] ?? '',
    'src/App.vue': `<script setup>import TreatmentComparison from './TreatmentComparison.vue';</script>\n<template><TreatmentComparison /></template>`,
    'src/main.js': `import {createApp} from 'vue';\nimport './style.css';\nimport App from './App.vue';\ncreateApp(App).mount('#app');`,
  }),
  commands: ['npx vite build'],
  built: 'dist',
  isVite: true,
};

const svelte: Project = {
  name: 'Svelte 5',
  site: 'svelte',
  packages: ['svelte@5', '@sveltejs/vite-plugin-svelte', 'vite', 'svelte-check', 'typescript@5.9'],
  files: (blocks) => ({
    'index.html': page('/src/main.js'),
    'tsconfig.json': tsconfig({allowJs: true, checkJs: true}),
    'src/app.css': blocks[STYLES] ?? '',
    'vite.config.js': `import {svelte} from '@sveltejs/vite-plugin-svelte';\nexport default {plugins: [svelte()]};`,
    'src/TreatmentEstimator.svelte': blocks['TreatmentEstimator.svelte'] ?? '',
    'src/main.js': `import {mount} from 'svelte';\nimport './app.css';\nimport TreatmentEstimator from './TreatmentEstimator.svelte';
mount(TreatmentEstimator, {target: /** @type {HTMLElement} */ (document.getElementById('app'))});`,
  }),
  commands: ['npx svelte-check --fail-on-warnings', 'npx vite build'],
  built: 'dist',
  isVite: true,
};

const angular: Project = {
  name: 'Angular 22',
  site: 'angular',
  // Its command wants a newer Node than we ask for, so it brings its own.
  packages: ANGULAR_PACKAGES,
  files: (blocks) => ({
    ...ANGULAR_FILES,
    'src/styles.css': blocks[STYLES] ?? '',
    'src/treatment-estimator.component.ts': blocks['treatment-estimator.component.ts'] ?? '',
    'src/main.ts': `import {Component} from '@angular/core';\nimport {bootstrapApplication} from '@angular/platform-browser';
import {TreatmentEstimatorComponent} from './treatment-estimator.component';
@Component({selector: 'app-root', imports: [TreatmentEstimatorComponent], template: '<app-treatment-estimator />'})
class App {}
bootstrapApplication(App).catch((error) => console.error(error));`,
  }),
  commands: ['npx node node_modules/@angular/cli/bin/ng.js build'],
  built: 'dist/browser',
  isVite: false,
};

export const PROJECTS: readonly Project[] = [
  react(19, 'tsx'),
  react(19, 'jsx'),
  react(18, 'tsx'),
  vue,
  svelte,
  angular,
];
