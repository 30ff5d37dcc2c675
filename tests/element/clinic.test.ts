import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {Config, TreatmentEstimator} from '../../src/index.js';
import {estimatorIn, type Screen, screenOf, wordsOf} from '../support/harness.js';

const at = async (config: Config, lang = 'en'): Promise<Screen> =>
  await estimatorIn(
    html`<treatment-estimator
      lang=${lang}
      treatments="microneedling laser-nonablative none"
      .config=${config}
    ></treatment-estimator>`,
  );

describe('what a clinic offers', () => {
  it('is what can be chosen: its concerns in its order, its places', async () => {
    const screen = await estimatorIn(
      html`<treatment-estimator
        .config=${{concerns: ['wrinkles', 'scars'], areas: ['neck', 'face']}}
      ></treatment-estimator>`,
    );
    expect(screen.choices('What would you like to treat?')).to.deep.equal([
      'Lines and wrinkles',
      'Other scars',
    ]);
    expect(screen.choices('Where?')).to.deep.equal(['Whole face', 'Neck']);
    await screen.answer('What would you like to treat?', 'Other scars');
    expect(screen.choices('Where?')).to.deep.equal(['Whole face', 'Neck']);
  });

  it('marks what it does not offer, in the columns and in the list, and lets it be compared', async () => {
    const screen = await at({treatments: ['microneedling', 'ipl']});
    expect(
      [...screen.root.querySelectorAll('.pair > div')].map(({textContent}) =>
        textContent.includes('Not offered here'),
      ),
    ).to.deep.equal([false, true]);
    screen.compareSummary.click();
    await screen.el.updateComplete;
    expect(screen.candidate('Ablative laser').closest('label')?.textContent).to.contain(
      'Not offered here',
    );
    expect(screen.candidate('IPL').closest('label')?.textContent).not.to.contain(
      'Not offered here',
    );
  });

  it('goes by its own names, everywhere', async () => {
    const screen = await at({names: {microneedling: 'DermaPoint'}, prices: {microneedling: 200}});
    expect(screen.treatments[0]).to.equal('DermaPoint');
    expect(screen.headline).to.contain('with DermaPoint');
    await screen.openChartTable();
    expect(screen.chartRows[0]).to.include('DermaPoint');
    expect(screen.text).not.to.contain('Microneedling');
  });

  it('shows its usual number of sessions beside the studies’ figure, and what they cost here', async () => {
    const screen = await at({usualSessions: {microneedling: 4}, prices: {microneedling: 250}});
    expect(screen.row('Sessions')[0]).to.equal(
      String(screen.el.estimate.options[0]?.sessions?.likely),
    );
    expect(screen.text).to.contain('at this clinic: 4 sessions');
    expect(screen.text).to.contain('4 sessions at this clinic: $1,000');
  });

  it('begins the headline with a capital letter where a lowest price begins it', async () => {
    expect(
      (await at({currency: 'EUR', prices: {microneedling: {session: 250, from: true}}})).headline,
    ).to.match(/^From €[\d,]+ for /);
    expect(
      (await at({currency: 'EUR', prices: {microneedling: {session: 250, from: true}}}, 'de'))
        .headline,
    ).to.match(/^Ab [\d.]+\s€ für /);
  });

  it('asks with its own price, not with a rounded one', async () => {
    const screen = await at({
      currency: 'EUR',
      prices: {microneedling: {session: 249.5, from: true}},
    });
    await screen.open('Questions to ask');
    expect(screen.text).to.contain(
      `This page says ${screen.ranges('Whole course')[0] ?? '?'} for the whole course.`,
    );
  });

  it('adds its disclaimer to ours', async () => {
    const screen = await at({disclaimer: 'Prices may change.'});
    expect(screen.text).to.contain('not medical advice');
    expect(screen.text).to.contain('Prices may change.');
  });

  it('keeps the full stop of an English one at its end on an Arabic page', async () => {
    const own = 'Prices may change.';
    const screen = await at({disclaimer: own}, 'ar');
    const words = document.createTreeWalker(
      screen.root.querySelector('[part=footer]') as Element,
      NodeFilter.SHOW_TEXT,
    );
    while (words.nextNode() && !words.currentNode.textContent?.includes(own));
    const from = (words.currentNode.textContent ?? '').indexOf(own);
    const leftOf = (letter: number): number => {
      const range = document.createRange();
      range.setStart(words.currentNode, letter);
      range.setEnd(words.currentNode, letter + 1);
      return range.getBoundingClientRect().left;
    };
    expect(leftOf(from + own.length - 1)).to.be.above(leftOf(from + own.length - 2));
  });
});

describe('a clinic’s own words', () => {
  it('stand in place of ours in every part, and only where it has some', async () => {
    const screen = await at({
      texts: {
        en: {
          main: {answer: {compare: 'See something else'}},
          charts: {cost: {tab: 'Money'}},
          person: {folds: {safety: {'0': 'Is it for me?'}}},
        },
      },
    });
    expect(screen.compareSummary.textContent).to.equal('See something else');
    expect(screen.tabs.map(wordsOf)).to.deep.equal(['Timeline', 'Result', 'Money', 'Healing']);
    expect((await screen.open('Is it for me?')).textContent).to.contain('What to tell the clinic.');
  });

  it('may be a language that we lack; what is missing stays English', async () => {
    const screen = await at(
      {
        texts: {
          fr: {
            main: {rows: {sessions: 'Séances'}, answer: {costs: 'environ {cost} avec {treatment}'}},
          },
        },
      },
      'fr-CA',
    );
    expect(screen.language).to.equal('fr');
    expect(screen.rows).to.include.members(['Séances', 'Full result']);
    // Numbers follow: a blank between thousands.
    expect(screen.headline).to.match(/environ \d[\s\u202f\u00a0]\d{3}/i);
  });

  it('may be those of a region, for a page that names another or none', async () => {
    const texts = {
      'pt-BR': {main: {rows: {sessions: 'Sessões'}}},
      'de-AT': {main: {rows: {sessions: 'Termine'}}},
    };
    for (const [lang, said, language] of [
      ['pt-BR', 'Sessões', 'pt-BR'],
      ['pt', 'Sessões', 'pt-BR'],
      ['de-AT', 'Termine', 'de'],
      ['de', 'Termine', 'de'],
      ['en', 'Sessions', 'en'],
    ] as const) {
      const screen = await at({texts}, lang);
      expect([screen.rows.includes(said), screen.language], lang).to.deep.equal([true, language]);
    }
  });

  it('that leave out what has to be filled in, or stand nowhere, are told and left out', async () => {
    const told: string[] = [];
    const listen = (event: Event): void => {
      told.push((event as Event & {attribute: string}).attribute);
    };
    const screen = await estimatorIn(
      html`<treatment-estimator
        @estimate-error=${listen}
        .config=${{texts: {en: {main: {answer: {costs: 'Cheap!'}, nothing: 'x'}, chart: {}, charts: 'x'}}}}
      ></treatment-estimator>`,
    );
    expect(told).to.deep.equal([
      'config.texts.en.chart',
      'config.texts.en.charts',
      'config.texts.en.main.answer.costs',
      'config.texts.en.main.nothing',
    ]);
    expect(screen.headline).to.contain('$');
  });

  it('are text, never HTML', async () => {
    const screen = await at({
      names: {microneedling: '<img src=x onerror=alert(1)>'},
      disclaimer: 'a < b',
    });
    expect(screen.root.querySelector('img')).to.equal(null);
    expect(screen.treatments[0]).to.equal('Microneedling');
    expect(screen.text).to.contain('a < b');
  });
});

describe('the page’s own content', () => {
  it('stands in its slots, and what else stands between the tags is seen only without scripts', async () => {
    const screen = await estimatorIn(
      html`<treatment-estimator>
        <p slot="financing">Pay in parts.</p>
        <p slot="extra">Open on Saturdays.</p>
        <p slot="disclaimer">Ask us.</p>
        <p id="fallback">Call us for prices.</p>
      </treatment-estimator>`,
    );
    const seen = [...screen.el.querySelectorAll('p')].map((each) => [
      each.slot,
      each.getBoundingClientRect().height > 0,
    ]);
    expect(seen).to.deep.equal([
      ['financing', true],
      ['extra', true],
      ['disclaimer', true],
      ['', false],
    ]);
  });

  for (const width of [340, 1000])
    it(`begins where our words begin on ${width} px, whatever margins the page gives it`, async () => {
      const screen = await estimatorIn(
        html`<div style="inline-size: ${width}px">
          <treatment-estimator>
            <p slot="financing" style="margin: 0">Pay in parts.</p>
            <p slot="extra" style="margin: 0">Open on Saturdays.</p>
            <p slot="disclaimer" style="margin: 0">Ask us.</p>
          </treatment-estimator>
        </div>`,
      );
      const {left: ours} = screen.root.querySelector('.foot small')?.getBoundingClientRect() ?? {
        left: 0,
      };
      const slotted = [...screen.el.querySelectorAll('p')].map((each) =>
        each.getBoundingClientRect(),
      );
      expect(slotted.map(({left}) => left)).to.deep.equal([ours, ours, ours]);
      // The last line keeps clear of the edge.
      expect(
        screen.el.getBoundingClientRect().bottom - (slotted.at(-1)?.bottom ?? 0),
      ).to.be.greaterThan(15);
    });

  it('may bring the configuration after the element has come', async () => {
    const screen = await estimatorIn(
      html`<treatment-estimator treatments="microneedling none"></treatment-estimator>`,
    );
    const script = Object.assign(document.createElement('script'), {
      type: 'application/json',
      slot: 'config',
      textContent: '{"prices": {"microneedling": 100}}',
    });
    const changed = new Promise((resolve) => {
      screen.root
        .querySelector('slot[name=config]')
        ?.addEventListener('slotchange', resolve, {once: true});
    });
    screen.el.append(script);
    await changed;
    await screen.el.updateComplete;
    expect(screen.el.estimate.options[0]?.costPerSession?.likely).to.equal(10_000);
  });
});

describe('two estimators on a page', () => {
  it('with another currency, language, brand and prices do not disturb each other', async () => {
    const root = await fixture<HTMLElement>(
      html`<div>
        <treatment-estimator
          lang="de"
          class="green"
          .config=${{currency: 'EUR', prices: {microneedling: 199.9}, names: {microneedling: 'Nadeln'}, texts: {de: {main: {answer: {compare: 'Mehr'}}}}}}
        ></treatment-estimator>
        <treatment-estimator
          lang="en-GB"
          .config=${{currency: 'GBP', prices: {microneedling: 150}}}
        ></treatment-estimator>
        <treatment-estimator lang="de" market="EU"></treatment-estimator>
      </div>`,
    );
    const [german, british, plain] = (await Promise.all(
      [...root.querySelectorAll<TreatmentEstimator>('treatment-estimator')].map(screenOf),
    )) as [Screen, Screen, Screen];
    german.el.style.setProperty('--te-first', 'rgb(0, 100, 0)');
    await german.answer('Was möchten Sie behandeln?', 'Große Poren');
    expect(german.headline).to.match(/^[\d.,]+\s€ für \d Sitzungen mit Nadeln/);
    expect(german.compareSummary.textContent).to.equal('Mehr');
    expect(british.headline).to.match(/^£[\d,]+ for \d sessions with microneedling/);
    expect(british.el.estimate.inputs).to.include({concern: 'acne-scars', market: 'GB'});
    expect(plain.text).to.contain('Microneedling');
    expect(plain.compareSummary.textContent).not.to.equal('Mehr');
    expect(plain.text).not.to.contain('unsere Preise');
    const colours = [german, british].map(
      ({root: inside}) =>
        getComputedStyle(inside.querySelector('.name .mark') as HTMLElement).backgroundColor,
    );
    expect(colours[0]).to.equal('rgb(0, 100, 0)');
    expect(colours[1]).not.to.equal(colours[0]);
  });
});

describe('with debug', () => {
  it('the page shows its owner what cannot be used', async () => {
    const screen = await estimatorIn(
      html`<treatment-estimator
        debug
        area="moon"
        .config=${{prices: {ipl: -1}}}
      ></treatment-estimator>`,
    );
    const lines = [...screen.root.querySelectorAll('[part=debug] li')].map(
      ({textContent}) => textContent ?? '',
    );
    expect(lines).to.have.length(2);
    expect(lines[0]).to.contain('area="moon"');
    expect(lines[1]).to.contain('config.prices.ipl: found -1');
  });

  it('nothing more is shown where all is right, and nothing without it', async () => {
    expect(
      (
        await estimatorIn(
          html`<treatment-estimator debug .config=${{prices: {ipl: 100}}}></treatment-estimator>`,
        )
      ).root.querySelector('[part=debug]'),
    ).to.equal(null);
    expect(
      (
        await estimatorIn(
          html`<treatment-estimator .config=${{prices: {ipl: -1}}}></treatment-estimator>`,
        )
      ).root.querySelector('[part=debug]'),
    ).to.equal(null);
  });
});
