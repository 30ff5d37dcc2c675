import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {minify, type JsMinifyOptions} from '@swc/core';
import {build, type InlineConfig, type Plugin, type Rolldown} from 'vite';
import {IN_FEW_REQUESTS} from './in-few-requests.js';
import {inlineRuntime} from './inline-runtime.js';
import {oneFirstFile} from './one-first-file.js';
import {ownPackage} from './own-packages.js';
import {shortTemplates, withMap} from './shorten-templates.js';

/**
 * Bundles all of src into dist/bundle.js, one minified file for a script tag, charts included, and
 * writes beside it the hash for the tag's `integrity`. All of it stands in a function: a site
 * builder may load it as a classic script, and then no name of ours must land on the page.
 */
export async function buildBundle(root: string): Promise<void> {
  await build(
    configFor(root, {
      folder: 'dist',
      fileName: 'bundle.js',
      format: 'iife',
      // It may be copied away from the licences beside it.
      output: {
        codeSplitting: false,
        comments: {legal: true},
        // On a server, such as that of a page that imports it, it does nothing.
        intro: 'if (!globalThis.document) return;',
      },
    }),
  );
  const file = join(root, 'dist/bundle.js');
  writeIntegrity(file);
}

/** Writes the hash for the attribute `integrity` beside a file. */
export function writeIntegrity(file: string): void {
  const hash = createHash('sha384').update(readFileSync(file)).digest('base64');
  writeFileSync(`${file}.integrity`, `sha384-${hash}\n`);
}

/**
 * Builds dist/browser/: the same in a small first file and others that it fetches from beside it
 * when they are needed. A script tag on define.js brings the first answer for a tenth of the one
 * file's weight.
 */
export async function buildFolder(root: string): Promise<void> {
  await build(folderConfig(root));
}

/**
 * How the folder is built: what is weighed is what is published. The first file holds all that it
 * imports, however many others share it, so that the first answer comes in one request.
 */
export const folderConfig = (root: string): InlineConfig =>
  configFor(root, {
    folder: 'dist/browser',
    fileName: 'define.js',
    format: 'es',
    output: {
      chunkFileNames: '[name]-[hash:6].js',
      codeSplitting: {groups: IN_FEW_REQUESTS},
    },
  });

/**
 * The first with `light-dark()`, `:has()` and rules within rules. `define.ts` leaves older ones to
 * what stands between the tags; README.md names them.
 */
const OLDEST_BROWSERS = ['chrome123', 'edge123', 'firefox121', 'safari17.5'] as const;

/** What is written, and where: the first file into `folder`, others beside it. */
interface Built {
  readonly folder: string;
  readonly fileName: string;
  readonly format: 'es' | 'iife';
  readonly output: Rolldown.OutputOptions;
}

function configFor(root: string, {folder, fileName, format, output}: Built): InlineConfig {
  return {
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [ownPackages(), shortTemplates(), minified(), inlineRuntime(), oneFirstFile(fileName)],
    build: {
      target: [...OLDEST_BROWSERS],
      minify: false,
      emptyOutDir: false,
      // Not named in the files: who copies these leaves the maps behind.
      sourcemap: 'hidden',
      // What is bundled keeps its licences in a file beside it, which no visitor loads.
      license: {fileName: 'licenses.md'},
      outDir: join(root, folder),
      lib: {
        entry: join(root, 'src/define.ts'),
        formats: [format],
        name: 'treatmentEstimator',
        fileName: () => fileName,
      },
      rolldownOptions: {
        // Nobody imports anything from them, so the first file may keep what the others share with
        // it.
        preserveEntrySignatures: false,
        output: {minify: false, comments: false, ...output},
      },
    },
  };
}

/**
 * Shortens each file by SWC: after compression, the first answer is 2 % lighter than by Vite's own
 * minifier. These files go to browsers as they are, so nothing is left readable but the licences
 * that a file carries.
 */
function minified(): Plugin {
  return {
    name: 'minified',
    renderChunk: async (code, _chunk, {sourcemap}) => {
      const short = await minify(code, {...MINIFIED, sourceMap: Boolean(sourcemap)});
      return {code: short.code, map: short.map ?? null};
    },
  };
}

const MINIFIED: JsMinifyOptions = {
  module: true,
  mangle: true,
  compress: {ecma: 2022, passes: 3},
  format: {comments: 'some', ecma: 2022},
};

/** Bundles packages as we have them, and fails where one is no longer written as we expect. */
function ownPackages(): Plugin {
  return {
    name: 'own-packages',
    transform(code, id) {
      const own = ownPackage(id, code);
      const [missed] = own.missed;
      if (missed) this.error(`${id} no longer has ${String(missed)}.`);
      return own.changed.hasChanged() ? withMap(own.changed) : undefined;
    },
  };
}
