import {expect, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/define.js';
import {CONCERNS} from '../../src/evidence/concerns/index.js';
import {estimatorIn, wordsOf} from '../support/harness.js';
import {LANGUAGE_IDS, stringsIn} from '../support/languages.js';
import {openPage} from '../support/page.js';
import {waitUntil} from '../support/wait-until.js';

const DARK_MARKS = 'Dark marks after, type IV';

describe('how we worked this out', () => {
  for (const concern of Object.keys(CONCERNS)) {
    it(`leads from a figure about ${concern} to a paper in two taps`, async () => {
      const screen = await estimatorIn(
        html`<treatment-estimator concern=${concern} skin-tone="IV"></treatment-estimator>`,
      );
      // First tap: the row of dark marks, which rests on trials for every treatment.
      const window = await screen.openRow(DARK_MARKS);
      expect(window.matches(':modal')).to.equal(true);
      // Second tap: the link.
      expect(window.querySelector<HTMLAnchorElement>('a[href]')?.href).to.match(
        /^https:\/\/(doi\.org|pubmed\.ncbi\.nlm\.nih\.gov|pmc\.ncbi\.nlm\.nih\.gov)\//,
      );
    });
  }

  it('is behind every row: one button each, and one for the sums', async () => {
    const screen = await estimatorIn(html`<treatment-estimator></treatment-estimator>`);
    expect(screen.root.querySelectorAll('.answer .more')).to.have.length(1 + screen.rows.length);
    for (const row of screen.root.querySelectorAll<HTMLElement>('.head, tbody tr')) {
      const {left, width, height} = row.getBoundingClientRect();
      row.scrollIntoView({block: 'center'});
      const {top: seen} = row.getBoundingClientRect();
      const [middle, last] = [seen + height / 2, left + width - 4];
      expect(screen.root.elementFromPoint(last, middle)).to.equal(row.querySelector('.more'));
    }
  });

  it('closes by its button, by Escape and beside it, and gives the focus back', async () => {
    const screen = await estimatorIn(html`<treatment-estimator></treatment-estimator>`);
    const row = screen.root.querySelector<HTMLElement>('tbody .more') as HTMLElement;
    const ways: ((window: HTMLDialogElement) => void | Promise<void>)[] = [
      (window) => window.querySelector<HTMLElement>('header button')?.click(),
      async () => await sendKeys({press: 'Escape'}),
      (window) => window.click(),
    ];
    for (const close of ways) {
      row.focus();
      const window = await screen.openRow('Sessions');
      await close(window);
      await waitUntil(() => screen.root.querySelector('dialog') === null, 'It has closed');
      expect(screen.root.activeElement).to.equal(row);
    }
  });

  for (const locale of LANGUAGE_IDS)
    it(`says what each treatment is, in ${locale}`, async () => {
      const treatments = ['rf-microneedling', 'laser-ablative'] as const;
      const screen = await estimatorIn(
        html`<treatment-estimator
          locale=${locale}
          treatments=${treatments.join(' ')}
        ></treatment-estimator>`,
      );
      const {person, main} = await stringsIn(locale);
      const said = wordsOf(await screen.openRow(main.answer.title));
      for (const treatment of treatments) expect(said).to.include(person.what[treatment]);
    });

  it('leads on to everything about the row, in the method', async () => {
    const screen = await estimatorIn(html`<treatment-estimator></treatment-estimator>`);
    const window = await screen.openRow('Sessions');
    window.querySelector<HTMLElement>('.link')?.click();
    await waitUntil(
      () => screen.root.activeElement?.matches('#why-0-sessions'),
      'the figure is shown and has the focus',
    );
  });

  it('fetches nothing of it before it is opened', async () => {
    const {el} = await estimatorIn(html`<treatment-estimator></treatment-estimator>`);
    expect(el.shadowRoot?.querySelector('.method section')).to.equal(null);
  });

  it('says the figure and its range as the table does, and how sure it is', async () => {
    const screen = await estimatorIn(
      html`<treatment-estimator skin-tone="IV"></treatment-estimator>`,
    );
    for (const label of ['Whole course', 'Sessions', DARK_MARKS]) {
      const [figure, range] = [screen.row(label)[0] ?? '?', screen.ranges(label)[0] ?? '?'];
      const title = label === 'Whole course' ? 'The whole course costs about' : label;
      const window = await screen.openRow(title);
      const [option] = window.querySelectorAll('section');
      expect(option?.textContent).to.include(figure);
      expect(option?.textContent).to.include(range);
      expect(option?.textContent).to.match(
        /Good evidence|Some evidence|Little evidence|Hardly any evidence/,
      );
      window.close();
      await waitUntil(() => screen.root.querySelector('dialog') === null, 'It has closed');
    }
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
    root.querySelector<HTMLElement>('.method summary')?.click();
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
