import {readFileSync} from 'node:fs';
import ts from 'typescript';

/** What is said of a type or a property, and the examples after `@example`. */
export interface Doc {
  readonly text: string;
  readonly examples: readonly unknown[];
}

export interface Property {
  readonly name: string;
  readonly type: ts.TypeNode | undefined;
  readonly doc: Doc;
}

/** An interface or an alias of a source file. */
export interface Declared {
  readonly doc: Doc;
  /** Of an interface, those that it inherits first. */
  readonly properties: readonly Property[];
  /** Of an alias, what it stands for. */
  readonly type?: ts.TypeNode;
  /** Of an interface, what any name in it leads to. */
  readonly any?: ts.TypeNode | undefined;
}

/** The types that a source file declares, by their names, with their doc comments. */
export function typesOf(path: string): ReadonlyMap<string, Declared> {
  const source = ts.createSourceFile(
    path,
    readFileSync(path, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const declared = new Map<string, Declared>();
  for (const statement of source.statements) {
    if (ts.isTypeAliasDeclaration(statement))
      declared.set(statement.name.text, {
        doc: docOf(statement),
        properties: [],
        type: statement.type,
      });
    if (ts.isInterfaceDeclaration(statement)) {
      const inherited = (statement.heritageClauses ?? []).flatMap(({types}) =>
        types.flatMap(({expression}) => declared.get(expression.getText())?.properties ?? []),
      );
      const own = statement.members
        .filter(ts.isPropertySignature)
        .map((member) => ({name: member.name.getText(), type: member.type, doc: docOf(member)}));
      const any = statement.members.find(ts.isIndexSignatureDeclaration)?.type;
      declared.set(statement.name.text, {
        doc: docOf(statement),
        properties: [...inherited, ...own],
        any,
      });
    }
  }
  return declared;
}

function docOf(node: ts.Node): Doc {
  const text = ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .map(({comment}) => ts.getTextOfJSDocComment(comment) ?? '')
    .join(' ');
  const examples = ts
    .getJSDocTags(node)
    .filter(({tagName}) => tagName.text === 'example')
    .map(({comment}) => JSON.parse(ts.getTextOfJSDocComment(comment) ?? '') as unknown);
  return {text: text.replace(/\s+/g, ' ').trim(), examples};
}
