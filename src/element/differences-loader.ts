import {nothing, type LitElement, type TemplateResult} from 'lit';
import type {AnswerOnScreen} from '../answer/answer-on-screen.js';
import type {ViewOptions} from '../answer/view.js';
import type {DifferencesPart} from '../differences/differences-part.js';
import type {GoToQuestion} from '../differences/template.js';
import {importAgain} from '../loading/import-again.js';

/** Asked for before anything is drawn: it stands in the first screen. */
let coming = fetchPart();

function fetchPart(): Promise<typeof DifferencesPart | undefined> {
  return importAgain(() => import('../differences/differences-part.js')).then(
    ({DifferencesPart: Part}) => Part,
    () => undefined,
  );
}

/** Fetches what differs beside the first answer; where that fails, the answer stands without it. */
export class DifferencesLoader {
  /** Fulfilled once it stands, or cannot be fetched. */
  coming: Promise<void> | undefined;
  #part: DifferencesPart | undefined;

  /** Call it once the host is drawn for the first time, and to try again. */
  load(host: LitElement): void {
    if (this.#part) return;
    this.coming = coming.then(async (Part) => {
      if (Part === undefined) coming = fetchPart();
      const Fetched = Part ?? (await coming);
      this.#part ??= Fetched && new Fetched(host);
      host.requestUpdate();
    });
  }

  /** Fulfilled once its sentences are there as well. */
  async whole(): Promise<void> {
    await this.coming;
    await this.#part?.coming;
  }

  /** Takes an answer; gives the statements, to be read aloud. */
  update(
    {estimate, formatter}: Pick<AnswerOnScreen, 'estimate' | 'formatter'>,
    options: ViewOptions,
  ): readonly string[] {
    return this.#part?.update(estimate, formatter, options) ?? [];
  }

  render(goTo: GoToQuestion): TemplateResult | typeof nothing {
    return this.#part?.render(goTo) ?? nothing;
  }
}
