import {resolve} from 'node:path';
import {describe, expect, it} from 'vitest';
import {breaches, cycles, sharedNames} from '../tooling/layers.js';
import {parseSource, readSources} from '../tooling/source-files.js';

const sources = readSources(resolve(import.meta.dirname, '../..'), 'src');

describe('the layout of src', () => {
  it.each(sources)('$path keeps to its room', (source) => {
    expect(breaches(source)).toEqual([]);
  });

  it('gives no two files one name, and no two exports', () => {
    expect(sharedNames(sources)).toEqual([]);
  });

  it('has no sources that import each other in a circle, not even for types', () => {
    expect(cycles(sources)).toEqual([]);
  });

  it('has no file outside a room but the doors', () => {
    const loose = sources.map(({path}) => path).filter((path) => path.split('/').length === 2);
    expect(loose).toEqual(['src/define.ts', 'src/engine.ts', 'src/index.ts']);
  });
});

describe('the layout is refused', () => {
  it.each([
    ['may not see answer/', 'src/engine/a.ts', `import {toView} from '../answer/view.js';`],
    [
      'more than the types of clinic-config/',
      'src/engine/a.ts',
      `import {parseConfig} from '../clinic-config/parse.js';`,
    ],
    ['uses Date', 'src/engine/a.ts', `const when = Date.now();`],
    ['uses Math.random', 'src/engine/a.ts', `const chance = Math.random();`],
    ['uses document', 'src/engine/a.ts', `document.title = '';`],
    ['may not see synthesis/', 'src/engine/a.ts', `import {run} from '../synthesis/run.js';`],
    ['outside its place', 'src/evidence/a.ts', `import {readFileSync} from 'node:fs';`],
    ['may not see engine/', 'src/i18n/en/a.ts', `import type {A} from '../../engine/a.js';`],
    [
      'more than the types of evidence/',
      'src/i18n/en/a.ts',
      `import {CONCERNS} from '../../evidence/concerns/index.js';`,
    ],
    ['imports lit outside its place', 'src/answer/a.ts', `import {html} from 'lit';`],
    ['uses Intl', 'src/steps/a.ts', `const price = new Intl.NumberFormat('en');`],
    ['uses .toLocaleString', 'src/charts/a.ts', `const price = (5).toLocaleString();`],
    [
      'such a file may not see',
      'src/steps/safety/template.ts',
      `import {compare} from '../../engine/compare.js';`,
    ],
    [
      'such a file may not see',
      'src/steps/safety/view.ts',
      `import {safetyTemplate} from './template.js';`,
    ],
    ['imports chart.js outside its place', 'src/answer/a.ts', `export {Chart} from 'chart.js';`],
    ['imports zod/mini outside its place', 'src/charts/a.ts', `import * as z from 'zod/mini';`],
    ['may not see element/', 'src/steps/a.ts', `const all = import('../element/table.js');`],
    ['may not see steps/', 'src/method/a.ts', `import {a} from '../steps/a.js';`],
    ['(computed)', 'src/element/a.ts', `const page = import(location.href);`],
    ['no part of the project', 'src/element/a.ts', `import {sum} from 'lodash';`],
    ['from inside the house', 'src/element/a.ts', `import {estimate} from '../index.js';`],
    ['a folder named for nothing', 'src/element/utils/a.ts', ``],
  ])('because of “%s” in %s', (breach, path, text) => {
    expect(breaches(parseSource(path, text))).toEqual([expect.stringContaining(breach)]);
  });

  it('because two files have one name, or two exports', () => {
    const sources = [
      parseSource('src/a/one.ts', 'export const same = 1;'),
      parseSource('src/b/one.ts', 'export interface same {}'),
      parseSource('src/a/view.ts', 'export function toA() {}'),
      parseSource('src/b/view.ts', 'const same = 1; export {toA} from "../a/view.js";'),
    ];
    expect(sharedNames(sources)).toEqual([
      'one.ts: src/a/one.ts, src/b/one.ts',
      'same: src/a/one.ts, src/b/one.ts',
    ]);
  });

  it('because of a circle, of types too', () => {
    const sources = [
      parseSource('src/a/one.ts', `import {two} from './two.js';`),
      parseSource('src/a/two.ts', `import type {Three} from './three.js';`),
      parseSource('src/a/three.ts', `export type {One} from './one.js';`),
      parseSource('src/a/four.ts', `import {two} from './two.js';`),
    ];
    expect(cycles(sources)).toEqual(['src/a/one.ts ↔ src/a/three.ts ↔ src/a/two.ts']);
  });
});

describe('the layout is kept', () => {
  it.each([
    [
      'types of the door',
      'src/engine/a.ts',
      `import type {Config} from '../clinic-config/schema.js';`,
    ],
    [
      'a type of Intl',
      'src/i18n/strings.ts',
      `export type Forms = Record<Intl.LDMLPluralRule, string>;`,
    ],
    ['a member called like a global', 'src/engine/a.ts', `const {Date: year} = {Date: '2020'};`],
    [
      'a type of Lit in a controller',
      'src/charts/chart-controller.ts',
      `import type {ReactiveController} from 'lit';`,
    ],
    [
      'the check of locales',
      'src/i18n/nearest-locale.ts',
      `const known = Intl.NumberFormat.supportedLocalesOf('en');`,
    ],
    ['a door that sees all rooms', 'src/index.ts', `export {a} from './engine/compare.js';`],
  ])('by %s in %s', (_, path, text) => {
    expect(breaches(parseSource(path, text))).toEqual([]);
  });
});
