import {expect, html} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import '../../src/define.js';
import {contrastFailures} from '../../src/element/contrast-failures.js';
import {picturesStyles} from '../../src/pictures/styles.js';
import {violations} from '../support/axe.js';
import {ASK, estimatorIn, type Screen} from '../support/harness.js';
import {pictureOf} from '../support/picture.js';

const force = (forced: string): Promise<unknown> =>
  executeServerCommand('emulate-forced-colors', forced);

describe('with forced colours', () => {
  before(() => force('active'));
  after(() => force('none'));

  const answered = async (): Promise<Screen> => {
    const screen = await estimatorIn(
      html`<div style="color-scheme: light dark; background: Canvas">
        <treatment-estimator></treatment-estimator>
      </div>`,
    );
    await screen.answer(ASK.concern, 'Dark spots');
    await screen.answer(ASK.kind, 'Melasma');
    await screen.answer(ASK.skin, 'Type VI');
    return screen;
  };

  it('axe finds nothing', async () => {
    const {el} = await answered();
    expect(await violations(el)).to.deep.equal([]);
  });

  for (const question of [ASK.concern, ASK.skin, ASK.severity]) {
    it(`the answer to “${question}” still looks chosen`, async () => {
      const screen = await answered();
      const looks = (checked: boolean) =>
        screen
          .radios(question)
          .filter((radio) => radio.checked === checked)
          .map((radio) => getComputedStyle(radio.closest('label')!).backgroundColor);
      expect(matchMedia('(forced-colors: active)').matches).to.be.true;
      expect(looks(false)).not.to.include(looks(true)[0]);
    });
  }

  it('colours that many cannot read are those of the page', async () => {
    const {el} = await estimatorIn(
      html`<div style="color-scheme: light; background: white; --te-first: #bbb">
        <treatment-estimator></treatment-estimator>
      </div>`,
    );
    expect([...new Set(contrastFailures(el).map(({token}) => token))]).to.deep.equal([
      '--te-first',
    ]);
  });
});

describe('the picture of places', () => {
  const sheets = document.adoptedStyleSheets;
  before(() => {
    document.adoptedStyleSheets = [...sheets, picturesStyles.styleSheet as CSSStyleSheet];
  });
  after(() => {
    document.adoptedStyleSheets = sheets;
  });

  for (const forced of ['none', 'active']) {
    it(`sets the chosen place apart by more than its ground, forced colours: ${forced}`, async () => {
      await force(forced);
      try {
        const el = await pictureOf({chosen: 'neck'});
        const [chosen, other] = ['.chosen', '[data-area="forehead"]'].map((which) =>
          getComputedStyle(el.querySelector(`${which} .zone`) as SVGElement),
        );
        expect(chosen?.strokeWidth).to.equal('2px');
        expect(chosen?.strokeDasharray).to.equal('none');
        expect(other?.strokeDasharray).not.to.equal('none');
        expect(chosen?.fill).not.to.equal(other?.fill);
      } finally {
        await force('none');
      }
    });
  }
});
