import {expect, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import '../../src/define.js';
import {violations} from '../support/axe.js';
import {estimatorIn, type Screen} from '../support/harness.js';
import {press} from '../support/keyboard.js';
import {cutOff, scrollsSideways} from '../support/room.js';
import {waitUntil} from '../support/wait-until.js';
import {LANGUAGE_IDS} from '../support/languages.js';

type Field = 'start' | 'event' | 'limit';

const words = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const fold = ({root}: Screen): HTMLElement =>
  root.querySelector<HTMLElement>('#fold-dates') as HTMLElement;
const field = (screen: Screen, name: Field): HTMLInputElement =>
  fold(screen).querySelector(`[name=dates-${name}]`) as HTMLInputElement;
const hint = (screen: Screen, name: Field): string =>
  words(fold(screen).querySelector(`#dates-${name}-hint`));
const headings = (screen: Screen): string[] => [...fold(screen).querySelectorAll('h4')].map(words);
/** Of the first table: each row's cells. */
const rows = (screen: Screen): string[][] =>
  [...(fold(screen).querySelector('table')?.rows ?? [])].map(({cells}) => [...cells].map(words));

/** A year in which the days of these tests are neither past nor far away. */
const YEAR = new Date().getFullYear() + 2;

async function opened(
  template: Parameters<typeof estimatorIn>[0] = html`<treatment-estimator
    lang="en"
  ></treatment-estimator>`,
): Promise<Screen> {
  const screen = await estimatorIn(template);
  await screen.open(words(fold(screen).querySelector('summary b')));
  return screen;
}

/** What is said aloud until it is asked for. */
function listen(screen: Screen): () => string[] {
  const said: string[] = [];
  const observer = new MutationObserver(() => said.push(words(screen.status)));
  observer.observe(screen.status, {childList: true, characterData: true, subtree: true});
  return () => {
    observer.disconnect();
    return said.filter((text, at) => text !== '' && text !== said[at - 1]);
  };
}

/** As a date picker does it. */
async function pick(screen: Screen, name: Field, value: string): Promise<void> {
  const input = field(screen, name);
  input.value = value;
  input.dispatchEvent(new Event('change', {bubbles: true}));
  await screen.el.updateComplete;
}

/** Types and goes on, as a person at a keyboard does it. */
async function type(screen: Screen, name: Field, text: string): Promise<void> {
  field(screen, name).focus();
  await sendKeys({type: text});
  field(screen, name).blur();
  await screen.el.updateComplete;
}

describe('my dates and budget', () => {
  it('takes a day typed at the keyboard, shows every appointment, and says so once', async () => {
    const screen = await opened();
    const said = listen(screen);
    field(screen, 'start').focus();
    // The order of day and month is the browser's; the third of March is not mistaken in any.
    await sendKeys({type: `0303${YEAR}`});
    await press('Tab', 'Tab');
    await screen.el.updateComplete;
    expect(headings(screen)).to.deep.equal([`If you start on March 3, ${YEAR}`]);
    expect(rows(screen)[0]).to.deep.equal(['Session', 'When', 'Healing until']);
    expect(rows(screen)).to.have.length(7);
    expect(rows(screen)[1]?.[1]).to.match(new RegExp(`Mar 3, ${YEAR}$`));
    const [once, ...again] = said();
    expect(once).to.match(/^Microneedling: Full result: likely by/);
    expect(again).to.deep.equal([]);
  });

  it('is accessible, with every answer and with every mistake', async () => {
    const screen = await opened();
    await pick(screen, 'start', `${YEAR}-03-01`);
    await pick(screen, 'event', `${YEAR}-10-01`);
    await pick(screen, 'limit', '1500');
    expect(headings(screen)).to.have.length(3);
    expect(await violations(screen.el)).to.deep.equal([]);
    await pick(screen, 'event', `${YEAR}-02-01`);
    await pick(screen, 'limit', '-1');
    expect(fold(screen).querySelectorAll('[aria-invalid=true]')).to.have.length(2);
    expect(await violations(screen.el)).to.deep.equal([]);
  });

  it('keeps what was right where something cannot be used, and says what is wrong once', async () => {
    const screen = await opened();
    await pick(screen, 'start', `${YEAR}-03-01`);
    const [before] = headings(screen);
    const said = listen(screen);
    await type(screen, 'start', '03010001');
    expect(field(screen, 'start').value).to.equal('0001-03-01');
    expect(hint(screen, 'start')).to.equal(
      `Check the year. This day is too far away to plan. Until then we use March 1, ${YEAR}.`,
    );
    expect(headings(screen)).to.deep.equal([before]);
    expect(said()).to.deep.equal([hint(screen, 'start')]);
  });

  it('says what is wrong with a sum, and takes the next', async () => {
    const screen = await opened();
    await type(screen, 'limit', '-5');
    expect(hint(screen, 'limit')).to.equal('A limit cannot be less than zero.');
    field(screen, 'limit').select();
    await type(screen, 'limit', '2000');
    expect(hint(screen, 'limit')).to.equal('For the whole course.');
    expect(headings(screen)).to.deep.equal(['Up to $2,000']);
  });

  it('forgets an answer that is taken away, and no other', async () => {
    const screen = await opened();
    await pick(screen, 'start', `${YEAR}-03-01`);
    await pick(screen, 'limit', '1500');
    await pick(screen, 'start', '');
    expect(headings(screen)).to.deep.equal(['Up to $1,500']);
  });

  it('leaves out the days on which the clinic is closed', async () => {
    const screen = await opened(
      html`<treatment-estimator
        lang="en"
        .config=${{closedDays: [1, 2, 3, 4, 5, 7]}}
      ></treatment-estimator>`,
    );
    await pick(screen, 'start', `${YEAR}-03-01`);
    expect(
      rows(screen)
        .slice(1)
        .filter(([, when]) => !when?.startsWith('Sat')),
    ).to.deep.equal([]);
  });

  it('keeps what was given when the language changes', async () => {
    const screen = await opened();
    await pick(screen, 'start', `${YEAR}-03-01`);
    screen.el.locale = 'de';
    await screen.el.updateComplete;
    await screen.open('Meine Termine, mein Budget');
    await waitUntil(() => headings(screen)[0]?.startsWith('Wenn Sie'));
    expect(headings(screen)).to.deep.equal([`Wenn Sie am 1. März ${YEAR} anfangen`]);
    expect(field(screen, 'start').value).to.equal(`${YEAR}-03-01`);
  });
});

describe('at 320 px, dates and budget fit', () => {
  before(() => setViewport({width: 320, height: 640}));
  after(() => setViewport({width: 800, height: 600}));

  for (const locale of LANGUAGE_IDS) {
    it(`in ${locale}, with four treatments and everything given`, async () => {
      const screen = await opened(
        html`<treatment-estimator
          locale=${locale}
          concern="hair-loss"
          treatments="microneedling laser-ablative laser-low-level laser-vascular"
        ></treatment-estimator>`,
      );
      await pick(screen, 'start', `${YEAR}-12-01`);
      await pick(screen, 'event', `${YEAR + 1}-03-01`);
      await pick(screen, 'limit', '-1');
      expect(cutOff(screen.el)).to.deep.equal([]);
      expect(scrollsSideways(screen.el)).to.be.false;
    });
  }
});
