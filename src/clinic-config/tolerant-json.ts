/** What a tolerant reading makes of a text: JSON, and the names of what was passed over. */
interface Read {
  readonly json: string;
  readonly mends: ReadonlySet<string>;
}

/** As deep as a configuration may be; a page must not stop over a thousand brackets. */
const DEEPEST = 20;

/** Longer comments are none: looking for their end must not take long. */
const COMMENT =
  /\/\*[^]{0,2000}?\*\/|\/\/\s*(?:<!\[CDATA\[|\]\]>|<!--|-->)|\/\/[^\n\r\u2028\u2029]{0,2000}|<!--[^{}]{0,2000}?-->|<!--|-->|<!\[CDATA\[|(?:<!)?\]\]>|#[^\n\r]{0,2000}/y;
const TAG = /<\/?[a-z][^<>]*>/iy;
const PLAIN_BLANK = /[ \t\n\r]+/y;
/** No-break and wide blanks, and marks that nobody sees. */
const ODD_BLANK =
  /(?:[\s\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|&(?:nbsp|ensp|emsp|thinsp|shy|zwnj|zwj|#160|#xa0);)+/iy;
/** Before an object: `var config =`, `export default`, a call, a fence of Markdown, a guard. */
const OPENING =
  /(?:`{3,}\w*|~{3,}\w*|\)\]\}',?|(?:export\s+default|module\.exports\s*=|return)(?=[\s{(])|(?:(?:var|let|const)\s+)?[\w$.]+\s*=(?!=)|[\w$.]+\s*(?=\()|["'“”„‘’‚`«»](?=\s*\{)|[(;])/y;
const CLOSING = /`{3,}|~{3,}|[;,)"'“”„‘’‚`«»]/y;
const NUMBER = /[+-]?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?(?![\w.])/iy;
const WORD = /(?:true|false|null|None)(?![\w$])/iy;
const NAME = /[a-z_$][\w$-]*|\d+/iy;

const DOUBLE = '"“”„‟″‶〝〞＂«»ʺ˝';
const SINGLE = "'‘’‚‛′‵＇‹›`´ʹ";
/** Quotes that are looked behind; a configuration of 200,000 characters has fewer. */
const MOST_LOOKS = 20_000;

/**
 * Reads an object as JSON has it, and as people and content systems write it. Undefined where
 * anything is left that could be meant in two ways.
 */
export function readTolerantly(text: string): Read | undefined {
  const reader = new Reader(text);
  const json = reader.whole();
  return json === undefined ? undefined : {json, mends: reader.mends};
}

class Reader {
  readonly mends = new Set<string>();
  readonly #text: string;
  #at = 0;
  #looks = 0;
  /** True while it is looked ahead: what is passed over then is not told. */
  #isLooking = false;

  constructor(text: string) {
    // Editors make links of addresses, with quotes of their own inside of a text.
    this.#text = text.replace(/<a\s[^<>]*>([^<>]*)<\/a>/gi, '$1');
    if (this.#text !== text) this.#mend('HTML tags');
  }

  /** The object and what stands around it. */
  whole(): string | undefined {
    this.#around(OPENING);
    if (this.#next !== '{') return undefined;
    const json = this.#object(0);
    if (json === undefined) return undefined;
    this.#around(CLOSING);
    return this.#at === this.#text.length ? json : undefined;
  }

  get #next(): string {
    return this.#text[this.#at] ?? '';
  }

  #mend(name: string): void {
    if (!this.#isLooking) this.mends.add(name);
  }

  #around(allowed: RegExp): void {
    this.#blanks();
    while (this.#took(allowed) !== undefined) {
      this.#mend('what stands around it');
      this.#blanks();
    }
  }

  #value(depth: number): string | undefined {
    if (this.#next === '{') return depth < DEEPEST ? this.#object(depth + 1) : undefined;
    if (this.#next === '[') return depth < DEEPEST ? this.#list(depth + 1) : undefined;
    return isQuote(this.#next) ? this.#quoted(/[,}\]]/) : this.#bare();
  }

  #bare(): string | undefined {
    const number = this.#took(NUMBER);
    if (number !== undefined) {
      if (number.startsWith('+')) this.#mend('a plus before a number');
      return number.replace(/^\+/, '');
    }
    const word = this.#took(WORD);
    if (word === undefined) return undefined;
    const json = /none/i.test(word) ? 'null' : word.toLowerCase();
    if (json !== word) this.#mend('true, false or null in other letters');
    return json;
  }

  #object(depth: number): string | undefined {
    const members = this.#entries('}', () => {
      const key = this.#key();
      this.#blanks();
      if (key === undefined || this.#next !== ':') return undefined;
      this.#at++;
      this.#blanks();
      const value = this.#value(depth);
      return value === undefined ? undefined : `${key}:${value}`;
    });
    return members && `{${members.join(',')}}`;
  }

  #list(depth: number): string | undefined {
    const entries = this.#entries(']', () => this.#value(depth));
    return entries && `[${entries.join(',')}]`;
  }

  /** What stands between brackets, with a comma after each and perhaps one too many. */
  #entries(end: string, entry: () => string | undefined): string[] | undefined {
    const entries: string[] = [];
    this.#at++;
    this.#blanks();
    while (this.#next !== end) {
      const next = entry();
      if (next === undefined) return undefined;
      entries.push(next);
      this.#blanks();
      if (this.#next === end) break;
      if (this.#next !== ',') return undefined;
      this.#at++;
      this.#blanks();
      if (this.#next === end) this.#mend('a comma at the end');
    }
    this.#at++;
    return entries;
  }

  #key(): string | undefined {
    if (isQuote(this.#next)) return this.#quoted(/:/);
    const name = this.#took(NAME);
    if (name !== undefined) this.#mend('names without quotes');
    return name && JSON.stringify(name);
  }

  /**
   * A text in quotes; `after` is what follows one. A straight quote ends at the next straight one.
   * Other quotes may stand in the text as well: it ends at the first that is followed by `after`.
   */
  #quoted(after: RegExp): string | undefined {
    const start = this.#at;
    const open = this.#next;
    if (open === '"') {
      const json = this.#upTo('"', false, after);
      if (json !== undefined) return json;
      this.#at = start;
    }
    this.#mend('other quotes than "');
    return this.#upTo(DOUBLE.includes(open) ? DOUBLE : SINGLE, open !== '"', after);
  }

  #upTo(quotes: string, mayContainThem: boolean, after: RegExp): string | undefined {
    let said = '';
    for (this.#at++; this.#at < this.#text.length; this.#at++) {
      if (quotes.includes(this.#next)) {
        if (this.#isEnd(after)) {
          this.#at++;
          return JSON.stringify(said);
        }
        if (!mayContainThem && this.#next === '"') return undefined;
      }
      if (this.#next < ' ') this.#mend('line ends or tabs in a text');
      const letters: string | undefined = this.#next === '\\' ? this.#escaped() : this.#next;
      if (letters === undefined) return undefined;
      said += letters;
    }
    return undefined;
  }

  /** Whether what follows a quote shows that it ends the text. */
  #isEnd(after: RegExp): boolean {
    if (++this.#looks > MOST_LOOKS) return false;
    const quote = this.#at++;
    this.#isLooking = true;
    this.#blanks();
    this.#isLooking = false;
    const isEnd = after.test(this.#next);
    this.#at = quote;
    return isEnd;
  }

  /** What a backslash and what follows it stand for; stops at the last letter of them. */
  #escaped(): string | undefined {
    this.#at++;
    const letter = this.#next;
    if (letter === 'u') {
      const digits = /^[\da-f]{4}/i.exec(this.#text.slice(this.#at + 1, this.#at + 5))?.[0];
      this.#at += 4;
      return digits && String.fromCharCode(parseInt(digits, 16));
    }
    if (!'"\\/bfnrt'.includes(letter)) this.#mend('backslashes that JSON does not know');
    return /[a-z\d]/i.test(letter) ? ESCAPES[letter] : letter || undefined;
  }

  /** Passes over all that means nothing between what means something. */
  #blanks(): void {
    for (;;) {
      if (this.#took(PLAIN_BLANK) !== undefined) continue;
      if (this.#took(ODD_BLANK) !== undefined) this.#mend('blanks that JSON does not know');
      else if (this.#took(COMMENT) !== undefined) this.#mend('comments');
      else if (this.#took(TAG) !== undefined) this.#mend('HTML tags');
      else return;
    }
  }

  #took(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found === undefined) return undefined;
    this.#at += found.length;
    return found;
  }
}

const isQuote = (letter: string): boolean =>
  letter !== '' && (DOUBLE.includes(letter) || SINGLE.includes(letter));

const ESCAPES: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};
