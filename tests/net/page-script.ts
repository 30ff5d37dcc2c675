import {resolve} from 'node:path';
import {build, type Rolldown} from 'vite';

/** A module with all that it imports, as one script that a browser runs as it is. */
export async function pageScript(
  entry = resolve(import.meta.dirname, 'page/index.ts'),
): Promise<string> {
  const built = (await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: {entry, formats: ['iife'], name: 'net', fileName: () => 'net.js'},
    },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = built.flatMap(({output}) => output);
  if (chunk?.type !== 'chunk') throw new Error('The script of the page was not built.');
  return chunk.code;
}
