import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {AnswerOnScreen} from '../answer/answer-on-screen.js';
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

/** Fetches what differs beside the first answer, and once more where it did not come. */
export class DifferencesLoader {
  /** Fulfilled once it stands, or cannot be fetched. */
  coming: Promise<void> | undefined;
  #part: DifferencesPart | undefined;
  #isFailed = false;

  /** Call it once the host is drawn for the first time. */
  load(host: LitElement): void {
    this.#isFailed = false;
    this.coming = coming.then((Part) => {
      this.#isFailed = Part === undefined;
      this.#part ??= Part && new Part(host);
      host.requestUpdate();
    });
  }

  /** Call it whenever something is opened, answered, or the network is back. */
  retry(host: LitElement): void {
    if (!this.#isFailed) return;
    coming = fetchPart();
    this.load(host);
  }

  /** Fulfilled once its sentences are there as well. */
  async whole(): Promise<void> {
    await this.coming;
    await this.#part?.coming;
  }

  /** Takes an answer; gives the statements, to be read aloud. */
  update(shown: AnswerOnScreen): readonly string[] {
    return this.#part?.update(shown) ?? [];
  }

  /** What differs; `failed` in its place where it could not be fetched. */
  render(goTo: GoToQuestion, failed: string): TemplateResult | typeof nothing {
    return this.#isFailed
      ? html`<p class="hint">${failed}</p>`
      : (this.#part?.render(goTo) ?? nothing);
  }
}
