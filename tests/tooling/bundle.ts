import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {minify, type JsMinifyOptions} from '@swc/core';
import {build, type InlineConfig, type Plugin, type Rolldown} from 'vite';
import {oneFirstFile} from './one-first-file.js';
import {shortTemplates} from './shorten-templates.js';

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
      chunkFileNames: '[name]-[hash].js',
      codeSplitting: {groups: [FIRST_ANSWER]},
    },
  });

/** The first answer with everything that it imports. */
const FIRST_ANSWER = {name: 'define', test: /src\/define\.ts$/, priority: 1};

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
    plugins: [ownPackages(), shortTemplates(), minified(), oneFirstFile(fileName)],
    build: {
      target: [...OLDEST_BROWSERS],
      minify: false,
      emptyOutDir: false,
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

/** Leaves these parts of a package's file out. */
const without = (file: string, parts: readonly RegExp[]): readonly ChangeOfPackage[] =>
  parts.map((found) => ({file, found, becomes: ''}));

interface ChangeOfPackage {
  readonly file: string;
  readonly found: RegExp;
  readonly becomes: string;
}

/** What bundled copies do otherwise, and why. */
const CHANGES_OF_PACKAGES: readonly ChangeOfPackage[] = [
  {
    // A Trusted Types policy of its own name. Under a list of policies without 'allow-duplicates', a
    // page that has Lit already would otherwise refuse the second `lit-html` and break.
    file: '/lit-html/lit-html.js',
    found: /createPolicy\((["'])lit-html\1/,
    becomes: 'createPolicy("treatment-estimator"',
  },
  {
    // Every browser that may show the element can adopt style sheets.
    file: '/@lit/reactive-element/css-tag.js',
    found: /t\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype/,
    becomes: 'true',
  },
  {
    // Said where a style of ours is wrong, which the unbundled Lit of the tests says too.
    file: '/@lit/reactive-element/css-tag.js',
    found: /Error\("Value passed to 'css'.*?page security\."\)/,
    becomes: 'Error()',
  },
  // What is ours uses no decorator, no directive, no reflected attribute and no polyfill, is never
  // hydrated, and dresses itself: `layers.ts` keeps directives out.
  ...without('/@lit/reactive-element/reactive-element.js', [
    /Symbol\.metadata\?\?=Symbol\("metadata"\),a\.litPropertyMetadata\?\?=new WeakMap;/,
    /static addInitializer\(t\)\{.*?\}(?=static )/,
    /const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh=)/,
    /this\.elementStyles=this\.finalizeStyles\(this\.styles\)/,
    /static finalizeStyles\(s\)\{.*?\}(?=static _\$Eu)/,
    /createRenderRoot\(\)\{.*?\}(?=connectedCallback)/,
    /toAttribute\(t,s\)\{.*?\},(?=fromAttribute)/,
    /_\$ET\(t,s\)\{.*?\}(?=_\$AK)/,
    /const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(.*?\}(?=\}let t=!1)/,
    /this\._\$Eq&&=this\._\$Eq\.forEach\(.*?\),(?=this\._\$EM)/,
    /\|\|i\.useDefault&&i\.reflect&&h===.*?(?=\)\)return;this\.C)/,
    /,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/,
    /p\?\.\(\{ReactiveElement:y\}\),/,
  ]),
  {
    file: '/@lit/reactive-element/reactive-element.js',
    found: /C\(t,s,\{useDefault:i.*?\}(?=async _\$EP)/,
    becomes: 'C(t,s){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}',
  },
  {
    file: '/@lit/reactive-element/reactive-element.js',
    found: /r\?\?this\._\$Ej\?\.get\(e\)\?\?r/,
    becomes: 'r',
  },
  ...without('/lit-element/lit-element.js', [
    /connectedCallback\(\)\{super\.connectedCallback\(\),.*?\}(?=disconnected)/,
    /disconnectedCallback\(\)\{super\.disconnectedCallback\(\),.*?\}(?=render)/,
    /createRenderRoot\(\)\{.*?\}(?=update\()/,
    /,s\.litElementHydrateSupport\?\.\(\{LitElement:i\}\)(?=;)/,
    /o\?\.\(\{LitElement:i\}\);/,
  ]),
  ...without('/lit-html/lit-html.js', [
    /B\?\.\(S,k\),/,
    /:3===i\?"<math>"(?=:"",c)/,
    /:3===i\?"<\/math>"/,
    /else t\.startsWith\(o\)&&\(d\.push\(\{type:6.*?\)(?=;if)/,
    /else\{let t=-1;for\(;-1!==\(t=r\.data\.indexOf\(o,t\+1\)\);\).*?\}(?=l\+\+)/,
    /get parentNode\(\)\{return this\._\$AM\.parentNode\}get _\$AU\(\)\{return this\._\$AM\._\$AU\}/,
    /get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/,
    /get parentNode\(\)\{let t=.*?\}(?=get startNode)/,
    /get startNode\(\)\{.*?\}get endNode\(\)\{.*?\}/,
    /this\._\$AP\?\.\(!1,!0,s\)(?=;t!==)/,
    /setConnected\(t\)\{.*?\}(?=\}class H)/,
    /get tagName\(\)\{.*?\}get _\$AU\(\)\{.*?\}/,
  ]),
  {
    file: '/lit-html/lit-html.js',
    found: /function M\(t,i,s=t,e\)\{.*?\}(?=class R)/,
    becomes: 'const M=(t,i)=>i;',
  },
  {
    file: '/lit-html/lit-html.js',
    found: /6===r\.type&&\(i=new Z\(h,this,t\)\)/,
    becomes: '0',
  },
  {
    // Old libraries of pages have put one of their own there, which knows no sets.
    file: '/chart.js/dist/chart.js',
    found: /\bArray\.from\((\w+)\)/g,
    becomes: '[...$1]',
  },
  {
    file: '/chart.js/dist/chunks/index.js',
    found: /\bArray\.from\((\w+)\)/g,
    becomes: '[...$1]',
  },
];

/** Makes these changes, and fails where a package is no longer written as they expect. */
function ownPackages(): Plugin {
  const toDo = new Set(CHANGES_OF_PACKAGES);
  return {
    name: 'own-packages',
    transform(code, id) {
      let changed = code;
      for (const change of CHANGES_OF_PACKAGES) {
        if (!id.endsWith(change.file) || changed.search(change.found) < 0) continue;
        changed = changed.replace(change.found, change.becomes);
        toDo.delete(change);
      }
      return changed === code ? undefined : {code: changed, map: null};
    },
    buildEnd(error) {
      const [missed] = toDo;
      if (!error && missed) this.error(`${missed.file} no longer has ${String(missed.found)}.`);
    },
  };
}
