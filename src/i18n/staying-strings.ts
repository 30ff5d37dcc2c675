import type {StringsOf} from './part-strings.js';
import type {Wording} from './wording.js';

/**
 * Sentences of the last language, until those of the new one are there: what is open stays open, and
 * the focus stays where it is.
 */
export class StayingStrings<PartStrings extends object> {
  /** The promise of those that were asked for last; undefined where they are there. */
  coming: Promise<PartStrings> | undefined;
  readonly #ask: StringsOf<PartStrings>;
  #last: PartStrings | undefined;

  constructor(ask: StringsOf<PartStrings>) {
    this.#ask = ask;
  }

  in(wording: Wording): PartStrings | undefined {
    const asked = this.#ask(wording);
    this.coming = asked instanceof Promise ? asked : undefined;
    if (!(asked instanceof Promise)) this.#last = asked;
    return this.#last;
  }
}
