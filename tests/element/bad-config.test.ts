import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import type {EstimateErrorEvent} from '../../src/index.js';
import {estimatorIn} from '../support/harness.js';
import {BAD_CONFIGURATIONS} from '../unit/clinic-config/bad-configurations.js';

describe('a configuration that is wrong', () => {
  const {warn} = console;
  let warned: string[] = [];
  beforeEach(() => {
    warned = [];
    console.warn = (...words: unknown[]) => {
      warned.push(words.map(String).join(' '));
    };
  });
  afterEach(() => {
    console.warn = warn;
  });

  for (const {name, raw, path, allowed} of BAD_CONFIGURATIONS) {
    it(`is told, and the estimator answers all the same: ${name}`, async () => {
      const told: EstimateErrorEvent[] = [];
      const el = document.createElement('treatment-estimator');
      el.treatments = 'microneedling ipl none';
      el.addEventListener('estimate-error', (event) => told.push(event));
      // Not in the template: its own tags would look into what is given.
      el.config = raw as string;
      const screen = await estimatorIn(html`${el}`);
      const where = path === '' ? 'config' : `config.${path}`;
      expect(told.map(({attribute}) => attribute)).to.deep.equal([where]);
      expect(told[0]?.allowed.join()).to.contain(allowed);
      expect(warned.filter((line) => line.includes('cannot be used'))).to.have.length(1);
      expect(warned.join())
        .to.contain(`<treatment-estimator> ${where}: found `)
        .and.to.contain(allowed);
      expect(screen.headline).not.to.equal('');
      expect(screen.figures.length).to.be.greaterThan(5);
      expect(screen.root.querySelector('img, script')).to.equal(null);
    });
  }
});
