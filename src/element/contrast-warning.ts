import {importAgain} from '../loading/import-again.js';

const COLOURS = ['ink', 'paper', 'quiet', 'accent', 'first', 'second', 'third', 'fourth'];

/**
 * Warns the page in the console where its own colours are hard to read; once, until the colours
 * change.
 */
export class ContrastWarning {
  readonly #host: HTMLElement;
  #lastWarning = '';

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /**
   * Call it when colours have come or changed. The default colours are known to be readable:
   * nothing is fetched for them.
   */
  async check(): Promise<void> {
    const warning = await this.#warning();
    const isNew = warning !== '' && warning !== this.#lastWarning;
    this.#lastWarning = warning;
    if (!isNew) return;
    console.warn(
      `<treatment-estimator> Colours that many cannot read (contrast, WCAG 2.2):\n${warning}`,
    );
  }

  async #warning(): Promise<string> {
    const style = getComputedStyle(this.#host);
    const isThemed = COLOURS.some((colour) => style.getPropertyValue(`--te-${colour}`) !== '');
    if (!isThemed) return '';
    const {contrastFailures} = await importAgain(() => import('./contrast-failures.js')).catch(
      () => ({
        contrastFailures: () => [],
      }),
    );
    return contrastFailures(this.#host)
      .map(({token, against, ratio, needed}) => {
        // Rounded down: what is not enough must not look as if it were.
        const rounded = (Math.floor(ratio * 100) / 100).toFixed(2);
        return `${token} against ${against}: ${rounded}, needed ${needed}`;
      })
      .join('\n');
  }
}
