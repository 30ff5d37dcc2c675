import MagicString from 'magic-string';
import type {Plugin} from 'vite';
import {withMap} from './shorten-templates.js';

const TAG = 'treatment-estimator';

/**
 * Has the later files take what they share with the first from the class of the tag, not by
 * importing it. Sites add a version to an address (`define.js?ver=6.8`): a later file that imported
 * `define.js` would bring it once more, with a memory of its own. Of two releases on one page the
 * first has the tag, and fetches its own files alone.
 */
export function oneFirstFile(fileName: string): Plugin {
  return {
    name: 'one-first-file',
    // Before the names of the files, which tell what is in them.
    renderChunk(code, {isEntry, name}) {
      const changed = isEntry ? sharing(code) : taking(code, fileName);
      if (changed.toString().includes(`/${fileName}"`))
        this.error(`${name} still imports ${fileName}.`);
      return withMap(changed);
    },
  };
}

/** What the first file exports, as `export{e as A}` at its end, becomes a list of the class. */
function sharing(code: string): MagicString {
  const [, ofTag = ''] = new RegExp(`\\.define\\("${TAG}",([\\w$]+)\\)`).exec(code) ?? [];
  return new MagicString(code).replace(/export\{([^}]*)\};?\s*$/, (_, names: string) => {
    const shared: string[] = [];
    for (const name of names.split(',')) {
      const [inside = '', outside = inside] = name.split(' as ');
      shared[placeOf(outside)] = inside;
    }
    return `${ofTag}.$=[${shared.join()}];`;
  });
}

const taking = (code: string, fileName: string): MagicString =>
  new MagicString(code)
    .replaceAll(`import"./${fileName}";`, '')
    .replace(
      new RegExp(`import\\{([^}]*)\\}from"\\./${fileName.replace('.', '\\.')}";`),
      (_, names: string) => {
        const taken = names.split(',').map((name) => {
          const [outside = '', inside = outside] = name.split(' as ');
          return `${placeOf(outside)}:${inside}`;
        });
        return `const{${taken.join()}}=customElements.get("${TAG}").$;`;
      },
    );

const LETTERS = '$ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';

/** Where a name stands in the list: told by the name alone, whatever else is in the list. */
const placeOf = (name: string): number =>
  [...name].reduce((place, letter) => (place + 1) * LETTERS.length + LETTERS.indexOf(letter), -1);
