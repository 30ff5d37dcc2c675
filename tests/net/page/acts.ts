import {settled, type EstimatorElement} from './settled.js';

/** Parts of an estimator: found by what they are to a reader, not by how they are styled. */

export const all = <E extends Element>({shadowRoot}: EstimatorElement, selector: string): E[] => [
  ...shadowRoot.querySelectorAll<E>(selector),
];

/** Presses something and waits for what comes of it. */
export async function press(element: EstimatorElement, target: HTMLElement): Promise<void> {
  target.click();
  await settled(element);
}

/** Opens every part that opens, one after the other, and those that stand within them. */
export async function openAll(element: EstimatorElement): Promise<void> {
  const closed = (): HTMLElement[] => all(element, 'details:not([open]) > summary');
  for (let [next] = closed(); next; [next] = closed()) {
    await press(element, next);
    if (closed().includes(next)) throw new Error(`Stays shut: ${next.innerText}`);
  }
}

export const tabs = (element: EstimatorElement): HTMLElement[] => all(element, '[role=tab]');

/** Gives the last answer to every question that stands outside of the parts that open. */
export async function answerQuestions(element: EstimatorElement): Promise<void> {
  const radios = all<HTMLInputElement>(element, 'input[type=radio]');
  const asked = new Set(radios.filter((one) => !one.closest('details')).map(({name}) => name));
  for (const name of asked) {
    const last = all<HTMLInputElement>(element, `input[type=radio][name="${name}"]`).at(-1);
    if (last) await press(element, last);
  }
}

/** What is written into the fields of one kind, in their order. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  date: ['2027-03-01', '2027-12-18'],
  number: ['1500'],
};

/** Answers all that is asked in the parts that open: first answers, every tick, days and a sum. */
export async function answerParts(element: EstimatorElement): Promise<void> {
  for (let next = unanswered(element); next; next = unanswered(element)) await press(element, next);
  for (const [type, texts] of Object.entries(WRITTEN)) {
    const fields = all<HTMLInputElement>(element, `details input[type=${type}]`);
    for (const [at, field] of fields.entries()) await write(element, field, texts[at] ?? '');
  }
}

/** The first box without a tick, or the first answer to a question without one. */
const unanswered = (element: EstimatorElement): HTMLElement | undefined =>
  all<HTMLInputElement>(element, 'details input:is([type=radio], [type=checkbox]):enabled').find(
    (one) => !one.checked && (one.type === 'checkbox' || !answered(element, one)),
  );

const answered = (element: EstimatorElement, {name}: HTMLInputElement): boolean =>
  all(element, `input[type=radio][name="${name}"]:checked`).length > 0;

async function write(
  element: EstimatorElement,
  field: HTMLInputElement,
  text: string,
): Promise<void> {
  field.value = text;
  for (const type of ['input', 'change', 'blur']) {
    field.dispatchEvent(new Event(type, {bubbles: type !== 'blur'}));
  }
  await settled(element);
}
