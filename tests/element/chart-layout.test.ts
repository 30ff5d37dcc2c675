import {expect, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../src/define.js';
import type {LineChart} from '../../src/charts/chartjs.js';
import {chartLibrary, untilTabDrawn} from '../support/chart.js';
import {estimatorIn} from '../support/harness.js';
import {stringsIn} from '../support/languages.js';

/** A text as it stands on the canvas, px of the page. */
interface Written {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const WIDTHS = [320, 360, 480, 768, 1200];
const LOCALES = ['en-US', 'de-DE', 'ar-SA'];
const CASES = [
  {name: 'two options', concern: 'acne-scars', treatments: ''},
  {
    name: 'four options',
    concern: 'scars',
    treatments: 'microneedling laser-nonablative laser-ablative rf-microneedling',
  },
];
/** Letters reach less far than the height of the font says. */
const LETTER_SHARE = 0.72;
/** Px: fractions of letters. */
const NEARLY = 1;

/** Draws a chart once more and listens to what it writes, the labels of its axes among it. */
function writtenBy(chart: LineChart): Written[] {
  const {ctx} = chart;
  const written: Written[] = [];
  const fillText = ctx.fillText.bind(ctx);
  ctx.fillText = (text: string, x: number, y: number) => {
    const {actualBoundingBoxLeft: before, actualBoundingBoxRight: after} = ctx.measureText(text);
    const height = parseFloat(/([\d.]+)px/.exec(ctx.font)?.[1] ?? '12') * LETTER_SHARE;
    const {a: scale, e, f} = ctx.getTransform();
    const [left, right] = [x - before + e / scale, x + after + e / scale];
    const middle = ctx.textBaseline === 'top' ? y + f / scale + height / 2 : y + f / scale;
    const box = {top: middle - height / 2, bottom: middle + height / 2};
    if (text !== '') written.push({text, left, right, ...box});
    fillText(text, x, y);
  };
  chart.draw();
  Reflect.deleteProperty(ctx, 'fillText');
  return written;
}

const cutIn = ({width, height}: LineChart, written: readonly Written[]): string[] =>
  written
    .filter(
      ({left, right, top, bottom}) =>
        left < -NEARLY || right > width + NEARLY || top < -NEARLY || bottom > height + NEARLY,
    )
    .map(({text}) => text);

const collisionsIn = (written: readonly Written[]): string[] =>
  written.flatMap((one, index) =>
    written
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > NEARLY &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > NEARLY,
      )
      .map((other) => `${one.text} / ${other.text}`),
  );

describe('no label of a chart is cut, and none stands on another:', () => {
  afterEach(() => setViewport({width: 800, height: 600}));

  for (const locale of LOCALES)
    for (const width of WIDTHS)
      for (const {name, concern, treatments} of CASES)
        it(`${locale}, ${width} px, ${name}`, async () => {
          await setViewport({width: Math.max(width, 500), height: 900});
          const Chart = await chartLibrary();
          const screen = await estimatorIn(
            html`<div style="width: ${width}px">
              <treatment-estimator
                locale=${locale}
                concern=${concern}
                treatments=${treatments}
              ></treatment-estimator>
            </div>`,
          );
          for (let tab = 0; tab < screen.tabs.length; tab++) {
            await untilTabDrawn(Chart, screen, tab);
            const chart = Chart.getChart(screen.canvas!) as LineChart;
            const written = writtenBy(chart);
            expect(written).to.have.length.above(3);
            expect({tab, cut: cutIn(chart, written), over: collisionsIn(written)}).to.deep.equal({
              tab,
              cut: [],
              over: [],
            });
            expect(written.filter(({text}) => text.includes('…'))).to.deep.equal([]);
            if (tab === 0) await isNamedInEachLane(written, locale, screen.treatments.length);
          }
        });
});

/** What a lane of the timeline tells of its result begins with its name, in each lane alike. */
async function isNamedInEachLane(
  written: readonly Written[],
  locale: string,
  lanes: number,
): Promise<void> {
  const {firstChange, fullResult} = (await stringsIn(locale.slice(0, 2))).charts;
  for (const name of [firstChange, fullResult])
    expect(
      written.filter(({text}) => text.startsWith(`${name}: `)),
      name,
    ).to.have.length(lanes);
}
