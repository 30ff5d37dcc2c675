import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** What package.json offers under a name. */
type Offered = string | {readonly types: string; readonly default?: string};
export type Exports = Readonly<Record<string, Offered>>;

/**
 * A folder for each door of the package, with a package.json that points into dist/: tools that do
 * not read `exports`, such as older TypeScript and Parcel as it comes, look for `treatment-estimator/define`
 * there. Files that are offered by their own name they find by themselves.
 */
export function rootFiles(exports: Exports): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(exports).flatMap(([name, entry]) =>
      typeof entry === 'string' || name === '.' || name.includes('*')
        ? []
        : [[join(name, 'package.json'), asText({main: entry.default, types: entry.types})]],
    ),
  );
}

/** Writes them into the project; Git does not keep them. */
export function writeRootFiles(root: string, exports: Exports): void {
  for (const [file, text] of Object.entries(rootFiles(exports))) {
    mkdirSync(join(root, file, '..'), {recursive: true});
    writeFileSync(join(root, file), text);
  }
}

/** Paths as they are seen from a folder beside dist/. */
const asText = (paths: Readonly<Record<string, string | undefined>>): string =>
  `${JSON.stringify(paths, (_, path: unknown) => (typeof path === 'string' ? `.${path}` : path), 2)}\n`;
