import {roomOf, roomRule} from '../room-rule.js';
import {styleRule} from '../style-rule.js';
import {attributesCode, isEmptyConfig, scriptJson} from './html-code.js';
import {fallbackCode} from './page-words.js';
import type {CodeBlock, Snippet, SnippetInput} from './snippet.js';

const INSTALL =
  'Run “npm ci” and “npm pack” in the folder of the package. Then run “npm install” in your project, with the path of the .tgz file that this made.';

/** The room that the element needs, and the look. */
const styleBlocks = ({look, attributes}: SnippetInput): readonly CodeBlock[] => [
  {
    label: 'Into your global style sheet',
    code: [roomRule(roomOf(attributes)), styleRule(look)].filter((rule) => rule !== '').join('\n'),
  },
];

/**
 * JSON is an expression of JavaScript. Without `<`, it can stand in the script of a single-file
 * component, too.
 */
const configJson = ({config}: SnippetInput): string => scriptJson(config, 2);
const hasConfig = ({config}: SnippetInput): boolean => !isEmptyConfig(config);

/** In React, attributes go by the names of their properties. */
const propertyOf = (attribute: string): string =>
  attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const propertiesCode = ({attributes, ...input}: SnippetInput): string =>
  attributesCode({
    ...input,
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([name, value]) => [propertyOf(name), value]),
    ),
  });

/** The package's own component: the same in React 18 and 19, on a server too. */
export const react = (input: SnippetInput): Snippet => ({
  blocks: [
    {
      label: 'TreatmentComparison.jsx',
      code: [
        `import {TreatmentEstimator} from 'treatment-estimator/react';`,
        ...(hasConfig(input) ? [`const config = ${configJson(input)};`] : []),
        'export function TreatmentComparison() {',
        `  return <TreatmentEstimator${propertiesCode(input)}${hasConfig(input) ? ' config={JSON.stringify(config)}' : ''} />;`,
        '}',
      ].join('\n'),
    },
    ...styleBlocks(input),
  ],
  steps: [
    INSTALL,
    'Save the first text as TreatmentComparison.jsx (or .tsx), and use <TreatmentComparison /> where the comparison should stand.',
    'It works in React 18 and 19. In TypeScript, your editor offers what can be set; the configuration is checked when it is shown.',
    `In Next.js, write 'use client' as the first line. The server then sends the tag alone, and the browser fills it. For an answer that stands before any script, use treatment-estimator/react-prerendered, as the documents say.`,
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
        `  ${fallbackCode(input.attributes)}`,
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
