import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import {PRICE_LISTS} from '../support/price-lists.js';
import {chartLibrary, untilDrawn} from '../support/chart.js';
import {estimatorIn} from '../support/harness.js';
import {waitUntil} from '../support/wait-until.js';

const SYMBOLS: Readonly<Record<string, string>> = {EUR: '€', USD: '$', GBP: '£', AUD: '$'};
/** An amount as a person in an English-speaking country writes it: €1,188 or €586.50. */
const written = (cents: number, currency = ''): string => {
  const [units = '', rest = ''] = (cents / 100).toFixed(2).split('.');
  return `${SYMBOLS[currency] ?? ''}${units.replace(/\B(?=(\d{3})+$)/g, ',')}${rest === '00' ? '' : `.${rest}`}`;
};

/** Everything that is written on a canvas while something is done. */
async function writtenOnCanvas(act: () => Promise<void>): Promise<string> {
  const texts: string[] = [];
  const context = CanvasRenderingContext2D.prototype;
  const own = Object.getOwnPropertyDescriptor(context, 'fillText') as PropertyDescriptor;
  const write = own.value as (
    this: CanvasRenderingContext2D,
    text: string,
    ...place: number[]
  ) => void;
  Object.defineProperty(context, 'fillText', {
    ...own,
    value(this: CanvasRenderingContext2D, text: string, ...place: number[]): void {
      texts.push(text);
      write.call(this, text, ...place);
    },
  });
  try {
    await act();
  } finally {
    Object.defineProperty(context, 'fillText', own);
  }
  return texts.join(' ');
}

describe('a clinic’s own prices are the same to the cent in the headline, the table, the chart and the estimate', () => {
  for (const {name, config, area, totals} of PRICE_LISTS) {
    it(name, async () => {
      const {currency} = config;
      const isFrom = (treatment: string): boolean =>
        JSON.stringify(config.prices?.[treatment as 'ipl'] ?? '').includes('"from":true');
      let screen = undefined as Awaited<ReturnType<typeof estimatorIn>> | undefined;
      const Chart = await chartLibrary();
      const canvas = await writtenOnCanvas(async () => {
        screen = await estimatorIn(
          html`<treatment-estimator
            concern="acne-scars"
            area=${area}
            treatments="microneedling laser-nonablative none"
            .config=${config}
          ></treatment-estimator>`,
        );
        await untilDrawn(Chart, screen);
        await screen.choose('Cost');
        await untilDrawn(Chart, screen);
      });
      if (!screen) throw new Error('There is no estimator.');
      await screen.openChartTable();
      // A sum that is certain is said once: not “€249 (€249)”.
      expect(
        screen.chartRows
          .flat()
          .filter((cell) => /^(?:from )?(\S+) \(\1(?: or more)?\)$/.test(cell)),
      ).to.deep.equal([]);
      screen.el.estimate.options.forEach(({treatment, sessions, cost}, column) => {
        const own = totals[treatment];
        if (own === undefined || sessions === null || screen === undefined) return;
        const [low, likely, high] = [sessions.low, sessions.likely, sessions.high].map(
          (count) => own[count - 1] ?? 0,
        ) as [number, number, number];
        expect(cost, treatment).to.deep.equal({low, likely, high});
        const from = isFrom(treatment) ? 'from ' : '';
        expect(screen.headline.toLowerCase()).to.contain(
          `${from}${written(likely, currency)} for ${sessions.likely} sessions with ${treatment === 'microneedling' ? 'microneedling' : 'non-ablative laser'}`,
        );
        expect(screen.row('Whole course')[column]).to.equal(`${from}${written(likely, currency)}`);
        const range =
          low === high
            ? written(low, currency)
            : `${written(low, currency)} to ${written(high, currency)}`;
        expect(screen.ranges('Whole course')[column]).to.equal(from ? `${range} or more` : range);
        const last = screen.chartRows
          .map((row) => row[column + 1] ?? '')
          .filter(Boolean)
          .at(-1);
        expect(last).to.equal(
          `${from}${written(likely, currency)} (${from ? `${range} or more` : range})`,
        );
        expect(canvas).to.contain(`${from}${written(likely, currency)}`);
      });
    });
  }

  it('and what the clinic has not priced is said to be others’ prices', async () => {
    const config = PRICE_LISTS.at(-1)?.config;
    const screen = await estimatorIn(
      html`<treatment-estimator
        treatments="microneedling laser-nonablative none"
        .config=${config}
      ></treatment-estimator>`,
    );
    expect(screen.text).to.contain('not on our price list: what other clinics ask');
    expect(screen.row('Whole course')[0]).to.match(/^\$[\d,]+$/);
  });

  it('and the list’s date stands beside its sums, the bill adds up to them', async () => {
    const config = PRICE_LISTS[0]?.config;
    const screen = await estimatorIn(
      html`<treatment-estimator
        treatments="microneedling none"
        .config=${config}
      ></treatment-estimator>`,
    );
    expect(screen.text).to.contain('our prices, March 2026');
    const bills = screen.root.querySelector<HTMLDetailsElement>('[part=bills]');
    bills?.querySelector('summary')?.click();
    await waitUntil(() => bills?.open);
    expect(bills?.querySelector('tr:last-child td')?.textContent).to.equal(
      screen.row('Whole course')[0],
    );
  });
});
