import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import {openEverything} from '../support/everything.js';
import {estimatorIn, type Screen} from '../support/harness.js';
import {LANGUAGE_IDS} from '../support/languages.js';
import {waitUntil} from '../support/wait-until.js';

const CONFIG = {bookingLink: '#book', bookingPlan: true};
const YEAR = new Date().getFullYear() + 2;

/** Everything that a person can set. A node that is made anew loses the focus. */
const controls = ({root}: Screen): Element[] => [
  ...root.querySelectorAll('input, select, details, [role=tab], dialog, canvas, .address a'),
];

function stateOf(control: Element): string {
  if (control instanceof HTMLInputElement) {
    const {name, type, checked, value, ariaInvalid} = control;
    return `${name} ${/radio|checkbox/.test(type) ? checked : value} ${ariaInvalid}`;
  }
  if (control instanceof HTMLSelectElement) return control.value;
  if (control instanceof HTMLDetailsElement || control instanceof HTMLDialogElement)
    return `${control.localName} ${control.open}`;
  return `${control.localName} ${control.id} ${control.ariaSelected ?? control.getAttribute('href')}`;
}

async function set({el, root}: Screen, name: string, value: string): Promise<void> {
  const field = root.querySelector<HTMLInputElement>(`[name=${name}]`) as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new Event('change', {bubbles: true}));
  field.dispatchEvent(new Event('blur'));
  await el.updateComplete;
}

/** An estimator in which a person has answered, typed, ticked, opened and chosen. */
async function used(): Promise<Screen> {
  const screen = await estimatorIn(
    html`<treatment-estimator locale="en" .config=${CONFIG}></treatment-estimator>`,
  );
  const {root} = screen;
  await openEverything(screen);
  await screen.openChartTable();
  await screen.choose('Cost');
  for (const each of ['.ask input:not(:checked)', '.matters input', '[name=send-plan]', '.rest'])
    root.querySelector<HTMLElement>(each)?.click();
  await set(screen, 'dates-start', `${YEAR}-03-01`);
  await set(screen, 'dates-limit', '1500');
  await set(screen, 'dates-limit', 'a lot');
  root.querySelector<HTMLElement>('#fold-plan .button:last-of-type')?.click();
  await screen.openRow('Sessions');
  return screen;
}

describe('another language', () => {
  it('takes back nothing that a person has answered, typed, ticked, opened or chosen', async () => {
    const screen = await used();
    const nodes = controls(screen);
    const before = nodes.map(stateOf);
    for (const language of [...LANGUAGE_IDS.filter((id) => id !== 'en'), 'en']) {
      screen.el.locale = language;
      await waitUntil(() => screen.language === language, `It speaks ${language}`);
      await screen.el.updateComplete;
      const now = controls(screen);
      expect(now.map(stateOf), language).to.deep.equal(before);
      expect(before.filter((_, at) => now[at] !== nodes[at])).to.deep.equal([]);
    }
  });
});
