import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'vite';

/** Addresses of the site's own files, from its root. */
export interface Assets {
  readonly styles: string;
  readonly search: string;
  readonly searchIndex: string;
}

/** Writes a file under a name that its text decides, so that browsers may keep it for good. */
export function writeHashed(site: string, name: string, text: string): string {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const path = `assets/${name.replace(/(\.\w+)$/, `-${hash}$1`)}`;
  mkdirSync(join(site, 'assets'), {recursive: true});
  writeFileSync(join(site, path), text);
  return path;
}

/**
 * Builds one script without imports, as text. It stands in a function, so that it can be a classic
 * script: in a sandbox without an origin, a browser refuses modules of a server that allows no other
 * sites.
 */
export async function buildScript(root: string, entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: {entry: join(root, entry), formats: ['iife'], name: 'site'},
    },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error(`${entry} was not built.`);
  return output.output[0].code;
}

/** The look of the demo, and what only the site's own pages need. */
export const siteStyles = (root: string): string =>
  ['demo/demo.css', 'site/site.css']
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
