import {join} from 'node:path';
import ts from 'typescript';

/** Reads types as the compiler understands them. */
export interface WrittenTypes {
  /**
   * The texts that a property of the element takes, if it takes no others: `['mild', 'severe']`.
   */
  readonly ofSetting: (property: string) => readonly string[] | undefined;
  /** The texts that an exported type stands for, if it does. */
  readonly ofType: (name: string) => readonly string[] | undefined;
}

export function writtenTypes(root: string): WrittenTypes {
  const index = join(root, 'src/index.ts');
  const {config} = ts.readConfigFile(join(root, 'tsconfig.json'), (path) =>
    ts.sys.readFile(path),
  ) as {config: unknown};
  const {options} = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram([index], options);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(index);
  const module = source && checker.getSymbolAtLocation(source);
  const exported = module ? checker.getExportsOfModule(module) : [];
  const typeOf = (name: string): ts.Type | undefined => {
    const symbol = exported.find((each) => each.name === name);
    if (symbol === undefined) return undefined;
    const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
    return checker.getDeclaredTypeOfSymbol(isAlias ? checker.getAliasedSymbol(symbol) : symbol);
  };
  return {
    ofSetting: (property) => {
      const symbol = typeOf('TreatmentEstimator')?.getProperty(property);
      return symbol && textsIn(checker.getTypeOfSymbol(symbol));
    },
    ofType: (name) => {
      const type = typeOf(name);
      return type && textsIn(type);
    },
  };
}

/** The members of a union of texts, the empty text last; undefined for any other type. */
function textsIn(type: ts.Type): readonly string[] | undefined {
  const members = type.isUnion() ? type.types : [type];
  const values = members.map((member) => (member.isStringLiteral() ? member.value : undefined));
  if (values.includes(undefined)) return undefined;
  const texts = values.filter((value) => value !== undefined);
  return [...texts.filter((text) => text !== ''), ...texts.filter((text) => text === '')].sort(
    (a, b) => (isNumbered(a, b) ? numberIn(a) - numberIn(b) : 0),
  );
}

/** The compiler has no order for the members of a union; those that differ by a number have one. */
const isNumbered = (a: string, b: string): boolean =>
  /\d$/.test(a) && a.replace(/\d+$/, '') === b.replace(/\d+$/, '');
const numberIn = (text: string): number => Number(/\d+$/.exec(text)?.[0]);
