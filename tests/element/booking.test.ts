import {expect, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../src/define.js';
import type {Config, EstimateBookEvent} from '../../src/index.js';
import {estimatorIn, wordsOf, type Screen} from '../support/harness.js';

const PLACES =
  'https://clinic.example/book?c={concern}&a={area}&t={treatment}&s={skin-tone}&k={kind}&m={severity}';

const links = (screen: Screen): HTMLAnchorElement[] => [
  ...screen.root.querySelectorAll<HTMLAnchorElement>('[part=links] a'),
];
const withLinks = async (config: Config, isShared = false): Promise<Screen> =>
  await estimatorIn(
    html`<treatment-estimator
      concern="acne-scars"
      kind="boxcar"
      skin-tone="V"
      severity="severe"
      treatments="microneedling ipl none"
      .config=${config}
      ?share-answers=${isShared}
    ></treatment-estimator>`,
  );

describe('the clinic’s links', () => {
  it('are not there where the clinic names none', async () => {
    expect(links(await withLinks({prices: {ipl: 100}}))).to.deep.equal([]);
  });

  it('carry the concern, the place and the treatment, a link alike for each treatment, and nothing of the person’s skin', async () => {
    const found = links(await withLinks({bookingLink: PLACES}));
    expect(found.map(({href}) => href)).to.deep.equal(
      ['microneedling', 'ipl'].map(
        (treatment) => `https://clinic.example/book?c=acne-scars&a=face&t=${treatment}&s=&k=&m=`,
      ),
    );
    expect(found.map(({textContent}) => textContent)).to.deep.equal([
      'Book a visit: Microneedling',
      'Book a visit: IPL',
    ]);
    expect(new Set(found.map((link) => getComputedStyle(link).cssText)).size).to.equal(1);
  });

  for (const width of [320, 700, 1100])
    it(`for different treatments are equally wide and high on ${width} px`, async () => {
      const names = {ipl: 'A light with a long name that takes two lines on any page'};
      const screen = await estimatorIn(
        html`<div style="inline-size: ${width}px">
          <treatment-estimator
            treatments="microneedling ipl laser-ablative none"
            .config=${{bookingLink: PLACES, names}}
          ></treatment-estimator>
        </div>`,
      );
      const sizes = links(screen)
        .map((link) => link.getBoundingClientRect())
        .map(({width: across, height}) => `${Math.round(across)} ${Math.round(height)}`);
      expect([sizes.length, new Set(sizes).size]).to.deep.equal([3, 1]);
    });

  it('carry what the person said only with share-answers', async () => {
    const [first] = links(await withLinks({bookingLink: PLACES}, true));
    expect(first?.href).to.equal(
      'https://clinic.example/book?c=acne-scars&a=face&t=microneedling&s=V&k=boxcar&m=severe',
    );
  });

  it('follow the answers', async () => {
    const screen = await withLinks({bookingLink: '/book?c={concern}'});
    await screen.answer('What would you like to treat?', 'Large pores');
    expect(links(screen).map((link) => link.getAttribute('href'))).to.deep.equal(['/book?c=pores']);
  });

  it('may be an e-mail or a telephone', async () => {
    const found = links(
      await withLinks({
        bookingLink: 'mailto:hello@clinic.example?subject={concern}',
        contactLink: 'tel:+49301234567',
      }),
    );
    expect(found.map((link) => [link.textContent, link.getAttribute('href')])).to.deep.equal([
      ['Book a visit', 'mailto:hello@clinic.example?subject=acne-scars'],
      ['Ask us', 'tel:+49301234567'],
    ]);
  });

  it('never run a script', async () => {
    const found = links(
      await withLinks({bookingLink: 'javascript:alert(1)', contactLink: 'data:text/html,hello'}),
    );
    expect(found).to.deep.equal([]);
  });
});

describe('beside the answer, where there is room', () => {
  before(() => setViewport({width: 1140, height: 800}));
  after(() => setViewport({width: 800, height: 600}));

  it('the links stay below the questions, however far one has scrolled', async () => {
    const {root} = await withLinks({bookingLink: PLACES, contactLink: '/ask'});
    const boxOf = (part: string): DOMRect | undefined =>
      root.querySelector(part)?.getBoundingClientRect();
    for (const far of [0, 300, 600, 900]) {
      scrollTo({top: far, behavior: 'instant'});
      const [questions, found] = [boxOf('.ask'), boxOf('[part=links]')];
      expect(found?.top, `${far} px`).to.be.at.least(questions?.bottom ?? Infinity);
      expect(found?.bottom, `${far} px`).to.be.at.most(innerHeight);
    }
  });
});

describe('estimate-book', () => {
  const booked = async (
    isShared: boolean,
    isKept: boolean,
  ): Promise<{told: EstimateBookEvent; left: boolean}> => {
    const screen = await withLinks({bookingLink: '#book-{treatment}'}, isShared);
    let told: EstimateBookEvent | undefined;
    screen.el.addEventListener(
      'estimate-book',
      (event) => {
        told = event;
        if (isKept) event.preventDefault();
      },
      {once: true},
    );
    let left = false;
    // Seen last, on the way out of the page; then kept, since a test has nowhere to go.
    window.addEventListener(
      'click',
      (event) => {
        left = !event.defaultPrevented;
        event.preventDefault();
      },
      {once: true},
    );
    links(screen)[1]?.click();
    if (told === undefined) throw new Error('Nothing was told.');
    return {told, left};
  };

  it('tells the page which link is followed, and for which treatment', async () => {
    const {told, left} = await booked(false, false);
    expect({href: told.href, treatment: told.treatment, answers: told.answers, left}).to.deep.equal(
      {href: '#book-ipl', treatment: 'ipl', answers: undefined, left: true},
    );
  });

  it('keeps the link from being followed where the page wants to book itself', async () => {
    expect((await booked(false, true)).left).to.equal(false);
  });

  it('carries the answers only with share-answers', async () => {
    expect((await booked(true, true)).told.answers).to.include({
      concern: 'acne-scars',
      skinTone: 'V',
    });
  });
});

describe('booking with the plan', () => {
  const WITH_PLAN: Config = {bookingLink: '#book-{treatment}', bookingPlan: true};
  const PLAN = 'Take it with me';

  /** What the page is told of a click on a link, which is then not followed. */
  function toldOf(screen: Screen, link: HTMLElement | undefined): EstimateBookEvent | undefined {
    let told: EstimateBookEvent | undefined;
    screen.el.addEventListener(
      'estimate-book',
      (event) => {
        told = event;
        event.preventDefault();
      },
      {once: true},
    );
    link?.click();
    return told;
  }
  const inStep = (screen: Screen): HTMLAnchorElement[] => [
    ...screen.root.querySelectorAll<HTMLAnchorElement>('.fold [part=book]'),
  ];
  const box = (screen: Screen): HTMLInputElement | null =>
    screen.root.querySelector('[name=send-plan]');
  async function opened(config: Config, isShared = false): Promise<Screen> {
    const screen = await withLinks(config, isShared);
    await screen.open(PLAN);
    return screen;
  }

  it('is not there unless the page takes the plan and has somewhere to book', async () => {
    for (const config of [{bookingLink: '/book'}, {bookingPlan: true}, {}] as Config[]) {
      const screen = await opened(config);
      expect([box(screen), inStep(screen).length]).to.deep.equal([null, 0]);
    }
  });

  for (const isShared of [false, true])
    it(`sends no plan before the person has ticked the box, ${isShared ? 'with' : 'without'} share-answers`, async () => {
      const screen = await opened(WITH_PLAN, isShared);
      expect(box(screen)?.checked).to.equal(false);
      const told = toldOf(screen, inStep(screen)[1]);
      expect([told?.href, told?.plan, told?.answers?.skinTone]).to.deep.equal([
        '#book-ipl',
        undefined,
        isShared ? 'V' : undefined,
      ]);
    });

  it('sends exactly what the person could read, once the box is ticked, and nothing after it is taken back', async () => {
    const screen = await opened(WITH_PLAN);
    box(screen)?.click();
    await screen.el.updateComplete;
    const {plan, answers} = toldOf(screen, inStep(screen)[0]) ?? {};
    expect(plan).to.deep.equal({
      text: screen.root.querySelector('.sent')?.textContent,
      language: 'en',
    });
    expect(plan?.text).to.contain('Your skin in the sun: Type V');
    expect(answers).to.equal(undefined);
    box(screen)?.click();
    await screen.el.updateComplete;
    expect(toldOf(screen, inStep(screen)[0])?.plan).to.equal(undefined);
  });

  it('never goes along with a link elsewhere', async () => {
    const screen = await opened(WITH_PLAN);
    box(screen)?.click();
    await screen.el.updateComplete;
    expect(toldOf(screen, links(screen)[0])?.plan).to.equal(undefined);
  });

  it('no longer says that nothing is sent', async () => {
    const intro = async (config: Config): Promise<string> =>
      wordsOf((await opened(config)).root.querySelector('#fold-plan p'));
    expect(await intro({})).to.contain('only if you send it');
    expect(await intro(WITH_PLAN)).to.contain('if you tick the box below');
    const screen = await opened(WITH_PLAN);
    expect(screen.text).to.contain('only if you tick that it may go along');
    await screen.open('Is it safe for me?');
    expect(screen.text).to.contain('So does a plan that goes along when you book');
  });
});
