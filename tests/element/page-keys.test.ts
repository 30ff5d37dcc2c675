import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/define.js';
import {estimatorIn, type Screen} from '../support/harness.js';
import {press} from '../support/keyboard.js';

/** As libraries of shortcuts ask whether somebody is typing. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input, select, textarea, [contenteditable]');

/** What a page that has shortcuts came to hear, and took. */
let heard: string[] = [];
const take = (event: Event): void => {
  if (isField(event.target)) return;
  heard.push((event as KeyboardEvent).key);
  event.preventDefault();
};
const TYPES = ['keydown', 'keypress', 'keyup'];

function focusOn(screen: Screen, selector: string): HTMLElement {
  const field = screen.root.querySelector<HTMLElement>(selector);
  if (!field) throw new Error(`There is no ${selector}`);
  field.focus();
  return field;
}

describe('a page with shortcuts for keys', () => {
  beforeEach(() => {
    heard = [];
    for (const type of TYPES) document.addEventListener(type, take);
  });
  afterEach(() => {
    for (const type of TYPES) document.removeEventListener(type, take);
  });

  const estimator = (): Promise<Screen> =>
    estimatorIn(html`<treatment-estimator></treatment-estimator>`);

  for (const [field, selector, keys] of [
    ['a row of answers', '.severity select', ['ArrowDown', 'Enter', 'Home', 'a']],
    ['a concern', '[name=concern]:checked', ['ArrowRight', ' ', 'j']],
    ['a tab of the charts', '[role=tab]', ['ArrowRight', 'Enter', 'End']],
    ['what opens a part', '.method summary', ['Enter', ' ']],
  ] as const) {
    it(`hears none of those that ${field} uses`, async () => {
      focusOn(await estimator(), selector);
      await press(...keys);
      expect(heard).to.deep.equal([]);
    });
  }

  it('lets an amount be typed', async () => {
    const screen = await estimator();
    await screen.open('My dates and budget');
    const field = focusOn(screen, '[name=dates-limit]');
    await sendKeys({type: '1500'});
    expect([(field as HTMLInputElement).value, heard]).to.deep.equal(['1500', []]);
  });

  it('lets the arrows choose', async () => {
    const screen = await estimator();
    focusOn(screen, '[name=skinTone][value=III]');
    await press('ArrowRight');
    await screen.el.updateComplete;
    expect(screen.el.skinTone).to.equal('IV');
  });

  it('keeps its own: letters beside a button of ours, Escape, and all with another key held', async () => {
    const screen = await estimator();
    focusOn(screen, '.method summary');
    await press('k');
    focusOn(screen, '[name=concern]:checked');
    await press('Escape');
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey'])
      screen.root
        .querySelector('[name=concern]:checked')
        ?.dispatchEvent(
          new KeyboardEvent('keydown', {key: 's', bubbles: true, composed: true, [modifier]: true}),
        );
    expect([...new Set(heard)]).to.deep.equal(['k', 'Escape', 's']);
  });

  it('keeps those in what it has put between the tags', async () => {
    const el = await fixture(
      html`<treatment-estimator><button slot="extra">Call us</button></treatment-estimator>`,
    );
    await (el as Screen['el']).updateComplete;
    el.querySelector('button')?.focus();
    await press('j');
    expect(heard).to.include('j');
  });
});
