import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import {SCREENS, type Screen} from './screens.js';
import {openBrowser, take} from './take.js';

/**
 * `npm run screens [-- word]`: compares what stands on the screen with the pictures that were looked
 * at and kept. What differs is written to `.screens/`: as it was, as it is, and where. With
 * `--write` the pictures are kept anew: look at each before you commit it.
 */
const KEPT = resolve(import.meta.dirname, 'kept');
const ROOT = resolve(import.meta.dirname, '../..');
const DIFFERENT = join(ROOT, '.screens');
/** So many dots may differ: edges are drawn a little otherwise by another processor. */
const TOLERANCE = 12;
/** At once. */
const PAGES = 2;

const isWriting = process.argv.includes('--write');
const word = process.argv.slice(2).find((each) => !each.startsWith('--')) ?? '';
const screens = SCREENS.filter(({name}) => name.includes(word));

rmSync(DIFFERENT, {recursive: true, force: true});
mkdirSync(DIFFERENT, {recursive: true});
mkdirSync(KEPT, {recursive: true});
const failures: string[] = [];
const browser = await openBrowser(DIFFERENT);
try {
  const waiting = [...screens];
  await Promise.all(
    Array.from({length: PAGES}, async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await look(next);
    }),
  );
} finally {
  await browser.close();
}
if (word === '') forgetOthers();
for (const failure of failures.sort()) console.error(failure);
if (failures.length === 0) rmSync(DIFFERENT, {recursive: true});
console.log(`Screens: ${screens.length - failures.length} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;

async function look(screen: Screen): Promise<void> {
  const {name, shownIn} = screen;
  const file = shownIn ? join(ROOT, shownIn.file) : join(KEPT, `${name}.png`);
  const whole = Buffer.from(await take(browser, screen));
  if (isWriting && shownIn) {
    writeFileSync(file, whole);
    return;
  }
  const taken = withFewerColours(PNG.sync.read(whole));
  if (isWriting) {
    writeFileSync(file, PNG.sync.write(taken, {colorType: 2, deflateLevel: 9}));
    return;
  }
  if (!existsSync(file)) {
    failures.push(`${name}: no picture of it is kept.`);
    return;
  }
  const kept = withFewerColours(PNG.sync.read(readFileSync(file)));
  const wrong = differenceOf(kept, taken);
  if (wrong === undefined) return;
  failures.push(`${name}: ${wrong.why}`);
  writeFileSync(join(DIFFERENT, `${name}-was.png`), PNG.sync.write(kept));
  writeFileSync(join(DIFFERENT, `${name}-is.png`), PNG.sync.write(taken));
  if (wrong.where) writeFileSync(join(DIFFERENT, `${name}-where.png`), PNG.sync.write(wrong.where));
}

/** The upper half of each colour's bits: enough to compare, and half as large to keep. */
function withFewerColours(picture: PNG): PNG {
  picture.data.forEach((value, index) => {
    picture.data[index] = index % 4 === 3 ? 255 : value & 0xf0;
  });
  return picture;
}

function differenceOf(kept: PNG, taken: PNG): {why: string; where?: PNG} | undefined {
  const {width, height} = kept;
  if (width !== taken.width || height !== taken.height)
    return {
      why: `${taken.width} × ${taken.height} dots, and ${width} × ${height} are kept.`,
    };
  const where = new PNG({width, height});
  const count = pixelmatch(kept.data, taken.data, where.data, width, height, {threshold: 0.1});
  return count > TOLERANCE ? {why: `${count} dots differ.`, where} : undefined;
}

/** A picture of no screen would be kept for ever. */
function forgetOthers(): void {
  const known = new Set(SCREENS.map(({name}) => `${name}.png`));
  for (const file of readdirSync(KEPT).filter((each) => !known.has(each))) {
    if (isWriting) rmSync(join(KEPT, file));
    else failures.push(`${file}: is kept, but there is no such screen.`);
  }
}
