import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {describe, expect, it} from 'vitest';
import {elementIn, type Manifest} from '../../tooling/manifest.js';
import {rootFiles, type Exports} from '../../tooling/root-files.js';

const root = resolve(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(resolve(root, path), 'utf8');
const {attributes = [], events = []} = elementIn(
  JSON.parse(read('custom-elements.json')) as Manifest,
);
const {exports} = JSON.parse(read('package.json')) as {exports: Exports};
const eventNames = events.map(({name}) => name);

describe('the doors of the frameworks', () => {
  it('know every event of the manifest', () => {
    const tag = read('src/frameworks/tag.ts');
    expect([...tag.matchAll(/'(estimate-\w+)':/g)].map(([, name]) => name).sort()).toEqual(
      [...eventNames].sort(),
    );
  });

  it('listen in React to every event', () => {
    const react = read('src/frameworks/react-estimator.ts');
    expect([...react.matchAll(/: '(estimate-\w+)',/g)].map(([, name]) => name).sort()).toEqual(
      [...eventNames].sort(),
    );
  });

  it('give Angular every property of the tag', () => {
    const directive = read('demo/frameworks/angular/treatment-estimator.directive.ts');
    const names = attributes.map(({fieldName}) => fieldName);
    expect([...directive.matchAll(/readonly (\w+) = input/g)].map(([, name]) => name)).toEqual(
      expect.arrayContaining(names),
    );
    expect([...directive.matchAll(/'\[attr\.(.+?)\]'/g)].map(([, name]) => name).sort()).toEqual(
      attributes.map(({name}) => name).sort(),
    );
  });

  it('stand at the root for tools that read no exports', () => {
    expect(JSON.parse(rootFiles(exports)['react/package.json'] ?? '')).toEqual({
      main: '../dist/frameworks/react.js',
      types: '../dist/frameworks/react.d.ts',
    });
    const doors = Object.entries(exports).filter(
      ([name, entry]) => typeof entry === 'object' && name !== '.' && !name.includes('*'),
    );
    expect(Object.keys(rootFiles(exports))).toEqual(
      doors.map(([name]) => `${name.slice(2)}/package.json`),
    );
  });
});
