import {expect, html, oneEvent} from '@open-wc/testing';
import '../../src/define.js';
import {CONCERNS} from '../../src/evidence/concerns/index.js';
import {estimatorIn} from '../support/harness.js';
import {openPage} from '../support/page.js';
import {waitUntil} from '../support/wait-until.js';

/** The marks beside the figures. */
const marks = (root: ShadowRoot): HTMLButtonElement[] => [
  ...root.querySelectorAll<HTMLButtonElement>('.why'),
];

describe('how we worked this out', () => {
  for (const concern of Object.keys(CONCERNS)) {
    it(`leads from a figure about ${concern} to a paper in two taps`, async () => {
      const {el} = await estimatorIn(
        html`<treatment-estimator concern=${concern}></treatment-estimator>`,
      );
      const root = el.shadowRoot as ShadowRoot;
      // First tap: the mark beside the risk of dark marks, which rests on trials for every
      // treatment.
      const mark = marks(root).find((each) =>
        each.getAttribute('aria-label')?.startsWith('How we know: Dark marks'),
      ) as HTMLButtonElement;
      mark.click();
      await waitUntil(
        () => root.activeElement?.matches('section[id^=why-]'),
        'the figure is shown and has the focus',
      );
      const link = root.activeElement?.querySelector<HTMLAnchorElement>('a[href]');
      // Second tap: the link.
      expect(link?.href).to.match(
        /^https:\/\/(doi\.org|pubmed\.ncbi\.nlm\.nih\.gov|pmc\.ncbi\.nlm\.nih\.gov)\//,
      );
    });
  }

  it('fetches nothing of it before it is opened', async () => {
    const {el} = await estimatorIn(html`<treatment-estimator></treatment-estimator>`);
    expect(el.shadowRoot?.querySelector('.method section')).to.equal(null);
  });

  it('says the figure, its range and its grade as the table does', async () => {
    const {el} = await estimatorIn(
      html`<treatment-estimator skin-tone="IV"></treatment-estimator>`,
    );
    const root = el.shadowRoot as ShadowRoot;
    const [mark] = marks(root);
    const cell = mark?.closest('td');
    mark?.click();
    await waitUntil(() => root.querySelector('#why-0-cost'));
    const heading = root.querySelector('#why-0-cost h4')?.textContent ?? '';
    expect(heading).to.include(cell?.querySelector('b')?.textContent ?? 'no figure');
    expect(heading).to.include(cell?.querySelector('small')?.textContent ?? 'no range');
    expect(heading).to.match(/Grade [A-D]/);
  });

  it('opens by its own heading as well, and follows another answer', async () => {
    const {el} = await estimatorIn(
      html`<treatment-estimator concern="wrinkles"></treatment-estimator>`,
    );
    const root = el.shadowRoot as ShadowRoot;
    const fold = root.querySelector<HTMLDetailsElement>('details.method') as HTMLDetailsElement;
    const toggled = oneEvent(fold, 'toggle');
    fold.querySelector('summary')?.click();
    await toggled;
    await waitUntil(() => fold.querySelector('section'));
    el.concern = 'hair-loss';
    await el.updateComplete;
    expect(fold.textContent).to.include('seven times the gain');
  });

  it('is told in German where the estimator speaks German', async () => {
    const {el} = await estimatorIn(html`<treatment-estimator locale="de"></treatment-estimator>`);
    const root = el.shadowRoot as ShadowRoot;
    marks(root)[0]?.click();
    await waitUntil(() => root.querySelector('.method section'));
    expect(root.querySelector('.method')?.textContent).to.include('Niemand hat dafür bezahlt');
  });

  it('that cannot be fetched is said to be missing, and is not asked for over and over', async () => {
    const {el, screen, window} = await openPage({missing: ['/src/method/draw-method.ts']});
    const method = screen.root.querySelector('.method') as HTMLDetailsElement;
    method.querySelector('summary')?.click();
    await waitUntil(() => method.querySelector('.hint'));
    let updates = 0;
    el.addController({hostUpdated: () => updates++});
    await new Promise((resolve) => window.setTimeout(resolve, 100));
    expect(updates).to.equal(0);
  });
});
