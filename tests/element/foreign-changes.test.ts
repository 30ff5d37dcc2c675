import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import {estimatorIn, type Screen} from '../support/harness.js';
import {openFold} from '../support/everything.js';
import {openPage} from '../support/page.js';
import {visibleTexts} from '../support/visible-text.js';

/** What others do to a text: translators, extensions, spell checkers. */
const TAMPERINGS: Readonly<Record<string, (text: Text) => void>> = {
  'wrapped by a copy': (text) => {
    text.replaceWith(font(text.data));
  },
  'wrapped as it is': (text) => {
    const wrapper = font('');
    text.replaceWith(wrapper);
    wrapper.append(text);
  },
  'wrapped twice, in other words': (text) => {
    const wrapper = font('');
    wrapper.append(font(`» ${text.data} «`));
    text.replaceWith(wrapper);
  },
  split: (text) => {
    if (text.length > 2) text.splitText(2);
  },
  'split and marked': (text) => {
    if (text.length < 3) return;
    const rest = text.splitText(1);
    rest.replaceWith(font(rest.data));
  },
  'put together with its neighbours': (text) => {
    text.parentElement?.normalize();
  },
  removed: (text) => {
    text.remove();
  },
  'replaced by another node': (text) => {
    text.replaceWith(text.data.toUpperCase());
  },
  'changed in place': (text) => {
    text.data = `${text.data} (translated)`;
  },
  'emptied and moved to the front': (text) => {
    text.parentElement?.prepend(text.data);
    text.data = '';
  },
  'replaced with all around it': (text) => {
    const parent = text.parentElement;
    if (parent) parent.textContent = parent.textContent;
  },
  'replaced by a copy of the element': (text) => {
    const parent = text.parentElement;
    if (parent?.matches('b, small, span, legend, p')) parent.replaceWith(parent.cloneNode(true));
  },
};

function font(words: string): HTMLElement {
  const element = document.createElement('font');
  element.textContent = words;
  return element;
}

function textsOf(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter(({data}) => data.trim() !== '');
}

function tamper({root}: Screen, act: (text: Text) => void): void {
  for (const text of textsOf(root)) if (root.contains(text)) act(text);
}

const ANSWERS = [
  ['concern', 'hair-loss'],
  ['severity', 'severe'],
] as const;

/** As a person does; by the value, since the words are no longer ours. */
async function answer({el, root}: Screen, [name, value]: (typeof ANSWERS)[number]): Promise<void> {
  const select = root.querySelector<HTMLSelectElement>(`.${name} select`);
  if (select) {
    select.focus();
    select.value = value;
    select.dispatchEvent(new Event('change', {bubbles: true}));
  }
  const radios = [...root.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)];
  const chosen = radios.find((each) => each.value === value);
  chosen?.focus();
  chosen?.click();
  await el.updateComplete;
}

const opened = async (): Promise<Screen> => {
  const screen = await estimatorIn(html`<treatment-estimator></treatment-estimator>`);
  await openFold(screen, 'experience');
  await screen.openChartTable();
  return screen;
};

const seen = ({root}: Screen): readonly string[] => visibleTexts(root, 'en');

describe('texts that are no longer ours', () => {
  /** What an untouched element says after each answer. */
  const untouched: (readonly string[])[] = [];
  before(async () => {
    const screen = await opened();
    for (const given of ANSWERS) {
      await answer(screen, given);
      untouched.push(seen(screen));
    }
  });

  for (const [how, act] of Object.entries(TAMPERINGS)) {
    it(`${how}, are ours again after the next answer`, async () => {
      const screen = await opened();
      for (const [at, given] of ANSWERS.entries()) {
        tamper(screen, act);
        // Many act once more, on what they have made themselves.
        await Promise.resolve();
        if (at > 0) tamper(screen, act);
        await answer(screen, given);
        expect(seen(screen)).to.deep.equal(untouched[at]);
      }
    });
  }

  it('leave the focus where it is, and what is open as it is', async () => {
    const screen = await opened();
    for (const text of textsOf(screen.root)) text.replaceWith(font(text.data));
    await answer(screen, ['severity', 'severe']);
    expect((screen.root.activeElement as HTMLInputElement).value).to.equal('severe');
    expect(screen.chartTable.open).to.be.true;
  });

  it('are ours again where nothing but the answer could be fetched', async () => {
    const {screen} = await openPage({missing: ['/src/element/deferred-parts.ts']});
    const fresh = await openPage({
      missing: ['/src/element/deferred-parts.ts'],
      body: '<treatment-estimator concern="hair-loss"></treatment-estimator>',
    });
    tamper(screen, TAMPERINGS['wrapped by a copy'] as (text: Text) => void);
    await answer(screen, ['concern', 'hair-loss']);
    expect(screen.headline).to.equal(fresh.screen.headline);
    expect(screen.figures).to.deep.equal(fresh.screen.figures);
  });
});
