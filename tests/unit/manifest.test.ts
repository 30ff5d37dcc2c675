import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {describe, expect, it} from 'vitest';
import {fromJSONSchema} from 'zod/v4';
import {EstimatorSettings} from '../../src/element/estimator-settings.js';
import {CONCERN_IDS, kindIdsOf} from '../../src/evidence/concerns/index.js';
import {MARKET_IDS} from '../../src/evidence/markets.js';
import {TREATMENT_IDS} from '../../src/evidence/treatments/index.js';
import {declarationsIn, elementIn, type Described, type Manifest} from '../tooling/manifest.js';

const file = resolve(import.meta.dirname, '../../custom-elements.json');
const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
const element = elementIn(manifest);
const jsonIn = (path: string): unknown =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../..', path), 'utf8'));
const {attributes = [], members = [], events = [], slots = []} = element;
const {cssParts = [], cssProperties = []} = element;

const STALE = '`npm run manifest` writes it anew.';

interface EditorTag {
  readonly attributes: readonly Described[];
}
interface WebTypes {
  readonly version: string;
  readonly contributions: {
    readonly html: {readonly elements: readonly (EditorTag & {readonly events: Described[]})[]};
  };
}

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

  it('is written as its schema asks', () => {
    const schema = jsonIn('node_modules/custom-elements-manifest/schema.json') as Parameters<
      typeof fromJSONSchema
    >[0];
    expect(fromJSONSchema(schema).safeParse(manifest).error).toBeUndefined();
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

  it.each([
    {name: 'concern', ids: CONCERN_IDS},
    {name: 'kind', ids: CONCERN_IDS.flatMap(kindIdsOf)},
    {name: 'market', ids: MARKET_IDS},
  ])('writes out what $name takes', ({name, ids}) => {
    const written = attributes.find((each) => each.name === name)?.type?.text;
    expect(written, STALE).toBe([...ids, ''].map((id) => `'${id}'`).join(' | '));
  });

  it('names every treatment', () => {
    const {description} = attributes.find(({name}) => name === 'treatments') ?? {};
    expect(description, STALE).toContain(TREATMENT_IDS.map((id) => `\`${id}\``).join(', '));
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

describe('what editors read', () => {
  const names = namesOf(attributes).sort();

  it('offers every attribute and token in VS Code', () => {
    const {tags} = jsonIn('vscode.html-custom-data.json') as {tags: EditorTag[]};
    expect(tags.map((tag) => namesOf(tag.attributes).sort())).toEqual([names]);
    const css = jsonIn('vscode.css-custom-data.json') as {properties: Described[]};
    expect(namesOf(css.properties)).toEqual(namesOf(cssProperties));
  });

  it('offers every attribute and event in JetBrains, of this version', () => {
    const {version, contributions} = jsonIn('web-types.json') as WebTypes;
    expect(version).toBe((jsonIn('package.json') as {version: string}).version);
    const [tag] = contributions.html.elements;
    expect(namesOf(tag?.attributes ?? []).sort()).toEqual(names);
    expect(namesOf(tag?.events ?? [])).toEqual(namesOf(events));
  });
});
