import type {Config, Texts} from '../../clinic-config/config.js';
import type {ConfigIssue} from '../../clinic-config/parse-config.js';
import {isolated} from '../../i18n/isolated.js';
import {reworded} from '../../i18n/rewording.js';
import type {Strings} from '../../i18n/strings/answer-strings.js';
import type {TreatmentWords} from '../../i18n/strings/name-strings.js';
import {PARTS, type PartName} from '../../i18n/wording.js';

/** Languages written from right to left. */
const RIGHT_TO_LEFT = ['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'];

/** “pt” of “pt-BR”. */
const primary = (locale: string): string => locale.toLowerCase().split('-')[0] ?? '';

/**
 * Keeps our sentences with a clinic's own among them: the same object for the same sentences, since
 * what is drawn from them is kept by it.
 */
export class ClinicWording {
  readonly #config: Config;
  readonly #report: (issue: ConfigIssue) => void;
  readonly #reported = new Set<string>();
  readonly #strings = new Map<string, Strings>();

  constructor(config: Config, report: (issue: ConfigIssue) => void) {
    this.#config = config;
    this.#report = report;
  }

  of(strings: Strings, locale: string): Strings {
    const supplied = this.#suppliedFor(locale) ?? '';
    const name = `${strings.language} ${supplied}`;
    let mixed = this.#strings.get(name);
    if (mixed === undefined) this.#strings.set(name, (mixed = this.#reworded(strings, supplied)));
    return mixed;
  }

  /**
   * The key of the texts for a locale: “pt-BR” takes those of “pt-BR”, else of “pt”, else of any
   * other Portuguese.
   */
  #suppliedFor(locale: string): string | undefined {
    const keys = Object.keys(this.#config.texts ?? {});
    const wanted = locale.toLowerCase();
    return (
      keys.find((key) => key.toLowerCase() === wanted) ??
      keys.find((key) => key.toLowerCase() === primary(wanted)) ??
      keys.find((key) => primary(key) === primary(wanted))
    );
  }

  #reworded(strings: Strings, supplied: string): Strings {
    // A language that we lack comes as English, to be said in the clinic's words as far as they go.
    const language =
      supplied === '' || primary(supplied) === strings.language ? strings.language : supplied;
    const reword = this.#rewording(supplied);
    const main = reword('main', strings);
    const isRightToLeft = RIGHT_TO_LEFT.includes(primary(language));
    return {
      ...main,
      treatments: this.#named(main.treatments, isRightToLeft ? 'rtl' : 'ltr'),
      reword,
      language,
      ...(isRightToLeft && {direction: 'rtl'}),
    };
  }

  /**
   * Puts the clinic's sentences of a language in the place of ours, part by part; the same object
   * for the same sentences.
   */
  #rewording(supplied: string): NonNullable<Strings['reword']> {
    const texts = this.#partsIn(supplied);
    const cache = new Map<unknown, unknown>();
    return <Part>(part: PartName, ours: Part): Part => {
      const clinicTexts = texts.get(part);
      if (clinicTexts === undefined) return ours;
      const known = cache.get(ours);
      if (known !== undefined) return known as Part;
      const mixed = reworded(ours, clinicTexts, (unsaid) => {
        this.#reportUnused(`texts.${supplied}.${part}.${unsaid.path}`, unsaid);
      });
      cache.set(ours, mixed);
      return mixed;
    };
  }

  /** The clinic's texts in a language by the part of the screen. What is no part is reported. */
  #partsIn(supplied: string): ReadonlyMap<PartName, Texts> {
    const parts = new Map<PartName, Texts>();
    for (const [name, texts] of Object.entries(this.#config.texts?.[supplied] ?? {})) {
      const part = PARTS.find((known) => known === name);
      if (part !== undefined && typeof texts === 'object') parts.set(part, texts);
      else {
        this.#reportUnused(`texts.${supplied}.${name}`, {
          found: JSON.stringify(texts),
          allowed: `sentences by their names, under ${PARTS.join(', ')}`,
        });
      }
    }
    return parts;
  }

  /** The treatments with the clinic's names for them. */
  #named(treatments: Strings['treatments'], direction: 'ltr' | 'rtl'): Strings['treatments'] {
    const names = new Map(
      Object.entries(this.#config.names ?? {}).map(([treatment, name]) => [
        treatment,
        isolated(name, direction),
      ]),
    );
    return Object.fromEntries(
      Object.entries(treatments).map(([treatment, words]: [string, TreatmentWords]) => {
        const name = names.get(treatment);
        return [treatment, name === undefined ? words : {...words, name, within: name}];
      }),
    ) as Strings['treatments'];
  }

  #reportUnused(path: string, {found, allowed}: Pick<ConfigIssue, 'found' | 'allowed'>): void {
    if (this.#reported.has(path)) return;
    this.#reported.add(path);
    this.#report({path, found: found.slice(0, 80), allowed});
  }
}
