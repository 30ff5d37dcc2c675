import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import {ASK, estimatorIn, type Screen, wordsOf} from '../support/harness.js';
import {
  focused,
  focusedName,
  isFocusSeen,
  press,
  tabBack,
  tabTo,
  walk,
} from '../support/keyboard.js';

/** Where Tab must come by, in this order, with the chart's table open. */
const STOPS = [
  'Acne scars',
  'Where? Whole face',
  'Which kind? Not sure',
  'How severe is it? Moderate',
  'Type IV. Burns a little, tans easily.',
  'The whole course costs about',
  'Sessions',
  'Dark marks after, type IV',
  'Compare another treatment',
  'Timeline',
  'Show as a table',
  'Sessions, healing, result',
];

/** On a page with something to come from and to go to; the focus stands before the estimator. */
async function onPage(): Promise<Screen> {
  const screen = await estimatorIn(
    html`<div>
      <button id="before">Before</button
      ><treatment-estimator concern="acne-scars" skin-tone="IV"></treatment-estimator
      ><button id="after">After</button>
    </div>`,
  );
  screen.el.parentElement?.querySelector<HTMLElement>('#before')?.focus();
  return screen;
}

describe('with the keyboard alone', () => {
  it('Tab comes by every question, list, chart and table in the order of the page, and leaves again', async () => {
    const screen = await onPage();
    screen.chartTable.open = true;
    const stops = await walk(screen, () => press('Tab'));
    expect(stops.map(({name}) => name).filter((name) => STOPS.includes(name))).to.deep.equal(STOPS);
    expect(document.activeElement?.id).to.equal('after');
  });

  it('Shift and Tab go back the same way', async () => {
    const screen = await onPage();
    const forth = await walk(screen, () => press('Tab'));
    const back = await walk(screen, tabBack);
    expect(back.reverse()).to.deep.equal(forth);
    expect(document.activeElement?.id).to.equal('before');
  });

  it('the focus is seen at every stop', async () => {
    const screen = await onPage();
    screen.compareSummary.click();
    screen.chartTable.open = true;
    const stops = await walk(screen, () => press('Tab'));
    expect(stops.filter(({isSeen}) => !isSeen).map(({name}) => name)).to.deep.equal([]);
  });

  for (const [question, from, key, to] of [
    [ASK.concern, 'Acne scars', 'ArrowRight', 'Lines and wrinkles'],
    [ASK.kind, 'Which kind?', 'ArrowDown', 'Rolling: wide, soft dips'],
    [ASK.area, 'Where?', 'ArrowDown', 'Cheeks'],
    [ASK.skin, 'Type IV', 'ArrowLeft', 'Type III. Burns at times, then tans.'],
    [ASK.severity, 'How severe is it?', 'ArrowUp', 'Mild'],
  ] as const) {
    describe(`${key} at “${question}”`, () => {
      it(`chooses “${to}”`, async () => {
        const screen = await onPage();
        await tabTo(screen, from);
        await press(key);
        await screen.el.updateComplete;
        expect(screen.chosen(question)).to.equal(to);
      });

      it('leaves the focus at that question, and seen', async () => {
        const screen = await onPage();
        await tabTo(screen, from);
        await press(key);
        await screen.el.updateComplete;
        expect(screen.nameOfQuestion(focused(screen)!)).to.equal(question);
        expect(isFocusSeen(screen)).to.be.true;
      });
    });
  }

  it('the arrows go on from concern to concern, though other questions come and go', async () => {
    const screen = await onPage();
    await tabTo(screen, 'Acne scars');
    for (const concern of [
      'Lines and wrinkles',
      'Large pores',
      'Dark spots',
      'Stretch marks',
      'Other scars',
      'Uneven tone',
      'Thinning hair',
    ]) {
      await press('ArrowRight');
      await screen.el.updateComplete;
      expect(focusedName(screen)).to.equal(concern);
    }
  });

  it('Enter opens the list of treatments, and Space puts one beside the others', async () => {
    const screen = await onPage();
    await tabTo(screen, 'Compare another treatment');
    await press('Enter');
    await tabTo(screen, 'IPL');
    await press(' ');
    await screen.el.updateComplete;
    expect(screen.treatments).to.include('IPL');
    expect(focusedName(screen)).to.match(/^IPL/);
    expect(isFocusSeen(screen)).to.be.true;
  });

  it('Enter opens the table of a chart, and Tab goes into it', async () => {
    const screen = await onPage();
    await tabTo(screen, 'Show as a table');
    await press('Enter');
    expect(screen.chartTable.open).to.be.true;
    await press('Tab');
    expect(focusedName(screen)).to.equal('Sessions, healing, result');
  });
});

describe('in the tabs of the charts', () => {
  for (const [keys, tab] of [
    [['ArrowRight'], 'Result'],
    [['ArrowLeft'], 'Healing'],
    [['End'], 'Healing'],
    [['End', 'Home'], 'Timeline'],
    [['End', 'ArrowRight'], 'Timeline'],
    [['ArrowRight', 'ArrowRight', 'ArrowLeft'], 'Result'],
  ] as const) {
    it(`${keys.join(', ')} comes to “${tab}” and opens it`, async () => {
      const screen = await onPage();
      await tabTo(screen, 'Timeline');
      await press(...keys);
      await screen.el.updateComplete;
      expect(focusedName(screen)).to.equal(tab);
      expect(screen.openTab).to.equal(tab);
    });
  }

  it('the arrows follow the reading direction', async () => {
    const screen = await onPage();
    screen.el.locale = 'ar';
    await screen.el.updateComplete;
    const [, second] = screen.tabs.map(wordsOf);
    await tabTo(screen, screen.openTab);
    await press('ArrowLeft');
    await screen.el.updateComplete;
    expect(screen.openTab).to.equal(second);
  });

  it('Tab leaves for the open chart, and Shift and Tab come back to its tab', async () => {
    const screen = await onPage();
    await tabTo(screen, 'Timeline');
    await press('ArrowRight', 'Tab');
    expect(focusedName(screen)).to.equal('Show as a table');
    await tabBack();
    expect(focusedName(screen)).to.equal('Result');
  });
});
