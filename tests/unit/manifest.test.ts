import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {describe, expect, it} from 'vitest';
import {EstimatorSettings} from '../../src/element/estimator-settings.js';
import {CONCERNS} from '../../src/engine/choices.js';
import {declarationsIn, elementIn, type Described, type Manifest} from '../tooling/manifest.js';

const file = resolve(import.meta.dirname, '../../custom-elements.json');
const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
const element = elementIn(manifest);
const {attributes = [], members = [], events = [], slots = []} = element;
const {cssParts = [], cssProperties = []} = element;

const namesOf = (described: readonly Described[]): string[] => described.map(({name}) => name);

describe('the manifest', () => {
  it('is of schema 2.1.0 and tells where the tag is registered', () => {
    expect(manifest.schemaVersion).toBe('2.1.0');
    const door = manifest.modules.find(({path}) => path === 'dist/define.js');
    expect(door?.exports).toEqual([
      {
        kind: 'custom-element-definition',
        name: 'treatment-estimator',
        declaration: {name: 'TreatmentEstimator', module: 'dist/element/treatment-estimator.js'},
      },
    ]);
  });

  it('has every attribute of the class, and no other', () => {
    expect(namesOf(attributes).sort()).toEqual([...EstimatorSettings.observedAttributes].sort());
  });

  it('has a type and a default for every attribute and its property', () => {
    const settings = members.filter(({attribute}) => attribute !== undefined);
    expect(settings).toHaveLength(attributes.length);
    for (const {name, type, default: usual} of [...attributes, ...settings]) {
      expect(type?.text, name).toBeTruthy();
      expect(usual, name).toBeDefined();
    }
  });

  it('writes a union of texts out', () => {
    const concern = attributes.find(({name}) => name === 'concern');
    expect(concern?.type?.text).toBe(
      [...Object.keys(CONCERNS), ''].map((id) => `'${id}'`).join(' | '),
    );
  });

  it('has a default and a syntax for every token', () => {
    for (const {name, default: usual, syntax} of cssProperties) {
      expect(usual, name).toBeTruthy();
      expect(syntax, name).toBeTruthy();
    }
  });

  it('has a class that it declares for every event', () => {
    const declared = namesOf(declarationsIn(manifest));
    for (const {name, type} of events) expect(declared, name).toContain(type?.text);
  });

  it('describes everything in one line', () => {
    const classes = declarationsIn(manifest);
    const all: readonly Described[] = [
      ...classes,
      ...classes.flatMap((each) => each.members ?? []),
      ...[...attributes, ...events, ...slots, ...cssParts, ...cssProperties],
    ];
    expect(all.filter(({description = ''}) => !/^\S.*\S$/.test(description))).toEqual([]);
  });

  it('has nothing private', () => {
    for (const {members: all = []} of declarationsIn(manifest))
      expect(all.filter(({name, privacy}) => name.startsWith('#') || privacy)).toEqual([]);
  });
});
