import {styleRule} from '../look.js';
import {
  attributesText,
  FALLBACK,
  isEmpty,
  scriptJson,
  type Piece,
  type Snippet,
  type Taken,
} from './pieces.js';

const INSTALL =
  'Run “npm ci” and “npm pack” in the folder of the package. Then run “npm install” in your project, with the path of the .tgz file that this made.';

const styles = (taken: Taken): readonly Piece[] => {
  const rule = styleRule(taken.look);
  return rule === '' ? [] : [{label: 'Into your global style sheet', code: rule}];
};
/** JSON is JavaScript. Without `<`, it can stand in the script of a single-file component, too. */
const json = ({config}: Taken): string => scriptJson(config, 2);
const has = ({config}: Taken): boolean => !isEmpty(config);

/** One text for two versions: React 19 sets properties of custom elements, React 18 attributes. JSON as text does for both. */
export const react = (taken: Taken): Snippet => ({
  pieces: [
    {
      label: 'TreatmentEstimator.jsx',
      code: [
        '/// <reference types="treatment-estimator/jsx" />',
        `import 'treatment-estimator/define';`,
        ...(has(taken) ? [`const config = ${json(taken)};`] : []),
        'export function TreatmentEstimator() {',
        `  return <treatment-estimator${attributesText(taken)}${has(taken) ? ' config={JSON.stringify(config)}' : ''}></treatment-estimator>;`,
        '}',
      ].join('\n'),
    },
    ...styles(taken),
  ],
  steps: [
    INSTALL,
    'Save the first text as TreatmentEstimator.jsx, and use <TreatmentEstimator /> where the comparison should stand.',
    'In TypeScript, save it as TreatmentEstimator.tsx. Its first line brings the types of the tag; in JavaScript it is a comment.',
    'React 19 sets properties on custom elements and could take config={config}; React 18 sets attributes, and an object would become “[object Object]”. The text above works in both.',
    `In Next.js, write 'use client' as the first line. The server then sends the tag alone, and the browser fills it.`,
  ],
});

/** The file is not named as the tag is: without `isCustomElement`, Vue would take the tag for the file itself, without end. */
export const vue = (taken: Taken): Snippet => ({
  pieces: [
    {
      label: 'TreatmentComparison.vue',
      code: [
        '<script setup>',
        `import 'treatment-estimator/define';`,
        ...(has(taken) ? [`const config = ${json(taken)};`] : []),
        '</script>',
        '<template>',
        `  <treatment-estimator${attributesText(taken)}${has(taken) ? ' :config.prop="config"' : ''}></treatment-estimator>`,
        '</template>',
      ].join('\n'),
    },
    {
      label: 'vite.config.js',
      code: [
        `import vue from '@vitejs/plugin-vue';`,
        'export default {',
        `  plugins: [vue({template: {compilerOptions: {isCustomElement: (tag) => tag === 'treatment-estimator'}}})],`,
        '};',
      ].join('\n'),
    },
    ...styles(taken),
  ],
  steps: [
    INSTALL,
    'Save the first text as TreatmentComparison.vue and use it as <TreatmentComparison />.',
    'Tell Vue that the tag is not one of its components: isCustomElement, as in the second text. Without it, Vue warns.',
    'In Nuxt, put the component inside <ClientOnly>, and isCustomElement into nuxt.config under vue.compilerOptions.',
  ],
});

export const angular = (taken: Taken): Snippet => ({
  pieces: [
    {
      label: 'treatment-estimator.component.ts',
      code: [
        `import {Component, CUSTOM_ELEMENTS_SCHEMA} from '@angular/core';`,
        `import 'treatment-estimator/define';`,
        '@Component({',
        `  selector: 'app-treatment-estimator',`,
        '  standalone: true,',
        '  schemas: [CUSTOM_ELEMENTS_SCHEMA],',
        `  template: '<treatment-estimator${attributesText(taken)}${has(taken) ? ' [config]="config"' : ''}></treatment-estimator>',`,
        '})',
        'export class TreatmentEstimatorComponent {',
        ...(has(taken) ? [`  readonly config = ${json(taken)};`] : []),
        '}',
      ].join('\n'),
    },
    ...styles(taken),
  ],
  steps: [
    INSTALL,
    'Save the first text as treatment-estimator.component.ts, and import TreatmentEstimatorComponent where you use <app-treatment-estimator>.',
    'CUSTOM_ELEMENTS_SCHEMA tells Angular that the tag is a custom element. In an app with NgModules, the schema goes into the module.',
    'Colours belong into the global style sheet (styles.css), not into that of the component.',
  ],
});

export const svelte = (taken: Taken): Snippet => ({
  pieces: [
    {
      label: 'TreatmentEstimator.svelte',
      code: [
        '<script>',
        `  import {onMount} from 'svelte';`,
        ...(has(taken) ? [`  const config = ${json(taken)};`] : []),
        `  onMount(() => { import('treatment-estimator/define'); });`,
        '</script>',
        `<treatment-estimator${attributesText(taken)}${has(taken) ? ' config={JSON.stringify(config)}' : ''}>`,
        `  <p>${FALLBACK}</p>`,
        '</treatment-estimator>',
      ].join('\n'),
    },
    ...styles(taken),
  ],
  steps: [
    INSTALL,
    'Save the first text as TreatmentEstimator.svelte and use it as a component. It works in SvelteKit, too: the element is fetched in the browser only.',
    'Colours belong into the global style sheet (app.css): Svelte would keep a rule of the component to itself.',
  ],
});
