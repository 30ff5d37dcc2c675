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

/** An editor cannot tell by the currency: it takes what a currency of many units may have. */
const ANY_CURRENCY = 'KRW';

/**
 * What `config.schema.json` says: the schema of a configuration, in the words of the doc comments
 * of `Config`. Draft 7, which every editor reads.
 */
export function configSchema(root: string): JsonSchema {
  const {
    $schema,
    definitions: recursive = {},
    ...whole
  } = z.toJSONSchema(schemaOf(KNOWN_IDS, ANY_CURRENCY), {
    target: 'draft-7',
    override: ({jsonSchema}) => {
      sayMore(jsonSchema);
    },
  }) as JsonSchema;
  const described = new DescribedTypes(
    typesOf(join(root, 'src/clinic-config/config.ts')),
    recursive,
  );
  return {
    $schema,
    title: 'What a clinic configures of <treatment-estimator>',
    ...described.ofInterface(whole, 'Config'),
    definitions: described.definitions,
  };
}

type Types = ReturnType<typeof typesOf>;

/**
 * Adds the doc comments of TypeScript types to schemas, and collects the types that have a name.
 */
class DescribedTypes {
  /** Schemas by the names of their types. */
  readonly definitions: Record<string, JsonSchema> = {};
  readonly #types: Types;
  /** Schemas that contain themselves, by the number that stands for their name. */
  readonly #recursive: Readonly<Record<string, JsonSchema>>;

  constructor(types: Types, recursive: Readonly<Record<string, JsonSchema>>) {
    this.#types = types;
    this.#recursive = recursive;
  }

  /** The schema of an interface or an alias, with the words of its members. */
  ofInterface(schema: JsonSchema, name: string): JsonSchema {
    const {doc, properties, any} = this.#types.get(name) ?? {doc: NOTHING_SAID, properties: []};
    const typed = new Map(properties.map((each) => [each.name, each]));
    return said(doc, {
      ...this.#eachValue(schema, any),
      ...(properties.length > 0 && {
        properties: mapped(schema.properties ?? {}, (each, key) => {
          const property = typed.get(key);
          if (property === undefined) throw new Error(`${name} has no ${key} in config.ts`);
          return said(this.#docOf(property), this.#described(each, property.type));
        }),
      }),
    });
  }

  /** The schema with the words of its type; a type with a name is referred to. */
  #described(schema: JsonSchema, type: ts.TypeNode | undefined): JsonSchema {
    if (type === undefined) return schema;
    if (ts.isTypeOperatorNode(type)) return this.#described(schema, type.type);
    if (ts.isArrayTypeNode(type))
      return {
        ...schema,
        ...(schema.items && {items: this.#described(schema.items, type.elementType)}),
      };
    if (ts.isUnionTypeNode(type)) return this.#union(schema, type);
    if (!ts.isTypeReferenceNode(type)) return schema;
    const name = type.typeName.getText();
    const [first, second] = type.typeArguments ?? [];
    if (name === 'Record') return this.#eachValue(schema, second);
    if (first) return this.#described(schema, first);
    return this.#types.has(name) ? this.#reference(schema, name) : schema;
  }

  #union(schema: JsonSchema, {types}: ts.UnionTypeNode): JsonSchema {
    return {
      ...schema,
      anyOf: schema.anyOf?.map((each) =>
        this.#described(
          each,
          types.find((type) => this.#isFor(type, each)),
        ),
      ),
    };
  }

  /** The schema of an object whose values all have one type. */
  #eachValue(schema: JsonSchema, type: ts.TypeNode | undefined): JsonSchema {
    return {
      ...schema,
      ...(schema.properties && {
        properties: mapped(schema.properties, (each) => this.#described(each, type)),
      }),
      ...(typeof schema.additionalProperties === 'object' && {
        additionalProperties: this.#described(schema.additionalProperties, type),
      }),
    };
  }

  #reference(schema: JsonSchema, name: string): JsonSchema {
    const reference = {$ref: `#/definitions/${name}`};
    // What contains itself has a number for a name.
    if (schema.$ref !== undefined)
      return this.definitions[name]
        ? reference
        : this.#reference(this.#recursive[schema.$ref.split('/').at(-1) ?? ''] ?? {}, name);
    const before = this.definitions[name];
    // Stands there while it is described, should it contain itself.
    this.definitions[name] = {};
    const definition = {title: name, ...this.ofInterface(schema, name)};
    this.definitions[name] = definition;
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(definition))
      throw new Error(`${name} is not the same everywhere`);
    return reference;
  }

  /** A property without a doc comment has that of its type. */
  #docOf({doc, type}: Property): Doc {
    return {...doc, text: doc.text || (this.#types.get(type?.getText() ?? '')?.doc.text ?? '')};
  }

  #isFor(type: ts.TypeNode, schema: JsonSchema): boolean {
    const kind =
      schema.const === false ? 'false' : schema.type === 'integer' ? 'number' : schema.type;
    // A reference to what contains itself has no type of its own.
    const ofType = ts.isTypeReferenceNode(type)
      ? (this.#types.get(type.typeName.getText())?.type?.getText() ?? 'object')
      : type.getText();
    return ofType === (kind ?? 'object');
  }
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
    schema['anyOf'] = ['session', 'courses', 'areas', 'make']
      .filter((key) => properties[key] !== undefined)
      .map((key) => ({required: [key]}));
  if ((schema as JsonSchema).propertyNames?.['pattern'] === '^(?:[2-9]|1\\d|20)$')
    schema['minProperties'] = 1;
}
