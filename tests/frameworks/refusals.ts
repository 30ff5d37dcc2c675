/** How a framework writes what must not compile, each a tag. */
type Spelling = Readonly<Record<Mistake, string>>;
type Mistake = 'concern' | 'skinTone' | 'config' | 'treatments' | 'event';

const IN_JSX: Spelling = {
  concern: `concern="banana"`,
  skinTone: `skinTone="VII"`,
  config: `config={{version: 1, price: 3}}`,
  treatments: `treatments={['lasre']}`,
  event: `onestimate-change={(event) => event.colour}`,
};

const IN_TEMPLATES: Spelling = {
  concern: `concern="banana"`,
  skinTone: `skin-tone="VII"`,
  config: `:config="{version: 1, price: 3}"`,
  treatments: `:treatments="['lasre']"`,
  event: `@estimate-change="(event) => event.colour"`,
};

const tag = (attribute: string, name = 'treatment-estimator'): string =>
  `<${name} ${attribute}></${name}>`;

type Files = Readonly<Record<string, string>>;

/** One file for each mistake. */
const files = (
  extension: string,
  spelling: Readonly<Record<string, string>>,
  code: (text: string) => string,
): Files =>
  Object.fromEntries(
    Object.entries(spelling).map(([mistake, text]) => [
      `src/refused/${mistake}.${extension}`,
      code(text),
    ]),
  );

const jsx = (door: string, spelling: Readonly<Record<string, string>>): Files =>
  files(
    'tsx',
    spelling,
    (text) => `import 'treatment-estimator/${door}';\nexport const refused = ${tag(text)};`,
  );

/** The component of `treatment-estimator/react`, and the tag itself. */
export const reactRefusals = (version: 18 | 19): Files => ({
  ...files(
    'tsx',
    {...IN_JSX, event: `onEstimateChange={(event) => event.colour}`, colour: `colour="green"`},
    (text) =>
      `import {TreatmentEstimator} from 'treatment-estimator/react';\nexport const refused = ${tag(text, 'TreatmentEstimator')};`,
  ),
  ...Object.fromEntries(
    Object.entries(
      jsx('jsx', {
        tagConcern: IN_JSX.concern,
        tagConfig: IN_JSX.config,
        tagColour: `colour="green"`,
        // React 18 would write “[object Object]” into the attribute, and listen to nothing.
        ...(version === 18 && {
          tagObject: `config={{version: 1}}`,
          tagEvent: `onestimate-change={() => undefined}`,
        }),
      }),
    ),
  ),
});

/** The same component where a server writes its answer. */
export const nextRefusals = files(
  'tsx',
  {
    concern: `lang="en" stylesheet="/a.css" ${IN_JSX.concern}`,
    skinTone: `lang="en" stylesheet="/a.css" ${IN_JSX.skinTone}`,
    config: `lang="en" stylesheet="/a.css" ${IN_JSX.config}`,
    treatments: `lang="en" stylesheet="/a.css" ${IN_JSX.treatments}`,
    event: `lang="en" stylesheet="/a.css" onEstimateChange={(event) => event.colour}`,
    lang: `stylesheet="/a.css"`,
    stylesheet: `lang="en"`,
  },
  (text) =>
    `import {TreatmentEstimator} from 'treatment-estimator/react-prerendered';\nexport const refused = ${tag(text, 'TreatmentEstimator')};`,
);

export const preactRefusals = jsx('preact', {...IN_JSX, colour: `colour="green"`});
export const solidRefusals = jsx('solid', {
  ...IN_JSX,
  event: `on:estimate-change={(event) => event.colour}`,
  on: `bool:no-charts="yes"`,
  colour: `colour="green"`,
});
// Vue leaves any other attribute to the element.
export const vueRefusals = files(
  'vue',
  IN_TEMPLATES,
  (text) =>
    `<script setup lang="ts">\nimport 'treatment-estimator/vue';\n</script>\n<template>${tag(text)}</template>`,
);
export const svelteRefusals = files(
  'svelte',
  {...IN_JSX, colour: `colour="green"`},
  (text) => `<script lang="ts">\nimport 'treatment-estimator/svelte';\n</script>\n${tag(text)}`,
);

// A schema lets any other attribute through.
export const angularRefusals = files(
  'ts',
  {
    concern: `concern="banana"`,
    skinTone: `skinTone="VII"`,
    config: `[config]="{version: 2}"`,
    treatments: `[treatments]="['lasre']"`,
    event: `(estimate-change)="$event.colour"`,
  },
  (text) => `import {Component, CUSTOM_ELEMENTS_SCHEMA} from '@angular/core';
import {TreatmentEstimatorDirective} from '../treatment-estimator.directive';
@Component({
  selector: 'app-refused',
  imports: [TreatmentEstimatorDirective],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`${tag(text)}\`,
})
export class Refused {}`,
);

/** Where the tag is written by a call. */
export const callRefusals = files(
  'ts',
  {
    concern: `{concern: 'banana'}, {stylesheet: ''}`,
    skinTone: `{'skin-tone': 'VII'}, {stylesheet: ''}`,
    config: `{}, {stylesheet: '', config: {version: 1, price: 3}}`,
    stylesheet: `{}, {}`,
    attribute: `{class: ['wide']}, {stylesheet: ''}`,
  },
  (text) =>
    `import {prerenderSync} from 'treatment-estimator/server';\nexport const refused = prerenderSync(${text});`,
);

/** Without templates that a compiler reads, the properties themselves are what it can check. */
export const scriptRefusals = files(
  'ts',
  {
    concern: `estimator.concern = 'banana'`,
    skinTone: `estimator.skinTone = 'VII'`,
    config: `estimator.config = {version: 1, price: 3}`,
    event: `estimator.addEventListener('estimate-change', (event) => event.colour)`,
  },
  (text) =>
    `import 'treatment-estimator/define';\nconst estimator = document.createElement('treatment-estimator');\n${text};`,
);
