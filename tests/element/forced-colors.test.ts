import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {picturesStyles} from '../../src/pictures/styles.js';
import {pictureOf} from '../support/picture.js';

const sheets = document.adoptedStyleSheets;
before(() => {
  document.adoptedStyleSheets = [...sheets, picturesStyles.styleSheet as CSSStyleSheet];
});
after(() => {
  document.adoptedStyleSheets = sheets;
});

describe('the picture of places', () => {
  for (const forced of ['none', 'active']) {
    it(`sets the chosen place apart by more than its ground, forced colours: ${forced}`, async () => {
      await executeServerCommand('emulate-forced-colors', forced);
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
        await executeServerCommand('emulate-forced-colors', 'none');
      }
    });
  }
});
