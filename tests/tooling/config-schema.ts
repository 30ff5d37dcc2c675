import {join} from 'node:path';
import ts from 'typescript';
import * as z from 'zod/mini';
import {schemaOf} from '../../src/clinic-config/schema.js';
import {KNOWN_IDS} from '../support/known-ids.js';
import {type Doc, type Property, typesOf} from './doc-comments.js';

export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
  readonly description?: string;
  readonly examples?: readonly unknown[];
}

/** What `config.schema.json` says: the schema of the door, in the words of the doc comments of `Config`. Draft 7, which every editor reads. */
export function configSchema(root: string): JsonSchema {
  const {definitions: recursive = {}, ...whole} = z.toJSONSchema(schemaOf(KNOWN_IDS), {
    target: 'draft-7',
    override: ({jsonSchema}) => {
      sayMore(jsonSchema);
    },
  }) as JsonSchema;
  const types = typesOf(join(root, 'src/clinic-config/config.ts'));
  const definitions: Record<string, JsonSchema> = {};

  /** The schema with the words of its type; what has a name of its own goes under `definitions`. */
  const described = (schema: JsonSchema, type: ts.TypeNode | undefined): JsonSchema => {
    if (type === undefined) return schema;
    if (ts.isTypeOperatorNode(type)) return described(schema, type.type);
    if (ts.isArrayTypeNode(type))
      return {...schema, ...(schema.items && {items: described(schema.items, type.elementType)})};
    if (ts.isUnionTypeNode(type))
      return {
        ...schema,
        anyOf: schema.anyOf?.map((each) =>
          described(
            each,
            type.types.find((one) => isFor(one, each)),
          ),
        ),
      };
    if (!ts.isTypeReferenceNode(type)) return schema;
    const name = type.typeName.getText();
    const [first, second] = type.typeArguments ?? [];
    if (name === 'Record') return eachDescribed(schema, second);
    if (first) return described(schema, first);
    return types.has(name) ? named(schema, name) : schema;
  };

  const eachDescribed = (schema: JsonSchema, type: ts.TypeNode | undefined): JsonSchema => ({
    ...schema,
    ...(schema.properties && {
      properties: mapped(schema.properties, (each) => described(each, type)),
    }),
    ...(typeof schema.additionalProperties === 'object' && {
      additionalProperties: described(schema.additionalProperties, type),
    }),
  });

  const named = (schema: JsonSchema, name: string): JsonSchema => {
    const reference = {$ref: `#/definitions/${name}`};
    // What contains itself has a number for a name.
    if (schema.$ref !== undefined)
      return definitions[name]
        ? reference
        : named(recursive[schema.$ref.split('/').at(-1) ?? ''] ?? {}, name);
    const before = definitions[name];
    // Stands there while it is described, should it contain itself.
    definitions[name] = {};
    definitions[name] = {title: name, ...wholeOf(schema, name)};
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(definitions[name]))
      throw new Error(`${name} is not the same everywhere`);
    return reference;
  };

  const wholeOf = (schema: JsonSchema, name: string): JsonSchema => {
    const {doc, properties, any} = types.get(name) ?? {doc: NOTHING_SAID, properties: []};
    const typed = new Map(properties.map((each) => [each.name, each]));
    return said(doc, {
      ...eachDescribed(schema, any),
      ...(properties.length > 0 && {
        properties: mapped(schema.properties ?? {}, (each, key) => {
          const property = typed.get(key);
          if (property === undefined) throw new Error(`${name} has no ${key} in config.ts`);
          return said(docOf(property), described(each, property.type));
        }),
      }),
    });
  };

  /** A property that says nothing has what its type says. */
  const docOf = ({doc, type}: Property): Doc => ({
    ...doc,
    text: doc.text || (types.get(type?.getText() ?? '')?.doc.text ?? ''),
  });

  const isFor = (type: ts.TypeNode, schema: JsonSchema): boolean => {
    const kind =
      schema.const === false ? 'false' : schema.type === 'integer' ? 'number' : schema.type;
    // A reference to what contains itself has no type of its own.
    return (
      (ts.isTypeReferenceNode(type)
        ? (types.get(type.typeName.getText())?.type?.getText() ?? 'object')
        : type.getText()) === (kind ?? 'object')
    );
  };

  const {$schema, ...rest} = whole;
  const config = wholeOf(rest, 'Config');
  return {
    $schema,
    title: 'What a clinic configures of <treatment-estimator>',
    ...config,
    definitions,
  };
}

const NOTHING_SAID: Doc = {text: '', examples: []};

/** Draft 7 does not read what stands beside a reference. */
const said = ({text, examples}: Doc, schema: JsonSchema): JsonSchema => ({
  ...(text && {description: text}),
  ...(examples.length > 0 && {examples}),
  ...((text || examples.length > 0) && schema.$ref !== undefined ? {allOf: [schema]} : schema),
});

const mapped = (
  some: Readonly<Record<string, JsonSchema>>,
  change: (schema: JsonSchema, key: string) => JsonSchema,
): Record<string, JsonSchema> =>
  Object.fromEntries(Object.entries(some).map(([key, schema]) => [key, change(schema, key)]));

/** What the schema checks by a function, as far as JSON Schema has a word for it. */
function sayMore(schema: Record<string, unknown>): void {
  const {properties} = schema as JsonSchema;
  const values = schema['enum'] as readonly unknown[] | undefined;
  if (values?.every((value, index) => value === index + 1)) {
    delete schema['enum'];
    Object.assign(schema, {type: 'integer', minimum: 1, maximum: values.length});
  }
  if (schema['type'] === 'array') schema['uniqueItems'] = true;
  if (properties?.['session'] && properties['courses'])
    schema['anyOf'] = [{required: ['session']}, {required: ['courses']}];
  if ((schema as JsonSchema).propertyNames?.['pattern'] === '^(?:[2-9]|1\\d|20)$')
    schema['minProperties'] = 1;
}
