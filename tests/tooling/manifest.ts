/** What this project reads and writes of a custom elements manifest (schema 2.1.0). */
export interface Manifest {
  schemaVersion: string;
  modules: Module[];
}

export interface Module {
  path: string;
  declarations?: Declaration[];
  exports?: Export[];
}

export interface Export {
  readonly kind: 'js' | 'custom-element-definition';
  readonly name: string;
  readonly declaration: Reference;
}

/** Where a class is declared. */
export interface Reference {
  readonly name: string;
  module?: string | undefined;
  package?: string;
}

export interface Declaration {
  readonly kind: string;
  readonly name: string;
  summary?: string;
  description?: string;
  superclass?: Reference;
  members?: Member[];
  attributes?: Attribute[];
  events?: DescribedEvent[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: Token[];
}

/** Something with a name and a sentence about it. */
export interface Described {
  readonly name: string;
  description?: string;
}

interface Typed extends Described {
  type?: {text: string; references?: (Reference & {start: number; end: number})[]};
  default?: string;
  inheritedFrom?: Reference;
}

export interface Member extends Typed {
  readonly kind: 'field' | 'method';
  readonly privacy?: 'public' | 'private' | 'protected';
  readonly static?: boolean;
  readonly readonly?: boolean;
  /** The attribute that sets it. */
  attribute?: string;
}

export interface Attribute extends Typed {
  /** The property that it sets. */
  readonly fieldName: string;
}

export type DescribedEvent = Typed;

/** A custom property of CSS. */
export interface Token extends Described {
  readonly default?: string;
  /** The analyzer's word for the syntax. */
  type?: {text: string};
  syntax?: string;
}

/** The class of the element, among all that a manifest declares. */
export function elementIn(manifest: Manifest): Declaration {
  const found = declarationsIn(manifest).find(({name}) => name === 'TreatmentEstimator');
  if (found === undefined) throw new Error('The manifest does not declare the element.');
  return found;
}

export const declarationsIn = ({modules}: Manifest): readonly Declaration[] =>
  modules.flatMap(({declarations}) => declarations ?? []);
