import {describe, it} from 'vitest';
import {tryConfigurations, tryEstimates} from '../fuzz/figures.js';

describe('no figure is missing its number, negative or out of order', () => {
  it('whatever is asked', () => {
    tryEstimates({numRuns: 500, seed: 2026});
  });

  it('whatever is configured', () => {
    tryConfigurations({numRuns: 200, seed: 2026});
  });
});
