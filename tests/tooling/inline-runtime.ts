import MagicString from 'magic-string';
import type {Plugin} from 'vite';
import {withMap} from './shorten-templates.js';

const RUNTIME = 'rolldown-runtime';

const IMPORT = new RegExp(`import\\{\\w+ as (\\w+)\\}from"\\./${RUNTIME}[^"]*";`);

/** What a file exports, by the functions that give it. */
const EXPORTS =
  '(given)=>Object.defineProperties({},Object.fromEntries(Object.entries(given).map(([name,get])=>[name,{get}])))';

/**
 * Where a part is fetched out of a file that holds more, the bundler lists what can be taken, by a
 * function that has a file of its own: for a few words one more way to the server and back. Each
 * file gets the function instead.
 */
export function inlineRuntime(): Plugin {
  return {
    name: 'inline-runtime',
    renderChunk(code, {name}) {
      const changed = new MagicString(code).replace(IMPORT, `const $1=${EXPORTS};`);
      if (changed.toString().includes(`/${RUNTIME}`))
        this.error(`${name} takes something of ${RUNTIME} that is not known here.`);
      return withMap(changed);
    },
    generateBundle(_, files) {
      for (const file of Object.keys(files))
        if (file.startsWith(RUNTIME)) Reflect.deleteProperty(files, file);
    },
  };
}
