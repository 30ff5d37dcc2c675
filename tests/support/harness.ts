import {fixture} from '@open-wc/testing';
import {ar} from '../../src/i18n/ar/answer.js';
import {de} from '../../src/i18n/de/answer.js';
import {en} from '../../src/i18n/en/answer.js';
import type {TreatmentEstimator} from '../../src/index.js';
import {waitUntil} from './wait-until.js';

/** The questions, as they stand on the screen. */
export const ASK = {
  concern: 'What would you like to treat?',
  kind: 'Which kind?',
  area: 'Where?',
  skin: 'Your skin in the sun',
  severity: 'How severe is it?',
} as const;

/** What the row of the sums is called, by language. */
const COST_ROWS: Readonly<Record<string, string>> = {
  en: en.rows.cost,
  de: de.rows.cost,
  ar: ar.rows.cost,
};

/** What stands above the sums; other figures stand there where no price is known. */
const COST_TITLES: readonly string[] = [en, de, ar].map(({answer}) => answer.title);

/** What stands before a range that is the same for all. */
const EACH: readonly string[] = [en, de, ar].map(({cells}) => cells.each.replace('{range}', ''));

type Template = Parameters<typeof fixture>[0];

/** The estimator of this template, ready: figures, evidence and the frame of the charts stand. */
export async function estimatorIn(template: Template): Promise<Screen> {
  const root = await fixture<HTMLElement>(template);
  const el = root.matches('treatment-estimator') ? root : root.querySelector('treatment-estimator');
  return await screenOf(el as TreatmentEstimator);
}

export async function screenOf(el: TreatmentEstimator): Promise<Screen> {
  await el.updateComplete;
  return new Screen(el);
}

/** The text of an element as it is read: without line ends and what indents them. */
export const wordsOf = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Without those of the elements inside. */
const ownWords = ({childNodes}: Node): string =>
  [...childNodes]
    .filter(({nodeType}) => nodeType === Node.TEXT_NODE)
    .map(wordsOf)
    .join('');

/**
 * What a person finds in an estimator, by the words on the screen. The only file that knows how its
 * inside is marked up.
 */
export class Screen {
  readonly el: TreatmentEstimator;

  constructor(el: TreatmentEstimator) {
    this.el = el;
  }

  get root(): ShadowRoot {
    return this.el.shadowRoot as ShadowRoot;
  }

  /** Every word on the screen. */
  get text(): string {
    return wordsOf(this.root.querySelector('.te'));
  }

  /** The language that the words are marked with. */
  get language(): string {
    return this.root.querySelector<HTMLElement>('.te')?.lang ?? '';
  }

  /** The direction that they are marked with. */
  get direction(): string {
    return this.root.querySelector<HTMLElement>('.te')?.dir ?? '';
  }

  /** The sums in one sentence, as they are read aloud. */
  get headline(): string {
    return (this.#one('[part=headline]').ariaLabel ?? '').replace(/\s+/g, ' ');
  }

  /** What the figures are for. */
  get about(): string {
    return wordsOf(this.root.querySelector('.about'));
  }

  /** What a bar means. */
  get summary(): string {
    return wordsOf(this.root.querySelector('.answer > .hint:not(.about, .more-usual)'));
  }

  /** The statements on what differs. */
  get differences(): string[] {
    return this.#all('.differs li :is(b, button)').map(ownWords);
  }

  /** What is said aloud after an answer. */
  get status(): HTMLElement {
    return this.#one('[role=status]');
  }

  get untreated(): string {
    return wordsOf(this.root.querySelector('.none'));
  }

  get notices(): string[] {
    return this.#all('.note > b').map(wordsOf);
  }

  // The table.

  /** Treatments compared, from the heads of the columns. */
  get treatments(): string[] {
    return this.#all('.answer thead th').map(ownWords);
  }

  /** Headings of the rows. */
  get rows(): string[] {
    return this.#all('.answer tbody th').map(wordsOf);
  }

  /** The large figures of a row, a treatment each. */
  row(label: string): string[] {
    return this.#cells(label).map((cell) => wordsOf(cell.querySelector('b')));
  }

  /** The ranges under them. */
  ranges(label: string): string[] {
    return this.#cells(label).map((cell) =>
      EACH.reduce((text, each) => text.replace(each, ''), wordsOf(cell.querySelector('small'))),
    );
  }

  get figures(): string[] {
    return ['Whole course', ...this.rows].flatMap((row) => this.row(row));
  }

  get #sums(): HTMLElement[] {
    return this.#all('.pair > div:has(b)');
  }

  /** A cell for each treatment; what is the same for all stands once. */
  #cells(label: string): HTMLElement[] {
    const title = wordsOf(this.root.querySelector('h2'));
    if (label === title) return this.#sums;
    if (Object.values(COST_ROWS).includes(label))
      return COST_TITLES.includes(title) ? this.#sums : [];
    const row = this.#all('.answer tbody tr').find(
      (each) => wordsOf(each.querySelector('th')) === label,
    );
    return [...(row?.querySelectorAll<HTMLElement>('td:not(.lanes)') ?? [])].flatMap((cell) =>
      Array.from({length: (cell as HTMLTableCellElement).colSpan}, () => cell),
    );
  }

  /** Opens what stands behind a row, as a person does. */
  async openRow(label: string): Promise<HTMLDialogElement> {
    const button = this.#all('.more').find((each) => wordsOf(each) === label);
    if (!button) throw new Error(`There is no row “${label}”`);
    button.click();
    await waitUntil(() => this.root.querySelector('dialog h3') !== null, 'The row has opened');
    return this.#one<HTMLDialogElement>('dialog');
  }

  // The questions.

  get questions(): string[] {
    return this.#all('.ask legend, .ask .legend').map(wordsOf);
  }

  choices(question: string): string[] {
    const select = this.#question(question).querySelector('select');
    return select ? [...select.options].map(wordsOf) : this.radios(question).map(nameOf);
  }

  /** The answer that stands, undefined where none does. */
  chosen(question: string): string | undefined {
    const select = this.#question(question).querySelector('select');
    if (select) return wordsOf(select.selectedOptions[0]);
    const radio = this.radios(question).find(({checked}) => checked);
    return radio && nameOf(radio);
  }

  hint(question: string): string {
    return wordsOf(this.#question(question).querySelector('.hint'));
  }

  radios(question: string): HTMLInputElement[] {
    return [...this.#question(question).querySelectorAll<HTMLInputElement>('input[type=radio]')];
  }

  /** Answers by a click, as a person does; `choice` is how the answer begins. */
  async answer(question: string, choice: string): Promise<void> {
    const select = this.#question(question).querySelector('select');
    if (select) {
      select.selectedIndex = [...select.options].findIndex((option) =>
        wordsOf(option).startsWith(choice),
      );
      select.dispatchEvent(new Event('change', {bubbles: true}));
    } else {
      const radio = this.radios(question).find((each) => nameOf(each).startsWith(choice));
      if (!radio) throw new Error(`“${question}” has no answer “${choice}”`);
      radio.closest('label')?.click();
    }
    await this.el.updateComplete;
  }

  /** The question that a control belongs to. */
  nameOfQuestion(control: Element): string {
    return wordsOf(control.closest('[part=question]')?.querySelector('legend, .legend'));
  }

  #question(question: string): HTMLElement {
    const found = this.#all('[part=question]').find(
      (each) => wordsOf(each.querySelector('legend, .legend')) === question,
    );
    if (!found) throw new Error(`There is no question “${question}”`);
    return found;
  }

  // Other treatments.

  get compareSummary(): HTMLElement {
    return this.#one('.compare > summary');
  }

  get candidates(): HTMLInputElement[] {
    return [...this.root.querySelectorAll<HTMLInputElement>('.compare input')];
  }

  candidate(treatment: string): HTMLInputElement {
    const found = this.candidates.find((each) =>
      wordsOf(each.closest('label')).startsWith(treatment),
    );
    if (!found) throw new Error(`“${treatment}” cannot be compared`);
    return found;
  }

  /** Puts a treatment beside the others, or takes it away. */
  async compare(treatment: string): Promise<void> {
    const details = this.#one<HTMLDetailsElement>('.compare');
    if (!details.open) this.compareSummary.click();
    // Its list is made when it is opened.
    await this.el.updateComplete;
    this.candidate(treatment).closest('label')?.click();
    await this.el.updateComplete;
  }

  // The charts.

  get tabs(): HTMLElement[] {
    return this.#all('[role=tab]');
  }

  get openTab(): string {
    return wordsOf(this.root.querySelector('[role=tab][aria-selected=true]'));
  }

  async choose(tab: string): Promise<void> {
    this.tabs.find((each) => wordsOf(each) === tab)?.click();
    await this.el.updateComplete;
  }

  /** The box that a chart is drawn in. */
  get box(): HTMLElement {
    return this.#one('.box');
  }

  get canvas(): HTMLCanvasElement | null {
    return this.root.querySelector('canvas');
  }

  /** Everything about the charts, in words. */
  get chartText(): string {
    return wordsOf(this.root.querySelector('.charts'));
  }

  get chartTitle(): string {
    return ownWords(this.#one('figcaption'));
  }

  get chartTableSummary(): HTMLElement {
    return this.#one('figure summary');
  }

  get chartTable(): HTMLDetailsElement {
    return this.#one<HTMLDetailsElement>('figure details');
  }

  /**
   * Opens the chart's table as a person does. Its rows are made when it is opened, or when the
   * chart has come into view.
   */
  async openChartTable(): Promise<void> {
    if (!this.chartTable.open) this.chartTableSummary.click();
    await this.el.updateComplete;
  }

  /** The chart's table: each row begins with its heading. */
  get chartRows(): string[][] {
    return [...this.chartTable.querySelectorAll('tr')].map((row) => [...row.children].map(wordsOf));
  }

  // The person's side.

  /** A part that opens, by its title. */
  fold(title: string): HTMLDetailsElement {
    const found = this.#all('.fold').find(
      (each) => wordsOf(each.querySelector('summary b')) === title,
    );
    if (!found) throw new Error(`Nothing on the screen opens as “${title}”`);
    return found as HTMLDetailsElement;
  }

  /** Opens it as a person does, and waits until its inside has come. */
  async open(title: string): Promise<HTMLDetailsElement> {
    const fold = this.fold(title);
    if (!fold.open) fold.querySelector('summary')?.click();
    await waitUntil(() => fold.querySelector('div > *') !== null, `“${title}” has come`);
    return fold;
  }

  #one<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = this.root.querySelector<E>(selector);
    if (!found) throw new Error(`Nothing on the screen is ${selector}`);
    return found;
  }

  #all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }
}

/** What a control is called: its label, as a screen reader says it. */
export function nameOf(control: Element): string {
  return control.getAttribute('aria-label') ?? wordsOf(control.closest('label') ?? control);
}
