const COLOURS = ['ink', 'paper', 'quiet', 'accent', 'second', 'third', 'fourth'];

/** Warns the page in the console where its own colours are hard to read. Says nothing twice, until the colours are others. */
export class Brand {
  readonly #host: HTMLElement;
  #said = '';

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Call it when colours have come or changed. Our own can be read: nothing is fetched for them. */
  async check(): Promise<void> {
    const given = getComputedStyle(this.#host);
    const module = COLOURS.some((colour) => given.getPropertyValue(`--te-${colour}`) !== '')
      ? await import('./contrast-failures.js').catch(() => undefined)
      : undefined;
    const said = this.#said;
    this.#said =
      module
        ?.contrastFailures(this.#host)
        .map(
          ({token, against, ratio, needed}) =>
            // Rounded down: what is not enough must not look as if it were.
            `${token} against ${against}: ${(Math.floor(ratio * 100) / 100).toFixed(2)}, needed ${needed}`,
        )
        .join('\n') ?? '';
    if (this.#said !== '' && this.#said !== said)
      console.warn(
        `<treatment-estimator> Colours that many cannot read (contrast, WCAG 2.2):\n${this.#said}`,
      );
  }
}
