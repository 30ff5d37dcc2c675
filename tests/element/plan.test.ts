import {aTimeout, expect, html} from '@open-wc/testing';
import ICAL from 'ical.js';
import '../../src/define.js';
import {violations} from '../support/axe.js';
import {chartLibrary, hasInk} from '../support/chart.js';
import {estimatorIn, type Screen} from '../support/harness.js';
import {press, tabTo} from '../support/keyboard.js';
import {openPage} from '../support/page.js';
import {clipboard, downloads, listen, printed, slowClipboard} from '../support/take-away.js';
import {waitUntil} from '../support/wait-until.js';
import {LANGUAGE_IDS} from '../support/languages.js';

const TITLE = 'Take it with me';
const NO_START =
  'Fill in a first session under “My dates and budget”. Then you can add the sessions to your calendar.';
const NO_VISITS = 'No session lies ahead that could go in a calendar.';
const FAILED = 'This part could not be loaded. The figures above still hold. Load the page again.';
/** A year in which the days of these tests are still to come. */
const YEAR = new Date().getFullYear() + 2;
/** Everything that a person can answer, as a link brings it. */
const ANSWERS = `#treatment-estimator=1&concern=acne-scars&skin-tone=V&treatments=microneedling+laser-ablative+none&matters=daysOff&safety=bleeding.yes&start=${YEAR}-03-01&event=${YEAR}-07-18&limit=150000`;

const words = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const fold = ({root}: Screen): HTMLElement => root.querySelector('#fold-plan') as HTMLElement;
const buttons = (screen: Screen): HTMLButtonElement[] => [
  ...fold(screen).querySelectorAll('button'),
];
const labels = (screen: Screen): string[] => buttons(screen).map(words);
const click = (screen: Screen, label: string): void => {
  buttons(screen)
    .find((button) => words(button) === label)
    ?.click();
};
const address = (screen: Screen): string =>
  fold(screen).querySelector<HTMLAnchorElement>('.address a')?.href ?? '';
const byHand = (screen: Screen): HTMLTextAreaElement | null =>
  fold(screen).querySelector('textarea');
const hints = (screen: Screen): string[] => [...fold(screen).querySelectorAll('.hint')].map(words);
const arriveBy = (fragment: string): void => {
  // A link is used once, until the address changes.
  history.replaceState(null, '', location.pathname + location.search);
  dispatchEvent(new HashChangeEvent('hashchange'));
  history.replaceState(null, '', location.pathname + location.search + fragment);
};

/** Opened as a person does; `answers` are brought by a link. */
async function opened(
  template: Parameters<typeof estimatorIn>[0] = html`<treatment-estimator
    lang="en"
  ></treatment-estimator>`,
  answers = '',
): Promise<Screen> {
  arriveBy(answers);
  const screen = await estimatorIn(template);
  arriveBy('');
  fold(screen).querySelector('summary')?.click();
  await waitUntil(() => buttons(screen).length > 0, 'The buttons have come');
  return screen;
}
const answered = (template?: Parameters<typeof estimatorIn>[0]): Promise<Screen> =>
  opened(template, ANSWERS);

/** What has to be put back after a test. */
let undo: (() => void)[] = [];
/** Lets come what is due. */
async function settled({el}: Screen): Promise<void> {
  await aTimeout(0);
  await el.updateComplete;
}

const using = <T extends {readonly undo: () => void}>(stand: T): T => {
  undo.push(stand.undo);
  return stand;
};
afterEach(() => {
  for (const each of undo) each();
  undo = [];
  arriveBy('');
});

describe('take it with me', () => {
  it('offers paper, text and link, and a calendar for each treatment once there is a first day', async () => {
    const without = await opened();
    expect(labels(without)).to.deep.equal([
      'Print',
      'Copy as text',
      'Email me this plan',
      'Make a link',
    ]);
    expect(hints(without)).to.include(NO_START);
    const within = await answered();
    expect(labels(within)).to.deep.equal([
      'Print',
      'Calendar: Microneedling',
      'Calendar: Ablative laser',
      'Copy as text',
      'Email me this plan',
      'Make a link',
    ]);
    expect(hints(within)).not.to.include(NO_START);
  });

  it('says why there is no calendar where no visit lies ahead', async () => {
    const home = await opened(
      undefined,
      `#treatment-estimator=1&concern=hair-loss&treatments=laser-low-level&start=${YEAR}-03-01`,
    );
    expect([labels(home).length, hints(home)[0]]).to.deep.equal([4, NO_VISITS]);
    const far = await opened(undefined, '#treatment-estimator=1&concern=pores&start=1999-03-01');
    expect(hints(far)[0]).to.equal(NO_START);
  });

  it('is opened and used by keyboard alone', async () => {
    const {texts} = using(clipboard());
    const screen = await estimatorIn(html`<treatment-estimator lang="en"></treatment-estimator>`);
    await tabTo(screen, TITLE);
    await press('Enter');
    await waitUntil(() => buttons(screen).length > 0);
    await tabTo(screen, 'Copy as text');
    await press(' ');
    await waitUntil(() => texts.length === 1);
    await tabTo(screen, 'Make a link');
    await press('Enter');
    await waitUntil(() => texts.length === 2);
    await tabTo(screen, address(screen));
    expect(texts[1]).to.equal(address(screen));
  });

  it('stores nothing and asks no other place', async () => {
    using(clipboard());
    const screen = await answered();
    for (const label of ['Copy as text', 'Make a link']) click(screen, label);
    await waitUntil(() => address(screen) !== '');
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    expect(
      performance
        .getEntriesByType('resource')
        .filter(({name}) => new URL(name).host !== location.host && !name.startsWith('data:')),
    ).to.deep.equal([]);
  });

  const NEWER: Readonly<Record<string, (screen: Screen) => unknown>> = {
    'another button': (screen) => {
      click(screen, 'Make a link');
    },
    'an answer': (screen) => screen.answer('How severe is it?', 'Severe'),
  };
  for (const [newer, act] of Object.entries(NEWER))
    for (const isTaken of [true, false])
      it(`says nothing of a copy ${isTaken ? 'made' : 'refused'} only after ${newer}`, async () => {
        const first = using(slowClipboard());
        const screen = await answered();
        click(screen, 'Copy as text');
        const second = using(slowClipboard());
        await act(screen);
        second.end(true);
        await settled(screen);
        const before = words(screen.status);
        expect(before).not.to.equal('');
        first.end(isTaken);
        await settled(screen);
        expect([words(screen.status), byHand(screen)]).to.deep.equal([before, null]);
      });

  for (const locale of LANGUAGE_IDS) {
    it(`has nothing that axe finds in “${locale}”, with a link and a text to copy by hand`, async () => {
      using(clipboard(true));
      const screen = await answered(
        html`<treatment-estimator locale=${locale}></treatment-estimator>`,
      );
      buttons(screen).at(-1)?.click();
      await waitUntil(() => byHand(screen));
      expect(await violations(screen.el)).to.deep.equal([]);
    });
  }
});

describe('the plan as text', () => {
  it('is copied, with the headline and every answer, and that is said once', async () => {
    const {texts} = using(clipboard());
    const screen = await answered();
    const said = listen(screen);
    click(screen, 'Copy as text');
    await waitUntil(() => words(screen.status) !== '');
    expect(texts).to.have.length(1);
    for (const part of [
      screen.headline,
      'Blood thinners or bleeding: Tell the clinic.',
      `If you start on March 1, ${YEAR}`.toUpperCase(),
      `TO BE READY ON JULY 18, ${YEAR}`,
      'UP TO $1,500',
      'Which settings do you use for skin type V?',
    ]) {
      expect(texts[0]?.includes(part), part).to.equal(true);
    }
    expect(said()).to.deep.equal(['The plan is copied.']);
    expect(byHand(screen)).to.equal(null);
  });

  it('can be copied by hand where the browser refuses, until an answer changes', async () => {
    using(clipboard(true));
    const screen = await answered();
    const said = listen(screen);
    click(screen, 'Copy as text');
    await waitUntil(() => byHand(screen));
    expect(byHand(screen)?.value).to.match(/^My plan\n/);
    expect(said()).to.deep.equal(['Your browser would not copy. You can copy it by hand.']);
    byHand(screen)?.focus();
    expect(byHand(screen)?.selectionEnd).to.equal(byHand(screen)?.value.length);
    await screen.answer('How severe is it?', 'Severe');
    expect(byHand(screen)).to.equal(null);
  });

  it('is in the language of the element', async () => {
    const {texts} = using(clipboard());
    const screen = await answered(html`<treatment-estimator locale="de"></treatment-estimator>`);
    buttons(screen).at(-3)?.click();
    await waitUntil(() => texts.length === 1);
    expect(texts[0]?.split('\n')[0]).to.equal('Mein Plan');
    expect(texts[0]?.replaceAll('\u00a0', ' ').includes(screen.headline)).to.equal(true);
  });
});

describe('the link', () => {
  it('is there only once it is asked for, and goes when an answer changes', async () => {
    const {texts} = using(clipboard());
    const screen = await answered();
    expect(screen.root.innerHTML).not.to.contain('treatment-estimator_is_1');
    const said = listen(screen);
    click(screen, 'Make a link');
    await waitUntil(() => words(screen.status) !== '');
    expect(said()).to.deep.equal(['The link is copied.']);
    expect(texts).to.deep.equal([address(screen)]);
    expect(address(screen))
      .to.contain(`${location.origin}${location.pathname}`)
      .and.contain('#treatment-estimator_is_1_and_concern_is_acne-scars');
    await screen.answer('How severe is it?', 'Severe');
    expect(address(screen)).to.equal('');
  });

  it('stands to be copied by hand where the browser refuses', async () => {
    using(clipboard(true));
    const screen = await answered();
    click(screen, 'Make a link');
    await waitUntil(() => byHand(screen));
    expect(byHand(screen)?.value).to.equal(address(screen));
  });

  it('restores everything in another element: figures, what matters, safety, dates, limit', async () => {
    const {texts} = using(clipboard());
    const first = await answered();
    click(first, 'Copy as text');
    click(first, 'Make a link');
    await waitUntil(() => texts.length === 2);
    const second = await opened(undefined, new URL(address(first)).hash);
    click(second, 'Copy as text');
    await waitUntil(() => texts.length === 3);
    expect(texts[2] === texts[0]).to.equal(true);
    expect([second.headline, second.rows[0]]).to.deep.equal([
      first.headline,
      'Days off, each time',
    ]);
    const dates = await second.open('My dates and budget');
    expect([...dates.querySelectorAll('input')].map(({value}) => value)).to.deep.equal([
      `${YEAR}-03-01`,
      `${YEAR}-07-18`,
      '1,500',
    ]);
    const safety = await second.open('Is it safe for me?');
    expect(
      [...safety.querySelectorAll<HTMLInputElement>('input:checked')].map(({name, value}) => [
        name,
        value,
      ]),
    ).to.deep.equal([['safety-bleeding', 'yes']]);
    const matters = await second.open('What matters to me');
    expect([...matters.querySelectorAll('input')].filter(({checked}) => checked)).to.have.length(1);
  });

  it('is for the estimator with its id', async () => {
    using(clipboard());
    const screen = await opened(
      html`<treatment-estimator id="second" lang="en"></treatment-estimator>`,
    );
    click(screen, 'Make a link');
    await waitUntil(() => address(screen) !== '');
    expect(new URL(address(screen)).hash).to.contain('_and_for_is_second_and_');
  });
});

describe('a calendar', () => {
  it('is saved as a file that other programs read, and that is said once', async () => {
    const {files} = using(downloads());
    const screen = await answered();
    const said = listen(screen);
    click(screen, 'Calendar: Ablative laser');
    await waitUntil(() => words(screen.status) !== '');
    expect(files.map(({name, blob}) => [name, blob.type])).to.deep.equal([
      [`acne-scars-laser-ablative-${YEAR}-03-01.ics`, 'text/calendar;charset=utf-8'],
    ]);
    const calendar = new ICAL.Component(
      ICAL.parse(await (files[0]?.blob ?? new Blob()).text()) as unknown[],
    );
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(events[0]?.summary).to.equal('Session 1: Ablative laser');
    expect(events[0]?.startDate.toString()).to.equal(`${YEAR}-03-01`);
    expect(said()).to.deep.equal(['Look for the calendar file in your downloads.']);
  });

  it('that cannot be fetched is said to be missing, on the screen and aloud', async () => {
    const {screen} = await openPage({missing: ['/src/steps/take-along/calendar-file.ts']});
    fold(screen).querySelector('summary')?.click();
    screen.fold('My dates and budget').querySelector('summary')?.click();
    await waitUntil(
      () => screen.root.querySelector('[name=dates-start]') && buttons(screen).length > 0,
    );
    const start = screen.root.querySelector('[name=dates-start]') as HTMLInputElement;
    start.value = `${YEAR}-03-01`;
    start.dispatchEvent(new Event('change', {bubbles: true}));
    await waitUntil(() => labels(screen).includes('Calendar: Microneedling'));
    click(screen, 'Calendar: Microneedling');
    await waitUntil(() => hints(screen).includes(FAILED));
    expect(words(screen.status)).to.equal(FAILED);
  });
});

describe('on paper', () => {
  const print = (screen: Screen): Promise<Window> =>
    printed(screen, () => {
      click(screen, 'Print');
    });

  it('stands the plan and nothing of the page around', async () => {
    const screen = await answered(
      html`<div lang="en">
        <p>Book now at the clinic</p>
        <treatment-estimator></treatment-estimator>
      </div>`,
    );
    const said = listen(screen);
    const {document: paper} = await print(screen);
    expect([
      paper.title,
      paper.documentElement.lang,
      words(paper.querySelector('h1')),
    ]).to.deep.equal(['My plan', 'en', 'My plan']);
    expect(words(paper.querySelector('header p'))).to.equal(screen.headline);
    expect([...paper.querySelectorAll('tbody th')].map(words)).to.deep.equal([
      'Whole course',
      ...screen.rows,
    ]);
    expect([...paper.querySelectorAll('tbody td b')].map(words)).to.deep.equal(screen.figures);
    expect(paper.querySelectorAll('.differs li')).to.have.length(screen.differences.length);
    expect([...paper.querySelectorAll('.parts h2')].map(words)).to.deep.equal([
      'Please note',
      'What matters to me',
      'Is it safe for me?',
      `If you start on March 1, ${YEAR}`,
      `To be ready on July 18, ${YEAR}`,
      'Up to $1,500',
      'Questions to ask',
      'Care, day by day',
    ]);
    expect(words(paper.body)).not.to.contain('Book now');
    expect(new URL(paper.querySelector('footer a')?.getAttribute('href') ?? '').hash).to.contain(
      'safety_is_bleeding_2eyes',
    );
    await waitUntil(() => words(screen.status) !== '');
    expect(said()).to.deep.equal(['The print view is open.']);
  });

  it('is told of only while nothing newer was done', async () => {
    const screen = await answered();
    const page = await printed(
      screen,
      () => {
        click(screen, 'Print');
      },
      true,
    );
    using(clipboard());
    click(screen, 'Copy as text');
    await waitUntil(() => words(screen.status) === 'The plan is copied.');
    page.dispatchEvent(new Event('beforeprint'));
    await settled(screen);
    expect(words(screen.status)).to.equal('The plan is copied.');
  });

  it('has its own styles, and the charts drawn that say more than the table', async () => {
    const screen = await answered();
    const page = await print(screen);
    const canvases = [...page.document.querySelectorAll('canvas')];
    expect(canvases.map(({id}) => id)).to.include('result');
    expect(canvases.filter((canvas) => !hasInk(canvas))).to.have.length(0);
    // As large as their boxes, with three dots to a px.
    expect(
      canvases
        .flatMap(({width, height, parentElement: box}) => [
          width - 3 * (box?.clientWidth ?? 0),
          height - 3 * (box?.clientHeight ?? 0),
        ])
        .filter((gap) => Math.abs(gap) > 6),
    ).to.deep.equal([]);
    expect(page.getComputedStyle(page.document.body).backgroundColor).to.equal(
      'rgb(255, 255, 255)',
    );
    expect(page.document.adoptedStyleSheets).to.have.length(1);
  });

  /** The height of a Letter page between its margins, in px. */
  const PAGE = (259 / 25.4) * 96;
  for (const locale of ['en', 'de', 'ar'])
    for (const [treatments, answers, pages] of [
      ['microneedling laser-nonablative', ANSWERS.split('&matters')[0], 1],
      ['microneedling laser-nonablative', ANSWERS, 2],
      ['microneedling laser-nonablative laser-ablative ipl', ANSWERS, 2],
    ] as const)
      it(`has room on ${pages} for ${treatments} in ${locale}, and says what it left out`, async () => {
        const screen = await opened(
          html`<treatment-estimator locale=${locale}></treatment-estimator>`,
          answers?.replace(
            /treatments=[^&]+/,
            `treatments=${treatments.replaceAll(' ', '+')}+none`,
          ),
        );
        const {document: paper} = await printed(screen, () => {
          buttons(screen)[0]?.click();
        });
        const footer = paper.querySelector('footer');
        expect((footer?.getBoundingClientRect().bottom ?? Infinity) / PAGE).to.be.at.most(pages);
        // Care is spared first.
        expect(paper.querySelector<HTMLElement>('.left-out')?.hidden).to.equal(
          paper.querySelectorAll('[data-spare="4"]').length > 0,
        );
        // All that was answered of two treatments is there.
        if (!treatments.includes('ipl'))
          expect(paper.querySelector<HTMLElement>('.left-out')?.hidden).to.equal(true);
      });

  it('begins with the clinic, whose logo comes from the page’s own site', async () => {
    const logo = 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg"/%3E';
    const clinic = {name: 'Your clinic', logo, phone: '000 000 0000', address: '1 Street\nTown'};
    const screen = await answered(
      html`<treatment-estimator lang="en" .config=${{clinic}}></treatment-estimator>`,
    );
    const {document: paper} = await print(screen);
    expect(paper.body.firstElementChild?.querySelector('img')?.getAttribute('src')).to.equal(logo);
    expect(words(paper.body.firstElementChild)).to.equal('Your clinic 1 Street, Town 000 000 0000');
  });

  it('is gone once it is printed, charts and all; so is one that the browser never said it had printed', async () => {
    const Chart = await chartLibrary();
    const screen = await answered();
    const before = Object.keys(Chart.instances).length;
    await print(screen);
    const again = await print(screen);
    expect(screen.root.querySelectorAll('iframe')).to.have.length(1);
    again.dispatchEvent(new Event('afterprint'));
    expect(screen.root.querySelectorAll('iframe')).to.have.length(0);
    expect(Object.keys(Chart.instances).length).to.equal(before);
  });

  it('leaves the focus on its button', async () => {
    const screen = await answered();
    buttons(screen)[0]?.focus();
    const page = await print(screen);
    page.dispatchEvent(new Event('afterprint'));
    expect(words(screen.root.activeElement)).to.equal('Print');
  });

  it('is neither seen, nor read aloud, nor reached by Tab meanwhile', async () => {
    const screen = await answered();
    const page = await print(screen);
    const frame = page.frameElement as HTMLIFrameElement;
    const {left, right, top, bottom, width} = frame.getBoundingClientRect();
    expect(
      right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight || width <= 1,
    ).to.equal(true);
    expect([frame.tabIndex, frame.getAttribute('aria-hidden')]).to.deep.equal([-1, 'true']);
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
  });

  for (const [locale, around, direction, title] of [
    ['de', 'rtl', 'ltr', 'Mein Plan'],
    ['ar', 'ltr', 'rtl', 'خطتي'],
  ] as const) {
    it(`is in the language and direction of the element’s sentences: ${locale} on a page from ${around}`, async () => {
      const screen = await answered(
        html`<div dir=${around}><treatment-estimator locale=${locale}></treatment-estimator></div>`,
      );
      const {document: paper} = await printed(screen, () => {
        buttons(screen)[0]?.click();
      });
      const {lang, dir} = paper.documentElement;
      expect([lang, dir, words(paper.querySelector('h1'))]).to.deep.equal([
        locale,
        direction,
        title,
      ]);
    });
  }

  it('stands all but the pictures where the charts cannot be fetched', async () => {
    const {screen} = await openPage({missing: ['/src/charts/drawings.ts']});
    fold(screen).querySelector('summary')?.click();
    await waitUntil(() => buttons(screen).length > 0);
    const {document: paper} = await print(screen);
    expect(paper.querySelectorAll('canvas, .charts')).to.have.length(0);
    expect([...paper.querySelectorAll('tbody td b')].map(words)).to.deep.equal(screen.figures);
  });

  it('stands all but the pictures where the page leaves the charts out', async () => {
    const screen = await answered(
      html`<treatment-estimator lang="en" no-charts></treatment-estimator>`,
    );
    expect(labels(screen)).to.deep.equal([
      'Print',
      'Calendar: Microneedling',
      'Calendar: Ablative laser',
      'Copy as text',
      'Email me this plan',
      'Make a link',
    ]);
    const {document: paper} = await print(screen);
    expect(paper.querySelectorAll('canvas')).to.have.length(0);
    expect(paper.querySelectorAll('.parts h2')).to.have.length(8);
  });
});
