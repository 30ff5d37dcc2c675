import {resolve} from 'node:path';
import {EstimatorSettings} from '../../src/element/estimator-settings.js';
import {
  declarationsIn,
  type Attribute,
  type Declaration,
  type Manifest,
  type Member,
  type Module,
  type Reference,
} from './manifest.js';
import {writtenTypes, type WrittenTypes} from './written-types.js';

/**
 * Completes what the analyzer writes: schema 2.1.0, the public contract alone, paths as they are
 * published, attributes and defaults as the class itself has them, and unions of texts written out.
 */
export function completeManifest(manifest: Manifest): void {
  manifest.schemaVersion = '2.1.0';
  const types = writtenTypes(resolve(import.meta.dirname, '../..'));
  for (const declaration of declarationsIn(manifest)) completeClass(declaration, types);
  const homes = new Map(
    manifest.modules.flatMap(({path, declarations = []}) =>
      declarations.map(({name}) => [name, published(path)] as const),
    ),
  );
  for (const module of manifest.modules) completeModule(module, homes);
  for (const declaration of declarationsIn(manifest)) pointHome(declaration, homes);
}

/** Where a module lies in the package, which carries dist/ only. */
const published = (path: string): string =>
  path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/**
 * Exports are the tag and the classes that the manifest declares. define.ts exports the class as a
 * type alone.
 */
function completeModule(module: Module, homes: ReadonlyMap<string, string>): void {
  module.path = published(module.path);
  const registersTag = module.exports?.some(({kind}) => kind === 'custom-element-definition');
  module.exports = (module.exports ?? []).filter(({kind, name}) =>
    registersTag ? kind === 'custom-element-definition' : homes.has(name),
  );
  for (const {declaration} of module.exports) declaration.module = homes.get(declaration.name);
}

function completeClass(declaration: Declaration, types: WrittenTypes): void {
  const {name, members = []} = declaration;
  declaration.members = members.filter(isPublic);
  // The analyzer takes the name of a constructor's parameter for a default.
  if (name.endsWith('Event')) for (const member of declaration.members) delete member.default;
  addSettings(declaration, types);
  // Events without a name are those that `dispatchEvent(new OurEvent())` leaves.
  if (declaration.events) declaration.events = declaration.events.filter((event) => event.name);
  for (const token of declaration.cssProperties ?? []) {
    if (token.type) token.syntax = token.type.text;
    delete token.type;
  }
  if (declaration.summary) declaration.summary = oneLine(declaration.summary, types);
  declaration.description ||= declaration.summary ?? '';
  for (const described of [declaration, ...describedIn(declaration)])
    if (described.description) described.description = oneLine(described.description, types);
}

const describedIn = ({
  members = [],
  attributes = [],
  events = [],
  slots = [],
  cssParts = [],
  cssProperties = [],
}: Declaration): {description?: string}[] => [
  ...members,
  ...attributes,
  ...events,
  ...slots,
  ...cssParts,
  ...cssProperties,
];

/**
 * A description in one line. A type that stands for some texts is none to a reader: they are
 * written out.
 */
const oneLine = (text: string, types: WrittenTypes): string =>
  text.replace(/\s+/g, ' ').replace(
    /`(\w+)`/g,
    (code, name: string) =>
      types
        .ofType(name)
        ?.map((value) => `\`${value}\``)
        .join(', ') ?? code,
  );

const isPublic = ({name, privacy, static: isStatic}: Member): boolean =>
  !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected' && !isStatic;

/**
 * Adds the attributes, and the types and defaults of the properties that they set: the class itself
 * is asked.
 */
function addSettings(declaration: Declaration, types: WrittenTypes): void {
  const settings = new EstimatorSettings();
  // Browsers read this when a tag is registered; Lit then collects the properties.
  const isReady = EstimatorSettings.observedAttributes.length > 0;
  if (!isReady) throw new Error('The element has no attributes.');
  const attributes = (declaration.members ?? []).flatMap((member): Attribute[] => {
    const declared = EstimatorSettings.elementProperties.get(member.name);
    if (declared === undefined) return [];
    const {attribute = member.name} = declared;
    member.attribute = String(attribute);
    member.default = asCode(Reflect.get(settings, member.name));
    const texts = types.ofSetting(member.name);
    if (texts) member.type = {text: texts.map(asCode).join(' | ')};
    const {type, description, default: usual, inheritedFrom} = member;
    return [
      {
        name: member.attribute,
        ...(type && {type}),
        ...(description && {description}),
        default: usual,
        fieldName: member.name,
        ...(inheritedFrom && {inheritedFrom}),
      },
    ];
  });
  if (attributes.length > 0) declaration.attributes = attributes;
}

const asCode = (value: unknown): string =>
  typeof value === 'string' ? `'${value}'` : String(value);

/**
 * Every reference names the module in which a class is declared, or says that it is the browser's
 * own.
 */
function pointHome(declaration: Declaration, homes: ReadonlyMap<string, string>): void {
  const references = [
    declaration.superclass,
    ...[...(declaration.members ?? []), ...(declaration.attributes ?? [])].map(
      ({inheritedFrom}) => inheritedFrom,
    ),
  ].filter((reference) => reference !== undefined);
  for (const reference of references) pointTo(reference, homes.get(reference.name));
  for (const {type} of declaration.events ?? []) {
    const module = type && homes.get(type.text);
    if (type && module !== undefined)
      type.references = [{name: type.text, module, start: 0, end: type.text.length}];
  }
}

function pointTo(reference: Reference, module: string | undefined): void {
  if (module !== undefined) reference.module = module;
  else if (reference.package === undefined) {
    delete reference.module;
    reference.package = 'global:';
  }
}
