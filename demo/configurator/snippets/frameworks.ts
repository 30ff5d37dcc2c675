import {ROOM_RULE} from '../room-rule.js';
import {styleRule} from '../style-rule.js';
import {attributesCode, FALLBACK, isEmptyConfig, scriptJson} from './html-code.js';
import type {CodeBlock, Snippet, SnippetInput} from './snippet.js';

const INSTALL =
  'Run “npm ci” and “npm pack” in the folder of the package. Then run “npm install” in your project, with the path of the .tgz file that this made.';

/** The room that the element needs, and the look. */
const styleBlocks = ({look}: SnippetInput): readonly CodeBlock[] => [
  {
    label: 'Into your global style sheet',
    code: [ROOM_RULE, styleRule(look)].filter((rule) => rule !== '').join('\n'),
  },
];

/**
 * JSON is an expression of JavaScript. Without `<`, it can stand in the script of a single-file
 * component, too.
 */
const configJson = ({config}: SnippetInput): string => scriptJson(config, 2);
const hasConfig = ({config}: SnippetInput): boolean => !isEmptyConfig(config);

/**
 * React 19 sets properties of custom elements, React 18 attributes. The configuration as a text of
 * JSON serves both.
 */
export const react = (input: SnippetInput): Snippet => ({
  blocks: [
    {
      label: 'TreatmentEstimator.jsx',
      code: [
        '/// <reference types="treatment-estimator/jsx" />',
        `import 'treatment-estimator/define';`,
        ...(hasConfig(input) ? [`const config = ${configJson(input)};`] : []),
        'export function TreatmentEstimator() {',
        `  return <treatment-estimator${attributesCode(input)}${hasConfig(input) ? ' config={JSON.stringify(config)}' : ''}></treatment-estimator>;`,
        '}',
      ].join('\n'),
    },
    ...styleBlocks(input),
  ],
  steps: [
    INSTALL,
    'Save the first text as TreatmentEstimator.jsx, and use <TreatmentEstimator /> where the comparison should stand.',
    'In TypeScript, save it as TreatmentEstimator.tsx. Its first line brings the types of the tag; in JavaScript it is a comment.',
    'React 19 sets properties on custom elements and could take config={config}; React 18 sets attributes, and an object would become “[object Object]”. The text above works in both.',
    `In Next.js, write 'use client' as the first line. The server then sends the tag alone, and the browser fills it.`,
  ],
});

/**
 * The file has another name than the tag. Without `isCustomElement`, Vue would take the tag for the
 * component and render it inside itself without end.
 */
export const vue = (input: SnippetInput): Snippet => ({
  blocks: [
    {
      label: 'TreatmentComparison.vue',
      code: [
        '<script setup>',
        `import 'treatment-estimator/define';`,
        ...(hasConfig(input) ? [`const config = ${configJson(input)};`] : []),
        '</script>',
        '<template>',
        `  <treatment-estimator${attributesCode(input)}${hasConfig(input) ? ' :config.prop="config"' : ''}></treatment-estimator>`,
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
    ...styleBlocks(input),
  ],
  steps: [
    INSTALL,
    'Save the first text as TreatmentComparison.vue and use it as <TreatmentComparison />.',
    'Tell Vue that the tag is not one of its components: isCustomElement, as in the second text. Without it, Vue warns.',
    'In Nuxt, put the component inside <ClientOnly>, and isCustomElement into nuxt.config under vue.compilerOptions.',
  ],
});

export const angular = (input: SnippetInput): Snippet => ({
  blocks: [
    {
      label: 'treatment-estimator.component.ts',
      code: [
        `import {Component, CUSTOM_ELEMENTS_SCHEMA} from '@angular/core';`,
        `import 'treatment-estimator/define';`,
        '@Component({',
        `  selector: 'app-treatment-estimator',`,
        '  standalone: true,',
        '  schemas: [CUSTOM_ELEMENTS_SCHEMA],',
        `  template: '<treatment-estimator${attributesCode(input)}${hasConfig(input) ? ' [config]="config"' : ''}></treatment-estimator>',`,
        '})',
        'export class TreatmentEstimatorComponent {',
        ...(hasConfig(input) ? [`  readonly config = ${configJson(input)};`] : []),
        '}',
      ].join('\n'),
    },
    ...styleBlocks(input),
  ],
  steps: [
    INSTALL,
    'Save the first text as treatment-estimator.component.ts, and import TreatmentEstimatorComponent where you use <app-treatment-estimator>.',
    'CUSTOM_ELEMENTS_SCHEMA tells Angular that the tag is a custom element. In an app with NgModules, the schema goes into the module.',
    'Colours belong into the global style sheet (styles.css), not into that of the component.',
  ],
});

export const svelte = (input: SnippetInput): Snippet => ({
  blocks: [
    {
      label: 'TreatmentEstimator.svelte',
      code: [
        '<script>',
        `  import {onMount} from 'svelte';`,
        ...(hasConfig(input) ? [`  const config = ${configJson(input)};`] : []),
        `  onMount(() => { import('treatment-estimator/define'); });`,
        '</script>',
        `<treatment-estimator${attributesCode(input)}${hasConfig(input) ? ' config={JSON.stringify(config)}' : ''}>`,
        `  <span>${FALLBACK}</span>`,
        '</treatment-estimator>',
      ].join('\n'),
    },
    ...styleBlocks(input),
  ],
  steps: [
    INSTALL,
    'Save the first text as TreatmentEstimator.svelte and use it as a component. It works in SvelteKit, too: the element is fetched in the browser only.',
    'Colours belong into the global style sheet (app.css): Svelte would keep a rule of the component to itself.',
  ],
});
