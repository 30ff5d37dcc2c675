import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {build, type Plugin} from 'vite';

/**
 * Bundles all of src into dist/bundle.js, one minified file for a script tag, charts included, and writes beside it the
 * hash for the tag's `integrity`.
 */
export async function buildBundle(root: string): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [ownTrustedTypesPolicy()],
    build: {
      target: 'es2022',
      emptyOutDir: false,
      outDir: join(root, 'dist'),
      lib: {entry: join(root, 'src/define.ts'), formats: ['es'], fileName: () => 'bundle.js'},
      rolldownOptions: {
        // A library build in ES format keeps its white space unless told; this file goes to browsers as it is.
        output: {minify: true, codeSplitting: false, comments: {legal: true}},
      },
    },
  });
  const file = join(root, 'dist/bundle.js');
  const hash = createHash('sha384').update(readFileSync(file)).digest('base64');
  writeFileSync(`${file}.integrity`, `sha384-${hash}\n`);
}

/**
 * Gives the bundled copy of lit-html a Trusted Types policy of its own name. Under a list of policies without
 * 'allow-duplicates', a page that has Lit already would otherwise refuse the second `lit-html` and break.
 */
function ownTrustedTypesPolicy(): Plugin {
  const created = /createPolicy\((["'])lit-html\1/;
  let isRenamed = false;
  return {
    name: 'own-trusted-types-policy',
    transform(code, id) {
      if (!id.includes('lit-html') || !created.test(code)) return undefined;
      isRenamed = true;
      return {code: code.replace(created, 'createPolicy("treatment-estimator"'), map: null};
    },
    buildEnd(error) {
      if (!error && !isRenamed) this.error('lit-html no longer creates its policy in the way this plugin knows.');
    },
  };
}
