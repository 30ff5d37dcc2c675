import {readTolerantly} from './tolerant-json.js';

/** JSON made of a text that was none, and what had to be mended, in plain words. */
export interface MendedJson {
  readonly json: string;
  readonly mends: readonly string[];
}

/** A way in which a whole text is written by a content system, and how that is undone. */
interface Disguise {
  readonly name: string;
  readonly isWorn: (text: string) => boolean;
  readonly taken: (text: string) => string;
}

const NAMED: Readonly<Record<string, string>> = {
  ...{quot: '"', apos: "'", lt: '<', gt: '>', nbsp: '\u00a0', ensp: ' ', emsp: ' ', shy: ''},
  ...{ldquo: '“', rdquo: '”', bdquo: '„', lsquo: '‘', rsquo: '’', sbquo: '‚', prime: '′'},
  ...{laquo: '«', raquo: '»', Prime: '″', thinsp: ' ', hellip: '…', ndash: '–', mdash: '—'},
  ...{lbrace: '{', lcub: '{', rbrace: '}', rcub: '}', lbrack: '[', lsqb: '[', rbrack: ']'},
  ...{rsqb: ']', colon: ':', comma: ',', sol: '/', bsol: '\\', num: '#', Tab: '\t', euro: '€'},
  ...{NewLine: '\n', period: '.', lpar: '(', rpar: ')', equals: '=', semi: ';', copy: '©'},
  ...{auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', reg: '®'},
  ...{eacute: 'é', egrave: 'è', agrave: 'à', ccedil: 'ç', ntilde: 'ñ', pound: '£', amp: '&'},
};

/** Each entity once: what is escaped twice is decoded in two rounds. */
const decoded = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, ten?: string, hex?: string, name?: string) => {
      if (name !== undefined) return Object.hasOwn(NAMED, name) ? String(NAMED[name]) : whole;
      const point = ten === undefined ? parseInt(hex ?? '', 16) : Number(ten);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );

const percentDecoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Without the backslashes that stand before quotes where a text was escaped as a whole. */
const unescaped = (text: string): string => text.replace(/\\(["'\\/])/g, '$1');

/** JSON within JSON: a text that is an object once more. */
function innerText(text: string): string {
  try {
    const inner: unknown = JSON.parse(text);
    return typeof inner === 'string' ? inner : text;
  } catch {
    return text;
  }
}

const DISGUISES: readonly Disguise[] = [
  {
    name: 'quotes around the whole',
    isWorn: (text) => /^\s*"/.test(text),
    taken: innerText,
  },
  {
    name: 'backslashes before quotes',
    isWorn: (text) => /\{\s*\\+["']/.test(text),
    taken: unescaped,
  },
  {
    name: 'HTML entities',
    isWorn: (text) => /&(#\w+|\w+);/.test(text),
    taken: decoded,
  },
  {
    name: 'percent signs as in an address',
    isWorn: (text) => /%7b/i.test(text),
    taken: percentDecoded,
  },
];
/** A text is escaped once, twice where two systems had it; more often it is no accident. */
const MOST_LAYERS = 3;
/** Longer than any configuration that is taken. */
const LONGEST = 200_000;

/**
 * Makes JSON of what was JSON before editors and content systems had it: within comments or tags,
 * with entities, other quotes or blanks, a comma too many. What could be meant in two ways is not
 * mended, nor is what has been cut off: half of a price list would be a wrong one. Undefined where
 * it cannot be read.
 */
export function mendJson(text: string): MendedJson | undefined {
  if (text.length > LONGEST) return undefined;
  const undone = new Set<string>();
  let below: string | undefined = text;
  for (let layer = 0; below !== undefined && layer <= MOST_LAYERS; layer++) {
    const read = readTolerantly(below);
    if (read) return {json: read.json, mends: [...undone, ...read.mends]};
    below = withoutDisguise(below, undone);
  }
  return undefined;
}

/** The text below the first disguise that it wears; undefined where it wears none. */
function withoutDisguise(text: string, undone: Set<string>): string | undefined {
  for (const {name, isWorn, taken} of DISGUISES) {
    const below = isWorn(text) ? taken(text) : text;
    if (below === text) continue;
    undone.add(name);
    return below;
  }
  return undefined;
}
