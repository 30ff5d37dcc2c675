import type {Config, Texts} from '../../clinic-config/config.js';
import type {ConfigIssue} from '../../clinic-config/parse-config.js';
import {reworded} from '../../i18n/rewording.js';
import type {Strings} from '../../i18n/strings/answer-strings.js';
import type {TreatmentWords} from '../../i18n/strings/name-strings.js';
import {PARTS, type PartName} from '../../i18n/wording.js';

/** Languages written from right to left. */
const RIGHT_TO_LEFT = ['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'];

/** “pt” of “pt-BR”. */
const primary = (locale: string): string => locale.toLowerCase().split('-')[0] ?? '';

/** Keeps our sentences with a clinic's own among them: the same object for the same sentences, since folds are drawn by it. */
export class ClinicWording {
  readonly #config: Config;
  readonly #tell: (issue: ConfigIssue) => void;
  readonly #told = new Set<string>();
  readonly #known = new Map<string, Strings>();

  constructor(config: Config, tell: (issue: ConfigIssue) => void) {
    this.#config = config;
    this.#tell = tell;
  }

  of(strings: Strings, locale: string): Strings {
    const supplied = this.#suppliedFor(locale) ?? '';
    const name = `${strings.language} ${supplied}`;
    let said = this.#known.get(name);
    if (said === undefined) this.#known.set(name, (said = this.#said(strings, supplied)));
    return said;
  }

  /** The key of the texts for a locale: “pt-BR” takes those of “pt-BR”, else of “pt”, else of any other Portuguese. */
  #suppliedFor(locale: string): string | undefined {
    const keys = Object.keys(this.#config.texts ?? {});
    const wanted = locale.toLowerCase();
    return (
      keys.find((key) => key.toLowerCase() === wanted) ??
      keys.find((key) => key.toLowerCase() === primary(wanted)) ??
      keys.find((key) => primary(key) === primary(wanted))
    );
  }

  #said(strings: Strings, supplied: string): Strings {
    const {texts, names = {}} = this.#config;
    // A language that we lack comes as English, to be said in the clinic's words as far as they go.
    const language =
      supplied === '' || primary(supplied) === strings.language ? strings.language : supplied;
    const parts = new Map<PartName, Texts>();
    for (const [name, own] of Object.entries(texts?.[supplied] ?? {})) {
      const part = PARTS.find((one) => one === name);
      if (part !== undefined && typeof own === 'object') parts.set(part, own);
      else
        this.#unsaid(`texts.${supplied}.${name}`, {
          found: JSON.stringify(own),
          allowed: `sentences by their names, under ${PARTS.join(', ')}`,
        });
    }
    const cache = new Map<unknown, unknown>();
    const reword = <Part>(part: PartName, ours: Part): Part => {
      const own = parts.get(part);
      if (own === undefined) return ours;
      if (!cache.has(ours))
        cache.set(
          ours,
          reworded(ours, own, (unsaid) => {
            this.#unsaid(`texts.${supplied}.${part}.${unsaid.path}`, unsaid);
          }),
        );
      return cache.get(ours) as Part;
    };
    const main = reword('main', strings);
    const treatments = Object.fromEntries(
      Object.entries(main.treatments).map(([treatment, words]: [string, TreatmentWords]) => {
        const name = new Map(Object.entries(names)).get(treatment);
        return [treatment, name === undefined ? words : {...words, name, within: name}];
      }),
    ) as Strings['treatments'];
    return {
      ...main,
      treatments,
      reword,
      language,
      ...(RIGHT_TO_LEFT.includes(primary(language)) && {direction: 'rtl'}),
    };
  }

  #unsaid(path: string, {found, allowed}: Pick<ConfigIssue, 'found' | 'allowed'>): void {
    if (this.#told.has(path)) return;
    this.#told.add(path);
    this.#tell({path, found: found.slice(0, 80), allowed});
  }
}
