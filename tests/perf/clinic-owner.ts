import type {ElementHandle, Page} from 'puppeteer-core';

/** Somebody who sets the estimator up, by a mouse and a keyboard; what they do is counted. */
export class ClinicOwner {
  clicks = 0;
  fields = 0;
  readonly #began = performance.now();

  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Since they began. */
  get seconds(): number {
    return (performance.now() - this.#began) / 1000;
  }

  async click(selector: string): Promise<void> {
    await this.#open(selector);
    const target = await this.page.waitForSelector(selector);
    // Smooth scrolling and bars that stay in view would take a click by coordinates elsewhere.
    await target?.evaluate((element) => {
      (element as HTMLElement).click();
    });
    this.clicks += 1;
  }

  /** Pastes into a field, which then reads it. */
  async paste(selector: string, text: string): Promise<void> {
    await this.#open(selector);
    await this.page.$eval(
      selector,
      (field, pasted) => {
        (field as HTMLTextAreaElement).value = pasted;
        field.dispatchEvent(new Event('input', {bubbles: true}));
        field.dispatchEvent(new Event('paste', {bubbles: true}));
      },
      text,
    );
    this.fields += 1;
  }

  async choose(selector: string, value: string): Promise<void> {
    await this.#open(selector);
    await this.page.select(selector, value);
    this.fields += 1;
  }

  async upload(selector: string, file: string): Promise<void> {
    await this.#open(selector);
    const field = (await this.page.waitForSelector(selector)) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(file);
    this.fields += 1;
  }

  /** Opens what is closed around something, from the outside in; each is a click. */
  async #open(selector: string): Promise<void> {
    for (const around of await this.page.$$(`details:not([open]):has(${selector})`)) {
      await around.$eval(':scope > summary', (summary) => {
        summary.click();
      });
      this.clicks += 1;
    }
  }
}
