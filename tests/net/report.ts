import type {Difference} from './differences.js';
import {keptText, pathOf} from './folder.js';
import type {Kept} from './kept.js';
import type {Texts} from './texts.js';

const LONGEST_LINE = 160;

const FONTS = 'What is written on charts depends on the fonts of the machine, too.';

/** Each group that is not what it was, with the first line that tells it apart. */
export function report(differences: readonly Difference[], kept: Kept, found: Texts): void {
  for (const {name, what} of differences) {
    console.error(`✗ ${name} ${what}`);
    const before = keptText(name, kept);
    const now = found.get(name);
    if (before !== undefined && now !== undefined) console.error(firstDifference(before, now));
  }
  if (differences.some(({name}) => name.startsWith('drawn/'))) console.error(FONTS);
  const [first] = differences.filter(({what}) => what === 'differs');
  if (first) console.error(howToRead(first.name, kept));
}

/** The first line that is another, before and now. */
export function firstDifference(before: string, now: string): string {
  const lines = now.split('\n');
  const was = before.split('\n');
  const at = lines.findIndex((line, place) => line !== was[place]);
  const place = at < 0 ? lines.length : at;
  const shown = (line = ''): string => line.slice(0, LONGEST_LINE);
  return `    - ${shown(was[place])}\n    + ${shown(lines[place])}`;
}

function howToRead(name: string, kept: Kept): string {
  if (keptText(name, kept) === undefined) {
    return `The texts of before are not here. Run \`npm run net\` once on the commit before.`;
  }
  return `To read all of it: diff ${pathOf('kept', name)} ${pathOf('found', name)}`;
}
